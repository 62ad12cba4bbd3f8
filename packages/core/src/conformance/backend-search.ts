import { expectEqual, expectRejected } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { keysOf, note, notes, putNotes } from './backend-fixtures.ts'

const texts = {
  english: 'Where is my parcel? The tracking page for order 302-1234567-7654321 has shown nothing since Monday.',
  german: 'Die Größe passt nicht, ich möchte die Schuhe zurückschicken.',
  chinese: '你好,我想申请退款,商品有质量问题。',
  japanese: '注文したカメラの返品をしたいです。',
  thai: 'สินค้าที่ได้รับชำรุด ต้องการขอคืนเงินค่ะ',
  arabic: 'لم يصل الطَّلَب إلى الآن، أُريد استرداد المبلغ',
  hindi: 'मुझे अपना ऑर्डर वापस करना है',
  accents: 'Où en est ma commande ? Le café était cassé.',
}

/** Full-text search. */
export const searchCases: readonly BackendCase[] = [
  {
    name: 'search finds words in many languages, folded, and parts of texts in scripts without spaces',
    async run({ backend }) {
      await putNotes(backend, ...Object.entries(texts).map(([id, text]) => note(id, { text })))
      const queries: readonly (readonly [query: string, found: keyof typeof texts])[] = [
        ['PARCEL monday', 'english'],
        ['302-1234567-7654321', 'english'],
        ['1234567', 'english'],
        ['GRÖSSE zuruckschicken', 'german'],
        ['退款', 'chinese'],
        ['质量问题', 'chinese'],
        ['返品', 'japanese'],
        ['カメラ', 'japanese'],
        ['คืนเงิน', 'thai'],
        ['ชำรุด', 'thai'],
        ['الطلب', 'arabic'],
        ['استرداد المبلغ', 'arabic'],
        ['ऑर्डर वापस', 'hindi'],
        ['cafe ou', 'accents'],
      ]
      for (const [query, found] of queries) expectEqual(keysOf(await backend.search(notes, query)), [found], `what is found for ${query}`)
    },
  },
  {
    name: 'every word has to occur; the last may be the beginning of one',
    async run({ backend }) {
      await putNotes(backend, note('both', { text: 'refund for the blue jacket' }), note('one', { text: 'refund for the red shoes' }))
      const found = async (query: string): Promise<string[]> => keysOf(await backend.search(notes, query)).toSorted()
      expectEqual(await found('jacket refund'), ['both'], 'what has both words')
      expectEqual(await found('refund ja'), ['both'], 'what has a word that begins so')
      expectEqual(await found('ref'), ['both', 'one'], 'what has a word that begins so')
      expectEqual(await found('ref jacket'), [], 'what has a beginning that is not the last word')
      expectEqual(await found('refund trousers'), [], 'what has only one of the words')
      expectEqual(await found('  ?!  '), [], 'what is found for no words')
    },
  },
  {
    name: 'search follows values that change and go, and sees what was just committed',
    async run({ backend }) {
      await putNotes(backend, note('a', { text: 'first' }), note('b', { text: 'first' }))
      expectEqual(keysOf(await backend.search(notes, 'first')).toSorted(), ['a', 'b'], 'what is found')
      await backend.transact(async (tx) => {
        tx.put(notes, note('a', { text: 'second' }))
        tx.remove(notes, 'b')
        tx.put(notes, note('c', { text: 'first' }))
      })
      expectEqual(keysOf(await backend.search(notes, 'first')), ['c'], 'what is found of the old')
      expectEqual(keysOf(await backend.search(notes, 'second')), ['a'], 'what is found of the new')
    },
  },
  {
    name: 'the best come first, in pages without gaps and doubles',
    async run({ backend }) {
      const ids = Array.from({ length: 9 }, (_, i) => `n${i}`)
      await putNotes(
        backend,
        ...ids.map((id) => note(id, { text: 'parcel late again and nobody answers' })),
        note('best', { text: 'parcel parcel' }),
      )
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await backend.search(notes, 'parcel', { limit: 4, ...(after === undefined ? {} : { after }) })
        seen.push(...keysOf(page))
        after = page.next
      } while (after !== undefined && seen.length < 20)
      expectEqual([seen[0], seen.toSorted()], ['best', ['best', ...ids]], 'what the pages hold')
      await expectRejected(backend.search(notes, 'parcel', { after: 'made up' }), 'validation', 'a made-up cursor')
    },
  },
]
