import { CrossdeskError } from './crossdesk-error.ts'

/** One thing that is wrong with an input. */
export interface ValidationIssue {
  /** Where, as one would write it in code: `content[0].media.url`; empty for the whole value. */
  readonly path: string
  /** What was expected. */
  readonly message: string
}

/** Bad input from outside. The message names the first field; `issues` has all of them. Code `validation`, never retryable. */
export class ValidationError extends CrossdeskError {
  readonly issues: readonly [ValidationIssue, ...ValidationIssue[]]

  constructor(subject: string, issues: readonly [ValidationIssue, ...ValidationIssue[]]) {
    const [first] = issues
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
    super('validation', `${subject}${first.path === '' ? '' : `: ${first.path}`}: ${first.message}${more}`)
    this.name = 'ValidationError'
    this.issues = issues
  }
}

/** A path of keys as one would write it in code: `['content', 0, 'url']` is `content[0].url`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`
    else text += `[${JSON.stringify(String(key))}]`
  }
  return text
}
