import { BREAK } from './fold.ts'
import { GROUPS } from './script-group.ts'
import { FAIL, NODE_SIZE, REPORT, ROOT, WORD_ROOT, childOf } from './trie.ts'
import type { Trie } from './trie.ts'

/** Classes that have a column: Latin letters and digits come first among all. Other scripts walk down the tree, which has few branches there. */
export const ROW_WIDTH = 64
/** States that have a row. A state from here on is a node without one. */
export const MOST_ROWS = 4096

/**
 * The steps of the automaton, remembered once they were taken (a lazy automaton, as R. Cox describes it in Regular Expression Matching in the Wild,
 * 2010): the states that texts really lead to are few, and a row of next states for each is quicker than any walk down a tree.
 */
export interface Steps {
  /** Begins a text: the rows, by state and class, as `step` returns it and 0 for unknown, and the state at the start of a word. */
  begin(): { readonly rows: Int32Array; readonly start: number }
  /** Twice the state that a letter leads to, and one more when an entry ends there. */
  step(state: number, letter: number): number
  /** The node of a state. */
  nodeOf(state: number): number
  /** What the rows take once there was a text. */
  readonly bytes: number
}

/** Steps over a trie. Takes no memory before the first text. */
export function createSteps(trie: Trie): Steps {
  const { nodes, branches, groups, entered, rootNext, wordNext } = trie
  /** What each root is called once a letter of a group has led there; the group says whether the next letter starts a word. */
  const firstRoot = nodes.length / NODE_SIZE
  let rows = new Int32Array(0)
  let rowOfNode = new Uint16Array(0)
  const nodeOfRow = new Int32Array(MOST_ROWS)
  let count = 1

  function begin(): { readonly rows: Int32Array; readonly start: number } {
    if (rows.length === 0) {
      rows = new Int32Array(MOST_ROWS * ROW_WIDTH)
      rowOfNode = new Uint16Array(firstRoot + GROUPS)
    } else if (count === MOST_ROWS) {
      rows.fill(0)
      rowOfNode.fill(0)
      count = 1
    }
    return { rows, start: stateOf(WORD_ROOT) }
  }

  /** Row 0 stands for none. While a text is read, full rows stay as they are, and further states do without. */
  function stateOf(node: number): number {
    const row = rowOfNode[node]!
    if (row !== 0) return row
    if (count === MOST_ROWS) return MOST_ROWS + node
    nodeOfRow[count] = node
    rowOfNode[node] = count
    return count++
  }

  function nodeOf(state: number): number {
    return state < MOST_ROWS ? nodeOfRow[state]! : state - MOST_ROWS
  }

  function step(state: number, letter: number): number {
    if (letter < ROW_WIDTH && state < MOST_ROWS) {
      const at = state * ROW_WIDTH + letter
      if (rows[at] === 0) rows[at] = find(state, letter)
      return rows[at]!
    }
    return find(state, letter)
  }

  function find(state: number, letter: number): number {
    const node = nextNode(nodeOf(state), letter)
    return stateOf(node) * 2 + (node < firstRoot && nodes[node * NODE_SIZE + REPORT] !== 0 ? 1 : 0)
  }

  function nextNode(from: number, letter: number): number {
    if (letter === BREAK) return WORD_ROOT
    const group = from < firstRoot ? groups[entered[from]!]! : from - firstRoot
    let node = from < firstRoot ? from : ROOT
    while (node > WORD_ROOT) {
      const next = childOf(nodes, branches, node, letter)
      if (next !== 0) return next
      node = nodes[node * NODE_SIZE + FAIL]!
    }
    const startsWord = node === WORD_ROOT || groups[letter] !== group
    const next = startsWord ? wordNext[letter]! : rootNext[letter]!
    return next === ROOT ? firstRoot + groups[letter]! : next
  }

  return { begin, step, nodeOf, bytes: MOST_ROWS * (ROW_WIDTH + 1) * 4 + (firstRoot + GROUPS) * 2 }
}
