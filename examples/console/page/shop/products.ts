import type { Money } from '@crossdesk/core'

/** Something that the shop sells. */
export interface Product {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly price: Money
  /** The drawing: a path on a grid of 120, and its colour. */
  readonly drawing: readonly { readonly path: string; readonly fill: string }[]
}

/** What the shop sells; the products that the customers of the day write about. */
export const products: readonly Product[] = [
  {
    id: 'KETTLE-BLUE',
    title: 'Blue kettle',
    about: '1.7 litres, enamel, whistles when it is done.',
    price: { amount: 5900, currency: 'EUR' },
    drawing: [
      { path: 'M38 52h44l8 44a6 6 0 0 1-6 6H36a6 6 0 0 1-6-6z', fill: '#2f6fb3' },
      { path: 'M84 62l18-12 4 6-18 22z', fill: '#2f6fb3' },
      { path: 'M34 50a26 30 0 0 1 52 0h-8a18 20 0 0 0-36 0z', fill: '#1c2733' },
      { path: 'M42 46h36v8H42z', fill: '#c9d6e4' },
    ],
  },
  {
    id: 'JACKET-RAIN',
    title: 'Rain jacket',
    about: 'Sealed seams, two years of guarantee, also on the zip.',
    price: { amount: 12900, currency: 'EUR' },
    drawing: [
      { path: 'M44 22h32l24 16 8 46-16 4-6-30v44H34V58l-6 30-16-4 8-46z', fill: '#d9a02b' },
      { path: 'M58 26h4v76h-4z', fill: '#5a4a2a' },
      { path: 'M44 22q16 18 32 0l-4-8H48z', fill: '#b98418' },
    ],
  },
  {
    id: 'SNEAKER-ROAD',
    title: 'Road sneakers',
    about: 'Light, for long ways. Runs small: take half a size more.',
    price: { amount: 8900, currency: 'EUR' },
    drawing: [
      { path: 'M14 78q2-26 8-34 12 14 26 8l10-10 40 26q10 6 10 16H14z', fill: '#2c5c84' },
      { path: 'M14 84h94v10q-4 4-10 4H22q-8 0-8-8z', fill: '#f1eee6' },
      { path: 'M52 52l10 8M60 46l12 9M68 44l12 9', fill: '#f1eee6' },
    ],
  },
  {
    id: 'CUP-500-GREEN',
    title: 'Thermos cup',
    about: 'Half a litre, keeps tea hot for twelve hours.',
    price: { amount: 2450, currency: 'EUR' },
    drawing: [
      { path: 'M40 30h40l-5 72a5 5 0 0 1-5 4H50a5 5 0 0 1-5-4z', fill: '#2f7d5b' },
      { path: 'M37 20h46v12H37z', fill: '#1c2733' },
      { path: 'M42 58h36l-1 14H43z', fill: '#dfe8d8' },
    ],
  },
]
