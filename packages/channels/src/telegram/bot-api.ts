import { DeliveryError, type AccountContext, type Json, type JsonObject } from '@crossdesk/core'
import { isObject } from '../wire/read.ts'
import { readFailure, toDeliveryError, toNetworkError, type ApiFailure } from './errors.ts'

/** What the adapter needs to act for an account. */
export interface TelegramCredentials {
  /** The bot's token. Absent: the one that the adapter's `bots` has for the account. */
  readonly token?: string
}

/** What every call of the adapter for one account has. */
export type TelegramContext = AccountContext<TelegramCredentials>

/** What is given with a request: the standard options of `fetch`, and what ky adds. */
export type HttpOptions = RequestInit & { readonly retry: 0; readonly throwHttpErrors: false; readonly timeout?: number }

/** An HTTP client: the desk's, or `fetch`. */
export type HttpClient = (url: string, options: HttpOptions) => Promise<Response>

/** A bot, ready to be called. The token stands in every address, so no address is ever logged, thrown or handed out. */
export interface BotLine {
  /** Without a slash at the end. */
  readonly apiUrl: string
  readonly token: string
  readonly http: HttpClient
  readonly signal: AbortSignal
}

/** What a method answered. */
export type Answer = { readonly ok: true; readonly result: Json } | { readonly ok: false; readonly failure: ApiFailure }

/**
 * Calls a method of the Bot API: no retries, no redirects.
 *
 * @param timeoutMs how long to wait for the answer; default: as the client does
 * @throws DeliveryError `unavailable` when no answer came, or none that can be read
 */
export async function callMethod(line: BotLine, method: string, parameters: JsonObject, timeoutMs?: number): Promise<Answer> {
  const response = await request(line, `bot${line.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  })
  const body = parseJson(await readText(response))
  if (response.ok && isObject(body) && body['ok'] === true) return { ok: true, result: body['result'] ?? null }
  if (response.ok && !(isObject(body) && body['ok'] === false)) {
    throw new DeliveryError('unavailable', `Telegram answered HTTP ${response.status} with something that is no answer of the Bot API.`, {
      inDoubt: true,
    })
  }
  return { ok: false, failure: readFailure(response.status, body, response.headers) }
}

/** The result of a method that was carried out. @throws DeliveryError when it was not */
export function expectResult(answer: Answer): Json {
  if (!answer.ok) throw toDeliveryError(answer.failure)
  return answer.result
}

/** Gets a file by its path on the server, whatever the status. @throws DeliveryError `unavailable` when no answer came */
export async function requestFile(line: BotLine, filePath: string): Promise<Response> {
  const path = filePath.split('/').map(encodeURIComponent).join('/')
  return request(line, `file/bot${line.token}/${path}`, { method: 'GET' })
}

async function request(line: BotLine, path: string, options: RequestInit & { readonly timeout?: number }): Promise<Response> {
  try {
    return await line.http(`${line.apiUrl}/${path}`, {
      ...options,
      redirect: 'manual',
      retry: 0,
      throwHttpErrors: false,
      signal: line.signal,
    })
  } catch (error) {
    throw toNetworkError(error)
  }
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw toNetworkError(error)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
