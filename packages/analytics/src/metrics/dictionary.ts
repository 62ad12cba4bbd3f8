/** Texts by small numbers: rows hold the number, and equal texts are held once. */
export interface Dictionary {
  /** The number of a text, a new one for a new text. */
  id(text: string): number
  /** Undefined for -1. */
  text(id: number): string | undefined
  /** The number of a text that is known. */
  find(text: string): number | undefined
  readonly size: number
  toJSON(): readonly string[]
}

/** A dictionary that goes on from the texts of another one's `toJSON`. */
export function createDictionary(texts: readonly string[] = []): Dictionary {
  const list = [...texts]
  const ids = new Map(list.map((text, id) => [text, id]))
  return {
    id(text) {
      let id = ids.get(text)
      if (id === undefined) {
        id = list.length
        ids.set(text, id)
        list.push(text)
      }
      return id
    },
    text: (id) => (id < 0 ? undefined : list[id]),
    find: (text) => ids.get(text),
    get size() {
      return list.length
    },
    toJSON: () => [...list],
  }
}
