/** What figures can be parted by. */
export const DIMENSIONS = ['market', 'language', 'channel', 'product', 'agent', 'team', 'intent', 'bot'] as const

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number]

/**
 * Where an observation belongs. `market`: ISO 3166-1. `language`: BCP 47. `product`: the platform's id. `agent`: who replied, resolved or was judged.
 * `bot`: name, or `name@version`. A dimension that is not known is absent.
 */
export type Slice = Readonly<Partial<Record<Dimension, string>>>
