import type { LogFields, Logger } from '@crossdesk/core'

/** Warnings and errors as lines for a terminal. The desk gives ids, codes and counts, never what a customer wrote. */
export function terminalLog(write: (line: string) => void): Logger {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) => {
      const facts = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
      write(`${[level, message, ...facts].join(' ')}\n`)
    }
  return { debug() {}, info() {}, warn: line('warning:'), error: line('error:') }
}
