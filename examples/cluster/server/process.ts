import { isCrossdeskError } from '@crossdesk/core'

/** A process that can be told to end. */
export interface Ending {
  /** Finishes what is under way. */
  stop(): Promise<void>
}

/** Begins, and ends properly on SIGTERM (a deployment) or SIGINT (Ctrl+C). What cannot begin says why in one line. */
export async function runProcess(begin: () => Promise<Ending>): Promise<void> {
  try {
    const { stop } = await begin()
    const end = (): void => void stop().then(() => process.exit())
    process.once('SIGTERM', end)
    process.once('SIGINT', end)
  } catch (error) {
    console.error(isCrossdeskError(error) ? error.message : error)
    process.exitCode = 1
  }
}
