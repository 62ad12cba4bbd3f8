import type { ContactContent, LocationContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'

/** A point on the map, with a link to one. The map itself would tell a third party where the customer is. */
export function LocationView({ content }: { readonly content: LocationContent }): JSX.Element {
  const { latitude, longitude, name, address, liveUntil } = content
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`
  return (
    <div class="place">
      <div class="place-map" aria-hidden="true">
        <Icon name="pin" />
      </div>
      <div class="place-words">
        <strong dir="auto">{name ?? (liveUntil === undefined ? text.kinds.location : text.content.live)}</strong>
        {address === undefined ? null : <span dir="auto">{address}</span>}
        <small>
          {latitude.toFixed(4)}, {longitude.toFixed(4)}
        </small>
        <a href={map} target="_blank" rel="noreferrer noopener">
          {text.content.openMap}
        </a>
      </div>
    </div>
  )
}

/** A business card. */
export function ContactView({ content }: { readonly content: ContactContent }): JSX.Element {
  return (
    <div class="file">
      <Icon name="person" />
      <span>
        <bdi>{content.name}</bdi>
        {content.organisation === undefined ? null : <small dir="auto">{content.organisation}</small>}
        {content.phones?.map(({ value }) => (
          <a key={value} href={`tel:${value.replaceAll(/[^+\d]/g, '')}`}>
            {value}
          </a>
        ))}
        {content.emails?.map(({ value }) => (
          <a key={value} href={`mailto:${encodeURIComponent(value)}`}>
            {value}
          </a>
        ))}
      </span>
    </div>
  )
}
