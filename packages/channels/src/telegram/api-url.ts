import { ValidationError } from '@crossdesk/core'
import { TELEGRAM } from './scope.ts'

/** Telegram's own. */
const DEFAULT_API_URL = 'https://api.telegram.org'

/** The address of the Bot API without a slash at the end. @throws ValidationError naming `apiUrl` */
export function apiUrlOf(apiUrl: string = DEFAULT_API_URL): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(apiUrl) || !URL.canParse(apiUrl)) {
    throw new ValidationError(TELEGRAM, [{ path: 'apiUrl', message: 'expected an http or https address' }])
  }
  return apiUrl.replace(/\/+$/, '')
}
