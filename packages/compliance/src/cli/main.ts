#!/usr/bin/env node
/// <reference types="node" />
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path, 'utf8'),
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
})
