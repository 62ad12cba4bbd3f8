/** Runs work under a key after all work that was given under the same key before. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>

/**
 * Lets work of one key run one after the other in this process. It only spares vain effort: transactions that meet all the same, from several
 * processes, find out by their revisions.
 */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key)
    const turn = before === undefined ? work() : before.then(work, work)
    last.set(key, turn)
    const leave = (): void => {
      if (last.get(key) === turn) last.delete(key)
    }
    void turn.then(leave, leave)
    return turn
  }
}
