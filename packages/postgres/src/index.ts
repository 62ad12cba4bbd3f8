export { postgresBackend, type EngineSettings, type PostgresBackend, type PostgresBackendOptions } from './backend.ts'
export type { DatabaseOptions } from './database/open.ts'
export type { RetentionOptions } from './retention/sweep.ts'
