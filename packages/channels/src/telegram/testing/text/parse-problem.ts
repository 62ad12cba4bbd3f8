import { BotApiError } from '../bot-api-error.ts'

const encoder = new TextEncoder()

/** A place in a text as the platform counts it: in bytes of UTF-8. */
export function byteOffset(input: string, index: number): number {
  return encoder.encode(input.slice(0, index)).length
}

/** The refusal of a text's markup, with its place if there is one. */
export function parseProblem(problem: string, input?: string, index?: number): BotApiError {
  const place = input === undefined || index === undefined ? '' : ` at byte offset ${byteOffset(input, index)}`
  return new BotApiError(400, `can't parse entities: ${problem}${place}`)
}
