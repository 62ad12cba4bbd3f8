import { refuse } from './bot-api-error.ts'

/** The parameters of one call, however they came: query, JSON or form. */
export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>
  /** Files of a multipart body by the name of their part. */
  readonly files: ReadonlyMap<string, File>
}

/** Collects the parameters of a call; the body wins over the query. Names of the form are taken as they are. */
export function toArguments(query: URLSearchParams, json: unknown, form: FormData | undefined): Arguments {
  const values: Record<string, unknown> = Object.fromEntries(query)
  const files = new Map<string, File>()
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) Object.assign(values, json)
  for (const [name, value] of form ?? []) {
    if (typeof value === 'string') values[name] = value
    else files.set(name, value)
  }
  return { values, files }
}

/** A parameter as text; empty when it is missing. Numbers and flags are taken as their text, as forms send them. */
export function textArgument({ values }: Arguments, name: string): string {
  const value = values[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A parameter as a whole number; undefined when it is missing or none. */
export function integerArgument(args: Arguments, name: string): number | undefined {
  const text = textArgument(args, name).trim()
  return /^-?\d{1,16}$/.test(text) ? Number(text) : undefined
}

/** A parameter as a number; undefined when it is missing or none. */
export function numberArgument(args: Arguments, name: string): number | undefined {
  const text = textArgument(args, name).trim()
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? undefined : value
}

/** A parameter as a flag: `true`, `yes` and `1` count. */
export function flagArgument(args: Arguments, name: string): boolean {
  return ['true', 'yes', '1'].includes(textArgument(args, name).toLowerCase())
}

/** A parameter that is JSON: as it is in a JSON body, as a text in a form or a query. `what` names it in the refusal. */
export function jsonArgument({ values }: Arguments, name: string, what: string): unknown {
  const value = values[name]
  if (typeof value !== 'string') return value
  if (value === '') return undefined
  try {
    return JSON.parse(value) as unknown
  } catch {
    return refuse(`can't parse ${what} JSON object`)
  }
}
