import { silentLogger, type ChannelEvent, type ChannelEventOf, type ChannelEventType, type Json, type JsonObject } from '@crossdesk/core'
import { expect } from 'vitest'
import type { TelegramContext, TelegramCredentials } from './bot-api.ts'
import { parseUpdate } from './parse.ts'
import { botAccount } from './scope.ts'

/** Our time of all updates in the tests. */
export const RECEIVED_AT: number = Date.UTC(2026, 10, 22, 9)
/** The platform's time of all messages, as Telegram writes it. */
export const SECONDS = 1790000000
/** The same as the model has it. */
export const AT: number = 1790000000000
export const BOT_ID = '7000000001'
export const TOKEN: string = `${BOT_ID}:t0ken_of-the-bot`
export const SECRET = 'secret_of-the-bot'
/** The customer, as a `User` and as the private `Chat`. */
export const ANA: JsonObject = { id: 51, is_bot: false, first_name: 'Ana', last_name: 'Lopes', username: 'ana', language_code: 'pt' }
export const ANA_CHAT: JsonObject = { id: 51, type: 'private', first_name: 'Ana', last_name: 'Lopes', username: 'ana' }
export const GROUP: JsonObject = { id: -1001, type: 'supergroup', title: 'Fans' }

/** A message of Ana's to the bot. */
export function message(fields: JsonObject): JsonObject {
  return { message_id: 7, from: ANA, chat: ANA_CHAT, date: SECONDS, ...fields }
}

/** What the parser makes of an update of one kind. */
export function parse(kind: string, item: Json, updateId = 100): ChannelEvent[] {
  return parseUpdate({ update_id: updateId, [kind]: item }, BOT_ID, RECEIVED_AT)
}

/** The only event, of the type that is expected. */
export function only<T extends ChannelEventType>(type: T, events: readonly ChannelEvent[]): ChannelEventOf<T> {
  expect(events.map((event) => event.type)).toEqual([type])
  return events[0] as ChannelEventOf<T>
}

/** One call as it was made. */
export interface Call {
  readonly url: string
  readonly method: string
  readonly parameters: JsonObject
  readonly options: RequestInit & { readonly timeout?: number }
}

/** Answers the calls of a test, by number from 0. */
export type Answering = (call: Call, index: number) => Response | Promise<Response>

/** What an adapter is given to act for an account, and the calls that it made. */
export interface Trial {
  readonly context: TelegramContext
  readonly calls: Call[]
  readonly lines: unknown[]
}

export function trial(answer: Answering, account: string = botAccount(BOT_ID).account, credentials: TelegramCredentials = {}): Trial {
  const calls: Call[] = []
  const lines: unknown[] = []
  const cached = new Map<string, Json>()
  const http = async (url: string, options: Call['options']): Promise<Response> => {
    const parameters = typeof options.body === 'string' ? (JSON.parse(options.body) as JsonObject) : {}
    const call = { url, method: url.slice(url.lastIndexOf('/') + 1), parameters, options }
    calls.push(call)
    return answer(call, calls.length - 1)
  }
  const context = {
    http,
    log: { ...silentLogger, warn: (...line: readonly unknown[]) => void lines.push(line) },
    clock: { now: () => RECEIVED_AT },
    cache: { get: async (key: string) => cached.get(key), set: async (key: string, value: Json) => void cached.set(key, value) },
    account: { channel: 'telegram', account },
    tenant: 'default',
    credentials,
    signal: new AbortController().signal,
  }
  return { context: context as unknown as TelegramContext, calls, lines }
}

/** The answer of a method that was carried out. */
export function ok(result: Json): Response {
  return Response.json({ ok: true, result })
}

/** The answer that a message was sent. */
export function sent(messageId = 9): Response {
  return ok({ message_id: messageId, chat: { id: 51 } })
}

/** The answer of a method that was refused. */
export function refusal(code: number, description: string, parameters?: JsonObject): Response {
  return Response.json({ ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) }, { status: code })
}
