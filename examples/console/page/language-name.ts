const names = new Intl.DisplayNames('en', { type: 'language' })

/** What people call a language: `Spanish`, `Arabic (Latin)`. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag
}
