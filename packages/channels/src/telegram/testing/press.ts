import { readString } from '../../wire/read.ts'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { toWire } from './messages.ts'
import type { MessageInput } from './message-input.ts'
import { type ReceivedButton, toReceived } from './received.ts'
import type { CallbackAnswer, MessageRecord, PersonRecord, PlatformState } from './state.ts'
import type { Emission, Written } from './updates.ts'

/** A pressed button. */
export interface Pressed extends Emission {
  /** Id of the callback query; of the message that a keyboard's button wrote. */
  readonly id: string
  /** What the bot answered; undefined when it did not in time, or when the button needs no answer. */
  readonly answered: Promise<CallbackAnswer | undefined>
}

/** Presses a button of a message that a person received. `write` puts what a keyboard's button says into the chat of the message. */
export function pressButton(
  state: PlatformState,
  person: PersonRecord,
  message: MessageRecord,
  wanted: string,
  write: (message: string | MessageInput) => Written,
): Pressed {
  const { buttons, keyboard = [] } = toReceived(state, message)
  const all = [...buttons, ...keyboard].flat()
  const button = all.find(({ data }) => data === wanted) ?? all.find(({ title }) => title === wanted)
  if (button === undefined || message.deleted) {
    throw new Error(`${message.id} has no such button; it has ${all.length} of them. Expected the data or the title of one.`)
  }
  if (button.type === 'callback') return queryBot(state, person, message, button)
  if (button.type === 'url' || button.type === 'web-app' || button.type === 'other') {
    throw new Error(`The bot learns nothing of a button of type ${button.type}; expected one of the types callback or text.`)
  }
  return { ...write(toInput(button, person)), answered: Promise.resolve(undefined) }
}

/** What a button of the keyboard below the chat writes ("KeyboardButton"). */
function toInput(button: ReceivedButton, person: PersonRecord): string | MessageInput {
  if (button.type === 'contact-request') {
    return { type: 'contact', name: readString(person.user, 'first_name') ?? '', phone: person.phone, userId: person.id }
  }
  return button.type === 'location-request' ? { type: 'location', latitude: 52.52, longitude: 13.405 } : button.title
}

function queryBot(state: PlatformState, person: PersonRecord, message: MessageRecord, { data = '' }: ReceivedButton): Pressed {
  const { chat } = message
  const id = randomText(state.random, DIGITS, 18)
  // The bot that sent the buttons gets the press, not every bot of the group.
  const bot = [...chat.bots.keys()].find((candidate) => candidate.id === message.authorId || chat.connection !== undefined)
  if (bot === undefined) throw new Error(`${message.id} is of no bot; expected a message that one sent.`)
  const answered = new Promise<CallbackAnswer | undefined>((resolve) => {
    const end = (answer?: CallbackAnswer): void => {
      cancel()
      state.callbacks.delete(id)
      resolve(answer)
    }
    const cancel = state.clock.schedule(state.limits.callbackAnswerMs, () => end())
    state.callbacks.set(id, { bot, answer: end })
  })
  // "CallbackQuery", chat_instance: the same for every press in a chat.
  const chatInstance = String(BigInt(chat.id) * 1_000_003n)
  const query = { id, from: person.user, message: toWire(message), chat_instance: chatInstance, data }
  return { id, answered, ...state.updates.emit(bot, 'callback_query', query) }
}
