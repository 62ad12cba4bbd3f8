import type { Backend, Job, RunJob, Transaction } from '../../ports/backend.ts'

/** What is changed in a backend. */
export interface BackendChange {
  /** The methods of a transaction that do something else. */
  readonly tx?: (tx: Transaction) => Partial<Transaction>
  /** How a job is run. It is given the transaction as it was. */
  readonly run?: (run: RunJob, job: Job, tx: Transaction) => ReturnType<RunJob>
}

/** A backend that does some things differently: to let something fail or happen at a certain moment. */
export function changedBackend(inner: Backend, change: BackendChange): Backend {
  const changed = (tx: Transaction): Transaction => ({
    tenant: tx.tenant,
    get: (collection, key) => tx.get(collection, key),
    scan: (collection, options) => tx.scan(collection, options),
    put: (collection, value, expect) => tx.put(collection, value, expect),
    remove: (collection, key, expect) => tx.remove(collection, key, expect),
    post: (job) => tx.post(job),
    cancel: (id) => tx.cancel(id),
    emit: (event) => tx.emit(event),
    ...change.tx?.(tx),
  })
  return {
    ...inner,
    tenant: (id) => changedBackend(inner.tenant(id), change),
    transact: (work) => inner.transact((tx) => work(changed(tx))),
    work: (kinds, run, options) =>
      inner.work(kinds, (job, tx) => (change.run === undefined ? run(job, changed(tx)) : change.run(run, job, tx)), options),
  }
}
