import type { RoiPlan } from '@crossdesk/analytics'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { shortMoney } from './money-words.ts'
import { tornadoBars } from './tornado-bars.ts'

/** The five numbers that move the result most. A table, so that the bars can be read aloud. */
export function TornadoChart({ plan }: { readonly plan: RoiPlan }): JSX.Element {
  const { bars, base } = tornadoBars(plan)
  const words = text.calculator
  const percent = (share: number): string => `${100 * share}%`
  return (
    <div class="tornado">
      <h3>{words.tornado}</h3>
      <p class="calculator-hint">{words.tornadoHint}</p>
      {bars.length === 0 ? (
        <p>{words.noDrivers}</p>
      ) : (
        <table class="tornado-table" style={{ '--base': percent(base) }}>
          <thead>
            <tr>
              <th scope="col">{words.driver}</th>
              <th scope="col">{words.lower}</th>
              <td aria-hidden="true" />
              <th scope="col">{words.higher}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ path, name, atLow, atHigh, from, to }) => (
              <tr key={path}>
                <th scope="row">{name}</th>
                <td data-loss={atLow.amount < 0 ? '' : undefined}>{shortMoney(atLow)}</td>
                <td class="tornado-bar" aria-hidden="true">
                  <span style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
                </td>
                <td data-loss={atHigh.amount < 0 ? '' : undefined}>{shortMoney(atHigh)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
