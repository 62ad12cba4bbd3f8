#!/usr/bin/env node
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '../database/open.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  env: process.env,
  open: openDatabase,
  load: async (path) => (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>,
})
