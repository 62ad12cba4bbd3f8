import type { RowMode } from './row-write.ts'
import type { TablePlan } from './table-plan.ts'

/**
 * The statement that writes rows of these modes, all in one go. `$1` is a JSON array of rows. Answers with the rows whose expectation did not
 * hold (`missed`), and with those that were removed.
 *
 * `put` gives the revision that it expects as a negative one, so that the row in its way can be compared with it; a row that keeps it was
 * not there before. It stays unseen: whoever misses an expectation rolls back. What was missed is found by `except`, which takes linear time
 * under every plan.
 */
export function writeStatement(plan: TablePlan, modes: ReadonlySet<RowMode>): string {
  const steps = [inputRows(plan)]
  const answers: string[] = []
  for (const mode of modes) {
    const { step, answer } = writers[mode](plan)
    if (step !== undefined) steps.push(`${mode}_rows as (\n${step}\n)`)
    answers.push(answer)
  }
  return `with ${steps.join(', ')}\n${answers.map((answer) => `(${answer})`).join('\nunion all\n')}`
}

/** The statement that gives rows new columns and values but no new revision, where they still have the one that was read. Answers with these rows. */
export function upgradeStatement(plan: TablePlan): string {
  const columns = valueColumns(plan)
  return `with ${inputRows(plan)}
update ${plan.table} stored set ${columns.map(({ name, source }) => `${name} = input.${source}`).join(', ')}
from input
where stored.tenant = input.tenant and stored.key = input.key and stored.revision = input.expect
returning stored.tenant, stored.key`
}

interface Writer {
  /** What is written; a mode that only looks has nothing. */
  readonly step?: string
  readonly answer: string
}

const writers: Readonly<Record<RowMode, (plan: TablePlan) => Writer>> = {
  create: (plan) => ({
    step: `  insert into ${plan.table} ${targetColumns(plan)}
  select tenant, key, nextval('crossdesk.revision'), ${sourceColumns(plan)} from input where mode = 'create'
  on conflict (tenant, key) do nothing
  returning tenant, key`,
    answer: missed(`mode = 'create'`, 'select tenant, key, true from create_rows'),
  }),
  put: (plan) => ({
    step: `  insert into ${plan.table} as stored ${targetColumns(plan)}
  select tenant, key, coalesce(-expect, nextval('crossdesk.revision')), ${sourceColumns(plan)} from input where mode = 'put'
  on conflict (tenant, key) do update set
    ${valueColumns(plan)
      .map(({ name }) => `${name} = excluded.${name}`)
      .join(', ')},
    revision = nextval('crossdesk.revision'), written_at = now()
  where excluded.revision > 0 or stored.revision = -excluded.revision
  returning tenant, key, revision`,
    answer: missed(`mode = 'put'`, 'select tenant, key, true from put_rows where revision > 0'),
  }),
  remove: (plan) => ({
    step: `  delete from ${plan.table} stored using input
  where input.mode = 'remove' and stored.tenant = input.tenant and stored.key = input.key
    and (input.expect is null or stored.revision = input.expect)
  returning stored.tenant, stored.key`,
    answer: `(${missed(`mode = 'remove' and expect is not null`, 'select tenant, key, true from remove_rows')})
union all select tenant, key, false as missed from remove_rows`,
  }),
  absent: (plan) => ({
    answer: `select tenant, key, true as missed from input join ${plan.table} stored using (tenant, key) where mode = 'absent'`,
  }),
}

function missed(wanted: string, done: string): string {
  return `select tenant, key, true as missed from input where ${wanted} except ${done}`
}

function inputRows(plan: TablePlan): string {
  const columns = plan.columns.map(({ type, position }) => `, c${position} ${type === 'text' ? 'text' : 'double precision'}`).join('')
  return `input as materialized (
  select * from json_to_recordset($1::json)
  as row (mode text, tenant text, key text, expect bigint, version integer, value jsonb, search text${columns})
)`
}

function targetColumns(plan: TablePlan): string {
  return `(tenant, key, revision, ${valueColumns(plan)
    .map(({ name }) => name)
    .join(', ')})`
}

function sourceColumns(plan: TablePlan): string {
  return valueColumns(plan)
    .map(({ source }) => source)
    .join(', ')
}

interface ValueColumn {
  readonly name: string
  /** Expression over the input. */
  readonly source: string
}

function valueColumns(plan: TablePlan): readonly ValueColumn[] {
  return [
    ...plan.columns.map(({ quoted, position }) => ({ name: quoted, source: `c${position}` })),
    { name: 'version', source: 'version' },
    { name: 'value', source: 'value' },
    ...(plan.isSearchable ? [{ name: 'search', source: 'search::tsvector' }] : []),
  ]
}
