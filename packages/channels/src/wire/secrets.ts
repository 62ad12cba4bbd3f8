import { ValidationError } from '@crossdesk/core'

/** One secret, several that are valid at once while rotating, or a function that is asked for every webhook. */
export type Secrets = string | readonly string[] | (() => Promise<readonly string[]>)

/**
 * A function that yields the secrets that are valid now: at once for fixed ones, as a promise for a function's.
 *
 * @throws ValidationError naming the option when there is no secret or an empty one; for a function's answer, at the call
 */
export function secretsOf(
  channel: string,
  option: string,
  secrets: Secrets | undefined,
): () => readonly string[] | Promise<readonly string[]> {
  if (typeof secrets === 'function') return async () => checked(channel, option, await secrets())
  const fixed = checked(channel, option, secrets)
  return () => fixed
}

function checked(channel: string, option: string, secrets: string | readonly string[] | undefined): readonly string[] {
  const list = typeof secrets === 'string' ? [secrets] : secrets
  if (!Array.isArray(list) || list.length === 0 || list.some((secret) => typeof secret !== 'string' || secret.trim() === '')) {
    throw new ValidationError(channel, [{ path: option, message: 'expected a secret that is not empty, or a list of such' }])
  }
  return list as readonly string[]
}
