import { Client } from 'pg'
import type { TestServer } from './test-server.ts'

/** An empty database of its own. */
export interface TestDatabase {
  readonly connectionString: string
  /** Removes it, and cuts off who is still connected. */
  drop(): Promise<void>
}

/** Makes an empty database on a server, so that tests that run at the same time do not see each other's tables. */
export async function createTestDatabase({ connectionString }: TestServer): Promise<TestDatabase> {
  const name = `crossdesk_${crypto.randomUUID().replaceAll('-', '')}`
  await execute(connectionString, `create database ${name}`)
  const url = new URL(connectionString)
  url.pathname = `/${name}`
  return { connectionString: url.href, drop: () => execute(connectionString, `drop database if exists ${name} with (force)`) }
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
