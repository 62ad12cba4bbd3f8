import { describe, expect, test } from 'vitest'
import { languagePlugin } from '../../language/plugin.ts'
import type { LanguageHints } from '../../ports/language-detector.ts'
import { deskOnPaper } from '../testing/desk-on-paper.ts'
import { textEvent } from '../testing/events.ts'

async function talk(...messages: readonly string[]) {
  const asked: (LanguageHints | undefined)[] = []
  // Knows two words, so that the test is of the desk and not of a detector.
  const detector = {
    detect(text: string, hints?: LanguageHints) {
      asked.push(hints)
      const language = text.includes('hallo') ? 'de' : text.includes('bonjour') ? 'fr' : 'und'
      const confidence = text.endsWith('?') ? 0.6 : 0.98
      return { language, confidence, ranking: [{ language, confidence }], explanation: { summary: 'A word.', factors: [] } }
    },
  }
  const all = deskOnPaper({ plugins: [languagePlugin({ detector })] })
  for (const [index, message] of messages.entries()) await all.bring(textEvent(`m${index}`, message))
  const [conversation] = (await all.desk.conversations()).items
  return { ...all, conversation, asked }
}

describe('the language of a conversation', () => {
  test('is told by its messages, which are annotated', async () => {
    const { conversation, story, eventsOf } = await talk('hallo', '12345')
    expect(conversation?.language).toBe('de')
    const messages = await story()
    expect(messages[0]?.annotations?.language).toMatchObject({ tag: 'de', confidence: 0.98 })
    expect(messages[1]?.annotations).toBeUndefined()
    expect(await eventsOf('message.annotated')).toHaveLength(1)
  })

  test('stays with a single doubtful message in another language, and changes with two sure ones', async () => {
    expect((await talk('hallo', 'bonjour?')).conversation?.language).toBe('de')
    expect((await talk('hallo', 'bonjour', 'bonjour')).conversation?.language).toBe('fr')
  })

  test('is itself a hint for the next message', async () => {
    const { asked } = await talk('hallo', 'hallo')
    expect(asked.map((hints) => hints?.history)).toEqual([undefined, ['de']])
  })
})
