import type { JSX } from 'preact'

/** Drawn on 24 × 24, lines only. */
const PATHS = {
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20 20l-4-4',
  back: 'M19 12H5m6-6-6 6 6 6',
  send: 'M5 12h14m-6-6 6 6-6 6',
  check: 'm5 13 4 4L19 7',
  double: 'm2 13 4 4L15.5 7m-5 9 1 1L21.5 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13.5V12l3 2',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13v5m0 3.1v.1',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.5-11.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1 1-1.1 1.7m0 2.8v.1',
  close: 'M6 6l12 12M18 6 6 18',
  quote: 'M9 7 4 12l5 5m-5-5h10a6 6 0 0 1 6 6v1',
  inbox: 'M4 13.5 6.5 5.5h11l2.5 8v5H4zm0 0h4.5l1.5 2.5h4l1.5-2.5H20',
  chat: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7l-4.5 3.5V16H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5Z',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6zm0 5v4.5m0 2.6v.1',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  pin: 'M12 21s6.5-5.7 6.5-11a6.5 6.5 0 0 0-13 0c0 5.3 6.5 11 6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  picture: 'M4.5 5h15v14h-15zm0 11 4.5-4.5 4 4 2.5-2.5 4 4M15 9.5v.1',
  sound: 'M5 10v4m3.5-7v10M12 4.5v15M15.5 8v8m3.5-5.5v3',
  film: 'M4.5 6h10v12h-10zm10 4.5 5-3v9l-5-3',
  file: 'M6.5 3.5h7l4 4v13h-11zm7 0v4h4',
  cart: 'M3.5 5h2.3l2 10.5h9.7l2-7.5H6.5M9 19.7v.1m7.5-.1v.1',
  form: 'M6 4h12v16H6zm3 5h6m-6 4h6m-6 4h3',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v1.5m0 15V21M3 12h1.5m15 0H21M5.6 5.6l1.1 1.1m10.6 10.6 1.1 1.1m0-12.8-1.1 1.1M6.7 17.3l-1.1 1.1',
  system: 'M12 4a8 8 0 1 0 0 16zm0 0a8 8 0 0 1 0 16',
  down: 'M12 5v14m-6-6 6 6 6-6',
  again: 'M5 12a7 7 0 1 0 2-4.9L5 9.5M5 5v4.5h4.5',
  offline: 'M4 4l16 16M8.5 16a5 5 0 0 1 7 0M5 12.5a10 10 0 0 1 4-2.3m6 .2a10 10 0 0 1 4 2.1M12 19.5v.1',
  pencil: 'm5 19 .8-3.8L16 5l3 3L8.8 18.2z',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13',
  heart: 'M12 19.5S4.5 15 4.5 9.5A4 4 0 0 1 12 7.6a4 4 0 0 1 7.5 1.9c0 5.5-7.5 10-7.5 10Z',
  chart: 'M4.5 4v15.5H20M8.5 16v-4m4 4V8m4 8V5.5',
  phone: 'M7 3.5h10v17H7zM11 17.5h2',
} as const

/** The icons there are. */
export type IconName = keyof typeof PATHS

/** An icon beside words that say the same; for screen readers it is not there. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
