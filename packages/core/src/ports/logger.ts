/** Where log lines go. `console` and pino-like loggers fit. Fields hold ids, codes and counts; never secrets, never what a customer wrote. */
export interface Logger {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

/** Facts of a log line. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

/** Says nothing. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} }
