import { html, type Html } from './html.ts'

/** One figure, large, with what it means. */
export interface Card {
  readonly name: string
  readonly figure: string
  readonly meaning: string
  /** What is left out of the figure. */
  readonly aside?: string
  /** Nothing to be glad of. */
  readonly bad?: boolean
  /** Why it should be read with care. */
  readonly notes?: readonly string[]
}

/** Figures side by side. */
export function cards(list: readonly Card[]): Html {
  return html`<div class="cards">${list.map(card)}</div>`
}

function card({ name, figure, meaning, aside, bad, notes = [] }: Card): Html {
  return html`<div class="card">
    <h3>${name}</h3>
    <p class="figure${bad === true ? ' bad' : ''}">${figure}</p>
    <p>${meaning}</p>
    ${aside === undefined ? undefined : html`<p>${aside}</p>`} ${notes.map((note) => html`<p class="note">${note}</p>`)}
  </div>`
}
