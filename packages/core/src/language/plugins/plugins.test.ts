import { describe, expect, test } from 'vitest'
import { cld3Detector } from './cld3.ts'
import { eldDetector } from './eld.ts'
import { fasttextDetector } from './fasttext.ts'

describe('plug-ins', () => {
  test('eld gives its scores in order, with the tag of this project', async () => {
    const detector = eldDetector({ detect: () => ({ language: 'no', getScores: () => ({ da: 0.4, no: 0.6 }) }) })
    expect(await detector.detect('x')).toMatchObject({ language: 'nb', confidence: 0.6, ranking: [{ language: 'nb' }, { language: 'da' }] })
  })

  test('eld without an answer is und', async () => {
    const detector = eldDetector({ detect: () => ({ language: '', getScores: () => ({}) }) })
    expect(await detector.detect('x')).toMatchObject({ language: 'und', confidence: 0, ranking: [] })
  })

  test('the installed eld fits its plug-in', async () => {
    const { eld } = await import('eld/extrasmall')
    expect((await eldDetector(eld).detect('wo ist mein Paket geblieben')).language).toBe('de')
  })

  test('fasttext is asked one line in lower case, and its labels become tags', async () => {
    const asked: string[] = []
    const detector = fasttextDetector({
      predict: (text) => {
        asked.push(text)
        return new Map([
          ['__label__de', 0.7],
          ['__label__no', 1.00001],
        ])
      },
    })
    expect(await detector.detect('Wo IST\nes')).toMatchObject({ language: 'nb', confidence: 1 })
    expect(asked).toEqual(['wo ist es'])
    expect(await detector.detect(' \n ')).toMatchObject({ language: 'und' })
    expect(asked).toHaveLength(1)
  })

  test('what cld3 calls unreliable is und', async () => {
    const answer = { language: 'ru-Latn', probability: 0.9, is_reliable: true }
    expect(await cld3Detector({ findLanguage: () => answer }).detect('x')).toMatchObject({ language: 'ru-Latn', confidence: 0.9 })
    expect(await cld3Detector({ findLanguage: () => ({ ...answer, is_reliable: false }) }).detect('x')).toMatchObject({ language: 'und' })
  })
})
