#!/usr/bin/env node
/// <reference types="node" />
import { createReadStream } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { pipeline, Transform, type Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'
import { run } from './run.ts'
import type { ByteSource } from './surroundings.ts'

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path, 'utf8'),
  writeFile: (path, text) => writeFile(path, text),
  openBytes,
  importDefault: async (path) => ((await import(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown }).default,
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
})

async function openBytes(path: string): Promise<ByteSource> {
  const size = path === '-' ? undefined : (await stat(path)).size
  const source: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1024 * 1024 })
  let read = 0
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      read += chunk.byteLength
      done(null, chunk)
    },
  })
  // An error of any of them ends the last, whose reader hears of it.
  const chunks = path.endsWith('.gz') ? pipeline(source, counted, createGunzip(), () => {}) : pipeline(source, counted, () => {})
  return { size, bytesRead: () => read, chunks }
}
