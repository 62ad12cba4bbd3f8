import { html, type Html } from './html.ts'

/** A column's head; `number` sets it to the right. */
export interface Column {
  readonly head: string
  readonly number?: boolean
}

/** Rows under heads; the first cell of a row names it. */
export interface TableContent {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | Html)[])[]
  readonly foot?: readonly string[]
  readonly caption?: string
}

/** A table that can scroll sideways on a narrow screen. */
export function table({ columns, rows, foot, caption }: TableContent): Html {
  const row = (cells: readonly (string | Html)[]): Html =>
    html`<tr>
      ${cells.map((cell, at) => cellOf(cell, at, columns[at]?.number))}
    </tr>`
  return html`<div class="table" tabindex="0">
    <table>
      ${
        caption === undefined
          ? undefined
          : html`<caption>
              ${caption}
            </caption>`
      }
      <thead>
        <tr>
          ${columns.map(({ head, number }) => html`<th scope="col" ${className(number)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
      ${
        foot === undefined
          ? undefined
          : html`<tfoot>
              ${row(foot)}
            </tfoot>`
      }
    </table>
  </div>`
}

function cellOf(cell: string | Html, at: number, number: boolean | undefined): Html {
  return at === 0 ? html`<th scope="row" ${className(number)}>${cell}</th>` : html`<td${className(number)}>${cell}</td>`
}

function className(number: boolean | undefined): Html | undefined {
  return number === true ? html` class="number"` : undefined
}
