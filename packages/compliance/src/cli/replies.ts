import { parse } from 'csv-parse/sync'
import { UsageError } from './arguments.ts'

/** One canned reply of a file. */
export interface Reply {
  readonly text: string
  /** Where it stands: `replies.csv:12`. */
  readonly place: string
  readonly channel?: string
  readonly market?: string
  readonly language?: string
}

const TEXT_COLUMNS: readonly string[] = ['text', 'body', 'reply', 'message', 'content', 'template']

/** Reads the replies of a file by its ending: `.csv`, `.tsv`, `.json`, or else one a line. */
export function readReplies(path: string, file: string, column?: string): readonly Reply[] {
  // A spreadsheet puts a byte order mark before what it exports.
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  if (/\.(?:csv|tsv)$/iu.test(path)) return fromCsv(path, text, column)
  if (/\.json$/iu.test(path)) return fromJson(path, text, column)
  return text.split(/\r?\n/u).flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line, place: `${path}:${at + 1}` }]))
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function fromCsv(path: string, text: string, column: string | undefined): readonly Reply[] {
  let rows: readonly CsvRow[]
  try {
    rows = parse(text, {
      columns: (head: readonly string[]) => head.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(path, text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRow[]
  } catch (error) {
    throw new UsageError(`${path}: expected CSV with a head line: ${error instanceof Error ? error.message : 'it cannot be read'}`)
  }
  const name = textColumn(path, Object.keys(rows[0]?.record ?? {}), column)
  return rows.flatMap(({ record, info }) => toReply(record, record[name], `${path}:${info.lines}`))
}

function fromJson(path: string, text: string, column: string | undefined): readonly Reply[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new UsageError(`${path}: expected JSON`)
  }
  if (!Array.isArray(parsed)) throw new UsageError(`${path}: expected a list of texts or of objects`)
  return (parsed as readonly unknown[]).flatMap((item, at) => {
    const place = `${path}[${at}]`
    if (typeof item === 'string') return item.trim() === '' ? [] : [{ text: item, place }]
    if (typeof item !== 'object' || item === null) throw new UsageError(`${place}: expected a text or an object`)
    const strings = Object.fromEntries(
      Object.entries(item).flatMap(([key, value]) => (typeof value === 'string' ? [[key.toLowerCase(), value] as const] : [])),
    )
    return toReply(strings, strings[textColumn(place, Object.keys(strings), column)], place)
  })
}

/** Spreadsheets of many countries part with semicolons; the head line tells. */
function delimiterOf(path: string, text: string): string {
  if (/\.tsv$/iu.test(path)) return '\t'
  const [head = ''] = text.split('\n', 1)
  return head.split(';').length > head.split(',').length ? ';' : ','
}

function textColumn(place: string, names: readonly string[], column: string | undefined): string {
  if (names.length === 0) return ''
  const wanted = column === undefined ? TEXT_COLUMNS.find((name) => names.includes(name)) : column.toLowerCase()
  if (wanted === undefined || !names.includes(wanted))
    throw new UsageError(`${place}: expected a column ${column ?? TEXT_COLUMNS.join(', ')}; there are ${names.join(', ')}`)
  return wanted
}

function toReply(
  { channel, market, language }: Readonly<Record<string, string>>,
  text: string | undefined,
  place: string,
): readonly Reply[] {
  if (text === undefined || text.trim() === '') return []
  return [
    {
      text,
      place,
      ...(channel === undefined || channel === '' ? {} : { channel }),
      ...(market === undefined || market === '' ? {} : { market: market.toUpperCase() }),
      ...(language === undefined || language === '' ? {} : { language }),
    },
  ]
}
