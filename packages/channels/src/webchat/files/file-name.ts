const MAX_NAME = 120

/**
 * A file's name without a path and without what changes how it looks (control characters, overrides of direction). Of a long one the end stays,
 * which names the type.
 */
export function cleanFileName(name: string): string {
  const last = (name.split(/[/\\]/).at(-1) ?? '').slice(-MAX_NAME)
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  return clean === '' ? 'file' : clean
}
