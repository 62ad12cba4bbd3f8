import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Handler } from 'hono'

/** The built page: bytes and type by path. */
export type PageFiles = ReadonlyMap<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Reads the few files of the built page into memory, so that no path of a request ever reaches the disk. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const names = await readdir(folder, { recursive: true })
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>()
  for (const name of names) {
    const type = TYPES[extname(name)]
    if (type === undefined) continue
    files.set(`/${name.split(sep).join('/')}`, { bytes: new Uint8Array(await readFile(join(folder, name))), type })
  }
  return files
}

/** Serves the page; what vite gave a hash may be kept for ever. */
export function servePage(files: PageFiles): Handler {
  return (context) => {
    const path = context.req.path.replace(/\/$/, '/index.html')
    const file = files.get(path)
    if (file === undefined) return context.notFound()
    const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return context.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': cacheControl })
  }
}
