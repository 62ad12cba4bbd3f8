import { describe, expect, test } from 'vitest'
import { readReplies } from './replies.ts'

describe('readReplies', () => {
  test('reads CSV with quoted commas and line breaks, and says on which line a reply ends', () => {
    const csv = '\uFEFFid,Text,market\n1,"Hello, you",DE\n2,"two\nlines",fr\n3,,DE\n'
    expect(readReplies('a.csv', csv)).toEqual([
      { text: 'Hello, you', place: 'a.csv:2', market: 'DE' },
      { text: 'two\nlines', place: 'a.csv:4', market: 'FR' },
    ])
  })

  test('reads CSV of spreadsheets that part with semicolons, and a column by name', () => {
    expect(readReplies('a.csv', 'name;Antwort\nx;Guten Tag\n', 'Antwort')).toEqual([{ text: 'Guten Tag', place: 'a.csv:2' }])
  })

  test('takes a semicolon in a text for what it is', () => {
    expect(readReplies('a.csv', 'id,text\n1,Hello; bye\n')).toEqual([{ text: 'Hello; bye', place: 'a.csv:2' }])
  })

  test('reads JSON lists of texts and of objects', () => {
    expect(readReplies('a.json', '["Hi", {"body": "Hola", "language": "es"}]')).toEqual([
      { text: 'Hi', place: 'a.json[0]' },
      { text: 'Hola', place: 'a.json[1]', language: 'es' },
    ])
  })

  test('reads a reply a line from any other file', () => {
    expect(readReplies('a.txt', 'one\r\n\ntwo').map(({ text, place }) => [text, place])).toEqual([
      ['one', 'a.txt:1'],
      ['two', 'a.txt:3'],
    ])
  })

  test('says which columns there are when none holds texts', () => {
    expect(() => readReplies('a.csv', 'id,note\n1,x\n')).toThrow(
      'a.csv: expected a column text, body, reply, message, content, template; there are id, note',
    )
    expect(() => readReplies('a.json', '{}')).toThrow('a.json: expected a list')
  })
})
