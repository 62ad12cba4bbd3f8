import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

test('the example of the README is this file', () => {
  expect(readFileSync(here('../../README.md'), 'utf8').includes(readFileSync(here('main.ts'), 'utf8'))).toBe(true)
})

test('the example runs and prints what it says', () => {
  const printed = execFileSync(process.execPath, ['--conditions=source', here('main.ts')], { encoding: 'utf8', timeout: 20_000 })
  expect(printed).toContain("[ 'Hello Mia, we read: Wo ist mein Paket?' ]")
})
