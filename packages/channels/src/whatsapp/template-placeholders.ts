/** The text without spaces at its ends, as a type. */
type Trimmed<Text extends string> = Text extends ` ${infer Rest}` ? Trimmed<Rest> : Text extends `${infer Rest} ` ? Trimmed<Rest> : Text

/** The names between double braces in a text: `'1' | 'order'` for `Hello {{1}}, order {{order}}`; `string` for a text unknown to the compiler. */
export type PlaceholderName<Text extends string> = string extends Text
  ? string
  : Text extends `${string}{{${infer Name}}}${infer Rest}`
    ? Trimmed<Name> | PlaceholderName<Rest>
    : never

/** A value for each placeholder of a text; numbered ones may be written as numbers. */
export type PlaceholderValues<Text extends string> = {
  readonly [Name in PlaceholderName<Text> as Name extends `${infer Position extends number}` ? Position : Name]: string
}

const PLACEHOLDER = /\{\{ *([A-Za-z0-9_]+) *\}\}/g

/** The names of a text's placeholders, each once: numbered ones by number, as Meta counts them, then named ones as they stand. */
export function placeholderNames(text: string): readonly string[] {
  const names = [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] as string))]
  const numbered = names.filter(isPosition).sort((left, right) => Number(left) - Number(right))
  return [...numbered, ...names.filter((name) => !isPosition(name))]
}

/** Whether a placeholder is told by its position and not by a name. */
export function isPosition(name: string): boolean {
  return /^\d+$/.test(name)
}

/** The text with its placeholders filled; one without a value stays as it is. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : whole))
}
