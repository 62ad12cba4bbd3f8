import type { ApiCall } from '../../testing/api-call.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { BotApiError, toErrorResponse } from './bot-api-error.ts'
import type { BotRecord } from './bots.ts'
import { createAccountMethods } from './methods/account.ts'
import { createEditMethods } from './methods/edit.ts'
import { createGestureMethods } from './methods/gestures.ts'
import type { MethodContext, Methods } from './methods/method.ts'
import { createRemoveMethods } from './methods/remove.ts'
import { createSendMethods } from './methods/send.ts'
import { createUpdateMethods } from './methods/updates.ts'

/** The Bot API of the platform, as far as messages and updates go. Methods that the fake does not have answer 404. */
export interface BotApi {
  answer(call: ApiCall): Promise<Response>
  /** Carries out a method for a bot; rejects with a {@link BotApiError}. */
  call(bot: BotRecord, method: string, args: Arguments, signal: AbortSignal): Promise<unknown>
}

/** Routes `/bot<token>/<method>` and `/file/bot<token>/<path>`, and turns refusals into the platform's error answers. */
export function createBotApi(context: MethodContext): BotApi {
  const { state } = context
  const methods: Methods = {
    ...createAccountMethods(context),
    ...createUpdateMethods(context),
    ...createSendMethods(context),
    ...createEditMethods(context),
    ...createRemoveMethods(context),
    ...createGestureMethods(context),
  }

  const botOfToken = (token: string): BotRecord => {
    const bot = state.bots.find((candidate) => candidate.token === token || encodeURIComponent(candidate.token) === token)
    if (bot === undefined) throw new BotApiError(401)
    return bot
  }

  const call: BotApi['call'] = async (bot, method, args, signal) => {
    const name = method.toLowerCase()
    const carryOut = Object.hasOwn(methods, name) ? methods[name] : undefined
    if (carryOut === undefined) throw new BotApiError(404, 'method not found')
    return carryOut({ bot, method: name, args, signal })
  }

  const route = async ({ url, json, form, signal }: ApiCall): Promise<Response> => {
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname)
    if (file !== null) return download(botOfToken(file[1] ?? ''), file[2] ?? '')
    const [, token, method] = /^\/bot([^/]+)\/([^/]+)$/.exec(url.pathname) ?? []
    if (token === undefined || method === undefined) throw new BotApiError(404)
    const result = await call(botOfToken(token), method, toArguments(url.searchParams, json, form), signal)
    return Response.json({ ok: true, result })
  }

  const download = (bot: BotRecord, path: string): Response => {
    const file = state.files.at(path, bot.id)
    if (file === undefined) throw new BotApiError(404)
    // The platform names no media type: whoever downloads knows it from the message.
    return new Response(file.bytes ?? new Uint8Array(file.sizeBytes), { headers: { 'content-type': 'application/octet-stream' } })
  }

  return {
    call,
    async answer(request) {
      try {
        return await route(request)
      } catch (error) {
        if (error instanceof BotApiError) return toErrorResponse(error)
        throw error
      }
    },
  }
}
