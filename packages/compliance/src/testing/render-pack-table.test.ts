import { describe, expect, test } from 'vitest'
import type { Pack } from '../packs/pack.ts'
import { renderPackOverview, renderPackTable } from './render-pack-table.ts'

const pack: Pack = {
  id: 'house',
  title: 'House | rules',
  applies: { channels: ['email'], markets: ['DE'] },
  ownDomains: ['house.example'],
  rules: [
    {
      id: 'house.a',
      category: 'threat',
      severity: 'block',
      detects: ['threat.violence'],
      direction: 'both',
      stage: 'before-purchase',
      exceptMarkets: ['US'],
      source: { title: 'Book | of rules', section: '3', url: 'https://house.example/book', hand: 'first', checkedOn: '2026-11-22' },
    },
    { id: 'house.b', category: 'message_window', severity: 'warn', detects: [], state: { type: 'days-since-completion', moreThan: 30 } },
  ],
}

describe('renderPackTable', () => {
  test('has a row a rule, with all that a reviewer asks', () => {
    const lines = renderPackTable(pack).split('\n')
    expect(lines).toContain('`house`; applies to channels email; markets DE.')
    expect(lines).toContain('Own domains: house.example.')
    expect(lines).toContain(
      '| `house.a` | threat.violence | both | before-purchase | all but US | threat | block | [Book \\| of rules](https://house.example/book): 3 | first | 2026-11-22 |',
    )
    expect(lines).toContain(
      '| `house.b` | state: unasked, order completed more than 30 days ago | outbound | any | all | message_window | warn | – | – | – |',
    )
  })
})

describe('renderPackOverview', () => {
  test('counts rules by their sources, and sums up', () => {
    expect(renderPackOverview([pack, { ...pack, id: 'other', rules: [] }]).split('\n')).toEqual([
      '| pack | id | rules | first hand | second hand | without source |',
      '| --- | --- | ---: | ---: | ---: | ---: |',
      '| House \\| rules | `house` | 2 | 1 | 0 | 1 |',
      '| House \\| rules | `other` | 0 | 0 | 0 | 0 |',
      '| **all** | | 2 | 1 | 0 | 1 |',
      '',
    ])
  })
})
