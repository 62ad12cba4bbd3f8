import { dirname, join, normalize, sep } from 'node:path'

/** A source file: its path from the repository's root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A breach of a rule about imports. */
export interface Breach {
  readonly file: string
  readonly rule: 'core-imports-ours' | 'sibling' | 'index' | 'cycle' | 'node' | 'escape'
  readonly detail: string
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/g
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** Files that may use Node's own modules; everything else in packages runs on every Web-standard runtime. */
const NODE_FILES = /^packages\/(?:postgres|create-crossdesk)\/|^packages\/[^/]+\/src\/cli\/|\.test\.ts$|\/tsup\.config\.ts$/

interface Import {
  readonly specifier: string
  /** Loaded with the module: neither a type nor a dynamic import. */
  readonly eager: boolean
}

function importsOf(text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [
    ...Array.from(code.matchAll(IMPORT), (match) => ({ specifier: match[2] ?? '', eager: match[1] === undefined })),
    ...Array.from(code.matchAll(DYNAMIC), (match) => ({ specifier: match[1] ?? '', eager: false })),
  ]
}

/**
 * Checks the one rule of dependence and what follows from it: core imports nothing of ours, siblings never import each other, nothing
 * inside a package imports its index.ts, no package reaches into another's folder, no cycles, Node's modules only where they are allowed.
 */
export function findBreaches(files: readonly SourceFile[]): readonly Breach[] {
  const breaches: Breach[] = []
  const known = new Set(files.map((file) => file.path))
  const graph = new Map<string, string[]>()
  for (const file of files) {
    const own = packageOf(file.path)
    const edges: string[] = []
    graph.set(file.path, edges)
    for (const { specifier, eager } of importsOf(file.text)) {
      if (specifier.startsWith('.')) {
        const target = normalize(join(dirname(file.path), specifier))
          .split(sep)
          .join('/')
        if (own !== undefined && packageOf(target) !== own) breaches.push({ file: file.path, rule: 'escape', detail: specifier })
        if (own !== undefined && /(^|\/)index\.ts$/.test(target) && !isIndex(file.path) && !isTest(file.path))
          breaches.push({ file: file.path, rule: 'index', detail: specifier })
        if (eager && known.has(target)) edges.push(target)
      } else if (specifier.startsWith('@crossdesk/') && own !== undefined) {
        const target = specifier.split('/')[1] ?? ''
        if (own === 'core') breaches.push({ file: file.path, rule: 'core-imports-ours', detail: specifier })
        else if (target !== 'core' && target !== own) breaches.push({ file: file.path, rule: 'sibling', detail: specifier })
      } else if (specifier.startsWith('node:') && own !== undefined && !NODE_FILES.test(file.path)) {
        breaches.push({ file: file.path, rule: 'node', detail: specifier })
      }
    }
  }
  return [...breaches, ...findCycles(graph)]
}

/** The package that a file belongs to. Benches, trials in a browser and scripts may use anything, so they belong to none. */
function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\/(?!(?:bench|browser|scripts)\/)/.exec(path)?.[1]
}

const isIndex = (path: string): boolean => path.endsWith('/index.ts')
const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** Every cycle of eager imports once, by depth-first search. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly Breach[] {
  const cycles: Breach[] = []
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (node: string): void => {
    const at = trail.indexOf(node)
    if (at >= 0) {
      cycles.push({ file: node, rule: 'cycle', detail: [...trail.slice(at), node].join(' -> ') })
      return
    }
    if (done.has(node)) return
    trail.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    trail.pop()
    done.add(node)
  }
  for (const node of graph.keys()) visit(node)
  return cycles
}
