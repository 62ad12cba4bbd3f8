#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process'
import { realClock, realRandom } from '../testing/real-time.ts'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  fetch: (request) => fetch(request),
  write: (text) => void process.stdout.write(text),
  env: process.env,
  clock: realClock,
  random: realRandom,
})
