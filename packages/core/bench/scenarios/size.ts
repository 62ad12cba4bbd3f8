import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'

/** Kilobytes, gzipped, of a module with everything that it imports, minified; what loads on first use is left out. */
export async function gzipKb(entry: string): Promise<number> {
  const result = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)}`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    splitting: true,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  // The entry and the chunks that it loads eagerly.
  const outputs = result.metafile.outputs
  const start = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === '<stdin>') ?? ''
  const eager = new Set<string>()
  const visit = (name: string): void => {
    if (eager.has(name)) return
    eager.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path)
  }
  visit(start)
  const bytes = result.outputFiles.filter(({ path }) => [...eager].some((name) => path.endsWith(name)))
  return bytes.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0) / 1000
}
