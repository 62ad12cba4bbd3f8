import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.ts'

/** A package of the workspace that is published. */
export interface WorkspacePackage {
  readonly name: string
  readonly folder: string
}

/** The packages under `packages/` that have a manifest; a folder with only a README is a place kept for later. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, name: (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string }).name }))
}
