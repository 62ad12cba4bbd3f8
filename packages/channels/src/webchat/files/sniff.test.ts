import { describe, expect, test } from 'vitest'
import { sniffType } from './sniff.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('what a file is', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n', undefined, 'image/png'],
    ['\xff\xd8\xff\xe0', 'text/html', 'image/jpeg'],
    ['GIF89a', undefined, 'image/gif'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', undefined, 'image/webp'],
    ['RIFF\x00\x00\x00\x00WAVEfmt ', undefined, 'audio/wav'],
    ['RIFF\x00\x00\x00\x00AVI ', undefined, undefined],
    ['\x00\x00\x00\x18ftypheic', undefined, 'image/heic'],
    ['\x00\x00\x00\x18ftypisom', undefined, 'video/mp4'],
    ['\x00\x00\x00\x18ftypM4A ', undefined, 'audio/mp4'],
    ['\x00\x00\x00\x18ftypqt  ', undefined, 'video/quicktime'],
    ['\x1a\x45\xdf\xa3', 'audio/webm;codecs=opus', 'audio/webm'],
    ['\x1a\x45\xdf\xa3', undefined, 'video/webm'],
    ['OggS', undefined, 'audio/ogg'],
    ['ID3\x04', undefined, 'audio/mpeg'],
    ['\xff\xfb\x90', undefined, 'audio/mpeg'],
    ['%PDF-1.7', undefined, 'application/pdf'],
    [
      'PK\x03\x04....[Content_Types].xml....word/document.xml',
      undefined,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04...._rels/.rels....xl/workbook.xml', undefined, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['PK\x03\x04....setup.exe', undefined, 'application/zip'],
    ['a;b\n1;2\n', 'text/csv; charset=utf-8', 'text/csv'],
    ['hello', 'text/plain', 'text/plain'],
    ['hello', undefined, undefined],
    ['he\x00llo', 'text/plain', undefined],
    ['\xff\xfe\x00', 'text/plain', undefined],
    ['<!doctype html><script>', 'text/html', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml', undefined],
    ['MZ\x90', 'image/png', undefined],
  ])('%j, said to be %s, is %s', (head, claimed, type) => {
    expect(sniffType(bytes(head), claimed)).toBe(type)
  })
})
