import type { Pack, Rule } from '../packs/pack.ts'

/**
 * A pack as a Markdown page, one row a rule, so that somebody who knows the policy can review it without reading code.
 *
 * @example
 * await expect(renderPackTable(house)).toMatchFileSnapshot('house.md')
 */
export function renderPackTable(pack: Pack): string {
  const { channels, exceptChannels, markets } = pack.applies
  const where = [
    channels === undefined ? undefined : `channels ${channels.join(', ')}`,
    exceptChannels === undefined ? undefined : `all channels but ${exceptChannels.join(', ')}`,
    markets === undefined ? undefined : `markets ${markets.join(', ')}`,
  ].filter((part) => part !== undefined)
  const lines = [`# ${pack.title}`, '', `\`${pack.id}\`; applies to ${where.length === 0 ? 'everything' : where.join('; ')}.`]
  if (pack.ownDomains !== undefined && pack.ownDomains.length > 0) lines.push('', `Own domains: ${pack.ownDomains.join(', ')}.`)
  lines.push(
    '',
    '| rule | detects | direction | stage | markets | category | severity | source | hand | checked on |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...pack.rules.map(renderRule),
    '',
  )
  return lines.join('\n')
}

/**
 * Packs as a Markdown table, one row a pack: how many rules it has and how well they are sourced.
 *
 * @example
 * renderPackOverview(allPacks)
 */
export function renderPackOverview(packs: readonly Pack[]): string {
  const rows = packs.map((pack) => {
    const hands = pack.rules.map(({ source }) => source?.hand ?? 'none')
    const [first, second, none] = (['first', 'second', 'none'] as const).map((hand) => hands.filter((each) => each === hand).length)
    return { pack, total: pack.rules.length, first: first ?? 0, second: second ?? 0, none: none ?? 0 }
  })
  const sum = (key: 'total' | 'first' | 'second' | 'none'): number => rows.reduce((total, row) => total + row[key], 0)
  return [
    '| pack | id | rules | first hand | second hand | without source |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ pack, total, first, second, none }) => `| ${cell(pack.title)} | \`${pack.id}\` | ${total} | ${first} | ${second} | ${none} |`,
    ),
    `| **all** | | ${sum('total')} | ${sum('first')} | ${sum('second')} | ${sum('none')} |`,
    '',
  ].join('\n')
}

function renderRule(rule: Rule): string {
  const { id, detects, direction = 'outbound', stage = 'any', markets, exceptMarkets, category, severity, source, state } = rule
  const where = markets?.join(' ') ?? (exceptMarkets === undefined ? 'all' : `all but ${exceptMarkets.join(' ')}`)
  const what = [...detects, ...(state === undefined ? [] : [`state: ${renderState(state)}`])].join(', ')
  const from = source === undefined ? '–' : renderSource(source)
  const cells = [`\`${id}\``, what, direction, stage, where, category, severity, from, source?.hand ?? '–', source?.checkedOn ?? '–']
  return `| ${cells.map(cell).join(' | ')} |`
}

function renderSource({ title, section, url }: NonNullable<Rule['source']>): string {
  const linked = url === undefined ? title : `[${title}](${url})`
  return section === undefined ? linked : `${linked}: ${section}`
}

function renderState(state: NonNullable<Rule['state']>): string {
  switch (state.type) {
    case 'review-requests-sent':
      return `review requests sent ≥ ${state.atLeast}`
    case 'days-since-completion':
      return `unasked, order completed more than ${state.moreThan} days ago`
    case 'order-id-missing':
      return 'unasked, order id missing'
    case 'not-preferred-language':
      return 'not in the preferred language'
    case 'opted-out':
      return 'unasked, customer opted out'
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
