/** A flag of the command line. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string
  /** Placeholder of its value in the help; absent: a switch. */
  readonly value?: string
  readonly describes: string
}

/** A command line taken apart. */
export interface ParsedArguments {
  readonly words: readonly string[]
  /** Values by flag; a switch that is on has `true`. */
  readonly flags: ReadonlyMap<string, string | true>
}

/** Takes a command line apart; a string says what is wrong with it. `--name value` and `--name=value` are the same; `--` ends the flags. */
export function parseArguments(argv: readonly string[], known: readonly Flag[]): ParsedArguments | string {
  const words: string[] = []
  const flags = new Map<string, string | true>()
  const rest = [...argv]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') return { words: [...words, ...rest], flags }
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const [name = '', ...given] = word.slice(2).split('=')
    const flag = known.find((candidate) => candidate.name === name)
    if (flag === undefined) return `There is no flag --${name}.`
    if (flag.value === undefined && given.length > 0) return `--${name} takes no value.`
    const value = flag.value === undefined ? true : given.length > 0 ? given.join('=') : rest.shift()
    if (value === undefined) return `--${name} needs a value: --${name} ${flag.value}.`
    flags.set(name, value)
  }
  return { words, flags }
}
