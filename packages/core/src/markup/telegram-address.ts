import type { TextEntity } from '../model/content.ts'
import { isLinkAddress } from './link-address.ts'

/** The address by which Telegram links what a span names: a page, a user, a custom emoji; undefined if there is none. */
export function telegramAddress({ type, url, id }: TextEntity): string | undefined {
  if (type === 'link') return url !== undefined && (isLinkAddress(url) || /^tg:\/\/[^\s<>"]+$/i.test(url)) ? url : undefined
  if (id === undefined || !/^\d+$/.test(id)) return undefined
  return type === 'mention' ? `tg://user?id=${id}` : type === 'emoji' ? `tg://emoji?id=${id}` : undefined
}

/** The span that an address stands for; undefined if it is no address that may be a link. */
export function readTelegramAddress(url: string): Pick<TextEntity, 'type' | 'url' | 'id'> | undefined {
  const [, what, id] = /^tg:\/\/(user|emoji)\?id=(\d+)$/.exec(url) ?? []
  if (what !== undefined && id !== undefined) return { type: what === 'user' ? 'mention' : 'emoji', id }
  return telegramAddress({ type: 'link', url, start: 0, end: 0 }) === undefined ? undefined : { type: 'link', url }
}
