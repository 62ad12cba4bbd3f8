import type { JSX } from 'preact'
import { channelName } from '../channel-name.ts'

/** The channel, as a small mark at an avatar: its first letter in its colour. */
export function ChannelMark({ channel }: { readonly channel: string }): JSX.Element {
  const name = channelName(channel)
  return (
    <span class="channel-mark" data-channel={channel} title={name}>
      <span aria-hidden="true">{name.charAt(0)}</span>
      <span class="visually-hidden">{name}</span>
    </span>
  )
}
