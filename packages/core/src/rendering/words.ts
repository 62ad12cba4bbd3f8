/** Whether a text says anything: platforms refuse text that is only white space. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** What is said, one below the other. */
export function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter(isSaid).join('\n')
}

/** What is said, with an empty line between. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter(isSaid).join('\n\n')
}
