import { describe, expect, test } from 'vitest'
import { findBreaches, type SourceFile } from './boundaries.ts'

const file = (path: string, text: string): SourceFile => ({ path, text })
const rules = (...files: SourceFile[]): readonly string[] => findBreaches(files).map((breach) => breach.rule)

describe('boundaries', () => {
  test('core may not import another package of ours', () => {
    expect(rules(file('packages/core/src/a.ts', "import { x } from '@crossdesk/channels/whatsapp'"))).toEqual(['core-imports-ours'])
  })

  test('siblings may import core but not each other, also not for a type', () => {
    expect(rules(file('packages/routing/src/a.ts', "import { x } from '@crossdesk/core'"))).toEqual([])
    expect(rules(file('packages/routing/src/a.ts', "import type { X } from '@crossdesk/assist'"))).toEqual(['sibling'])
  })

  test('a package may not reach into another one by path', () => {
    expect(rules(file('packages/routing/src/a.ts', "import { x } from '../../core/src/a.ts'"))).toEqual(['escape'])
  })

  test('nothing inside a package imports an index.ts', () => {
    expect(rules(file('packages/core/src/desk/a.ts', "import { x } from '../index.ts'"))).toEqual(['index'])
    expect(rules(file('packages/core/src/index.ts', "export * from './schema/index.ts'"))).toEqual([])
  })

  test('a cycle of eager imports is found, one through a type or a dynamic import is none', () => {
    const a = file('packages/core/src/a.ts', "import { b } from './b.ts'")
    expect(rules(a, file('packages/core/src/b.ts', "import { a } from './a.ts'"))).toEqual(['cycle'])
    expect(rules(a, file('packages/core/src/b.ts', "import type { A } from './a.ts'\nconst a = () => import('./a.ts')"))).toEqual([])
  })

  test("Node's modules are for tests, benches and the command line", () => {
    expect(rules(file('packages/core/src/a.ts', "import { readFileSync } from 'node:fs'"))).toEqual(['node'])
    expect(rules(file('packages/core/src/a.test.ts', "import { readFileSync } from 'node:fs'"))).toEqual([])
    expect(rules(file('packages/channels/browser/wire.ts', "import { createServer } from 'node:net'"))).toEqual([])
    expect(rules(file('packages/channels/src/cli/main.ts', "import { parseArgs } from 'node:util'"))).toEqual([])
  })

  test('imports over several lines and re-exports count; those in comments do not', () => {
    expect(rules(file('packages/core/src/a.ts', "import {\n  one,\n  two,\n} from '@crossdesk/assist'"))).toEqual(['core-imports-ours'])
    expect(rules(file('packages/core/src/a.ts', "export * from '@crossdesk/assist'"))).toEqual(['core-imports-ours'])
    expect(rules(file('packages/core/src/a.ts', "/**\n * import { x } from '@crossdesk/assist'\n */"))).toEqual([])
  })
})
