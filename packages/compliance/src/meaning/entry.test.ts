import { describe, expect, test } from 'vitest'
import { parseEntries } from './entry.ts'

describe('parseEntries', () => {
  test('takes entries between bars and on lines', () => {
    expect(parseEntries(' a b | c\n d ||').map(({ parts }) => parts[0]?.text)).toEqual(['a b', 'c', 'd'])
  })

  test('bounds words by their script, and opens them where a star stands', () => {
    const ends = (entry: string): unknown => parseEntries(entry)[0]?.parts.map(({ start, end }) => `${start} ${end}`)
    expect(ends('review')).toEqual(['word word'])
    expect(ends('bewert*')).toEqual(['word open'])
    expect(ends('*straße')).toEqual(['open word'])
    expect(ends('好评')).toEqual(['open open'])
    expect(ends('리뷰')).toEqual(['open open'])
    expect(ends('تقييم')).toEqual(['proclitic word'])
    expect(ends('ביקורת*')).toEqual(['proclitic open'])
    expect(ends('5★')).toEqual(['word open'])
    expect(ends('加V')).toEqual(['open word'])
  })

  test('cuts an entry at its gaps, and after an inner stem', () => {
    const [phrase] = parseEntries('no refund* … any circumstance*')
    expect(phrase?.parts.map(({ text }) => text)).toEqual(['no refund', 'any circumstance'])
    expect(phrase?.gaps).toEqual([34])
    const [stems] = parseEntries('bewert* lösch*')
    expect(stems?.parts.map(({ text, end }) => `${text} ${end}`)).toEqual(['bewert open', 'lösch open'])
    expect(stems?.gaps).toEqual([14])
  })
})
