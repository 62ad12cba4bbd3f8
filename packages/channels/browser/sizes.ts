import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a browser downloads, in bytes after gzip. */
export interface BundleSize {
  /** Before anything is shown. */
  readonly entry: number
  /** When they are wanted: the texts of other languages than English. */
  readonly later: number
}

/** Bundles an entry as a shop would, minified, and measures it. */
export async function bundleSize(entry: 'client' | 'widget'): Promise<BundleSize> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/webchat/${entry}/index.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
  })
  const sizes = { entry: 0, later: 0 }
  for (const { path, contents } of outputFiles) {
    const when = path.endsWith('/index.js') ? 'entry' : 'later'
    sizes[when] += gzipSync(contents, { level: 9 }).byteLength
  }
  return sizes
}
