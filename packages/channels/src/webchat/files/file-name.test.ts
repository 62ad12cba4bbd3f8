import { expect, test } from 'vitest'
import { cleanFileName } from './file-name.ts'

test.each([
  ['photo.jpg', 'photo.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\mia\\Rechnung März.pdf', 'Rechnung März.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\r\nb\0.txt', 'ab.txt'],
  ['half \uD83D', 'half'],
  ['', 'file'],
  ['folder/', 'file'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
])('%j is named %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean)
})
