import type { ChoiceContent, Content, FormContent, JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readId, readObject, readString } from '../wire/read.ts'

/** What a customer picked, filled in or allowed. Undefined for other kinds, and when there is no body: Meta sends that on its own errors. */
export function parseInteractive(message: JsonObject): Content | undefined {
  const interactive = readObject(message, 'interactive')
  const type = interactive && readString(interactive, 'type')
  const reply = interactive && type !== undefined ? readObject(interactive, type) : undefined
  if (reply === undefined) return undefined
  switch (type) {
    case 'button_reply':
    case 'list_reply':
      return toChoice(readId(reply, 'id'), readString(reply, 'title'), readString(reply, 'description'))
    case 'nfm_reply':
      return parseForm(reply)
    case 'call_permission_reply':
      return { type: 'system', kind: type, data: reply }
    default:
      return undefined
  }
}

/** The quick reply of a template. */
export function parseButton(message: JsonObject): Content | undefined {
  const button = readObject(message, 'button')
  return button && toChoice(readId(button, 'payload'), readString(button, 'text'))
}

function toChoice(id: string | undefined, title: string | undefined, description?: string): ChoiceContent | undefined {
  // A button without a payload of its own sends its text; one of the two is always there.
  const known = id ?? title
  return known === undefined ? undefined : compact<ChoiceContent>({ type: 'choice', id: known, title: title ?? known, description })
}

/** "nfm" is Meta's native flow message: a Flow that was filled in, or a form such as `address_message`. */
function parseForm(reply: JsonObject): FormContent | undefined {
  const answers = parseAnswers(reply['response_json'])
  if (answers === undefined) return undefined
  return compact<FormContent>({ type: 'form', name: readString(reply, 'name'), token: readId(answers, 'flow_token'), answers })
}

/** JSON inside JSON. */
function parseAnswers(text: unknown): JsonObject | undefined {
  if (typeof text !== 'string') return isObject(text) ? text : undefined
  try {
    const answers: unknown = JSON.parse(text)
    return isObject(answers) ? answers : undefined
  } catch {
    return undefined
  }
}
