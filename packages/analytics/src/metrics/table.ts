/**
 * Rows in columns of numbers, which grow by doubling: a row is an index, and costs no object. Unset floats are NaN, unset integers -1.
 */
export interface Table<F extends string, I extends string> {
  count: number
  readonly floats: Record<F, Float64Array>
  readonly ints: Record<I, Int32Array>
}

/** A table as plain JSON: NaN is null. */
export interface TableState {
  readonly count: number
  readonly floats: Readonly<Record<string, readonly (number | null)[]>>
  readonly ints: Readonly<Record<string, readonly number[]>>
}

const FIRST_CAPACITY = 256

/** An empty table with these columns. */
export function createTable<F extends string, I extends string>(floats: readonly F[], ints: readonly I[]): Table<F, I> {
  return {
    count: 0,
    floats: Object.fromEntries(floats.map((name) => [name, new Float64Array(FIRST_CAPACITY).fill(Number.NaN)])) as Record<F, Float64Array>,
    ints: Object.fromEntries(ints.map((name) => [name, new Int32Array(FIRST_CAPACITY).fill(-1)])) as Record<I, Int32Array>,
  }
}

/** Adds an unset row and gives its index. */
export function addRow<F extends string, I extends string>(table: Table<F, I>): number {
  const row = table.count++
  if (row >= capacityOf(table)) resize(table, row * 2)
  return row
}

/** Makes all of a row unset. */
export function clearRow<F extends string, I extends string>(table: Table<F, I>, row: number): void {
  for (const name in table.floats) table.floats[name][row] = Number.NaN
  for (const name in table.ints) table.ints[name][row] = -1
}

/**
 * Drops the rows that are not kept.
 *
 * @returns the new index of each old row, -1 for those that went
 */
export function keepRows<F extends string, I extends string>(table: Table<F, I>, isKept: (row: number) => boolean): Int32Array {
  const moved = new Int32Array(table.count).fill(-1)
  const before = table.count
  let next = 0
  for (let row = 0; row < before; row++) {
    if (!isKept(row)) continue
    moved[row] = next
    if (row !== next) {
      for (const name in table.floats) table.floats[name][next] = table.floats[name][row] as number
      for (const name in table.ints) table.ints[name][next] = table.ints[name][row] as number
    }
    next++
  }
  for (let row = next; row < before; row++) clearRow(table, row)
  table.count = next
  if (next * 4 < capacityOf(table)) resize(table, Math.max(FIRST_CAPACITY, next * 2))
  return moved
}

/** The table as JSON. */
export function tableState<F extends string, I extends string>({ count, floats, ints }: Table<F, I>): TableState {
  const floatsOf = (column: Float64Array): (number | null)[] =>
    Array.from(column.subarray(0, count), (value) => (Number.isNaN(value) ? null : value))
  return {
    count,
    floats: Object.fromEntries(Object.entries<Float64Array>(floats).map(([name, column]) => [name, floatsOf(column)])),
    ints: Object.fromEntries(Object.entries<Int32Array>(ints).map(([name, column]) => [name, Array.from(column.subarray(0, count))])),
  }
}

/** Fills an empty table with what {@link tableState} gave. */
export function fillTable<F extends string, I extends string>(table: Table<F, I>, state: TableState): void {
  table.count = state.count
  resize(table, Math.max(FIRST_CAPACITY, state.count * 2))
  for (const name in table.floats) {
    state.floats[name]?.forEach((value, row) => {
      if (value !== null) table.floats[name][row] = value
    })
  }
  for (const name in table.ints) table.ints[name].set(state.ints[name] ?? [])
}

function capacityOf<F extends string, I extends string>(table: Table<F, I>): number {
  for (const name in table.ints) return table.ints[name].length
  return 0
}

function resize<F extends string, I extends string>(table: Table<F, I>, capacity: number): void {
  for (const name in table.floats) {
    const column = new Float64Array(capacity).fill(Number.NaN)
    column.set(table.floats[name].subarray(0, Math.min(capacity, table.count)))
    table.floats[name] = column
  }
  for (const name in table.ints) {
    const column = new Int32Array(capacity).fill(-1)
    column.set(table.ints[name].subarray(0, Math.min(capacity, table.count)))
    table.ints[name] = column
  }
}
