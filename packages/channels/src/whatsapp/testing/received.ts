import type { Timestamp } from '@crossdesk/core'
import { componentOf, fillPlaceholders } from './templates.ts'
import type { FilledTemplate } from './validate-template.ts'
import { objectIn, objectsIn, textIn, type WireObject } from './wire.ts'

/** Something that the customer can tap in a message. */
export interface ReceivedOption {
  readonly type: 'button' | 'row' | 'template-button'
  /** What the business will get back: the id, or the payload of a template's button. */
  readonly id: string
  readonly title: string
  readonly description?: string
}

/** A message on the customer's phone. */
export interface ReceivedMessage {
  readonly id: string
  /** The business number's id. */
  readonly from: string
  readonly at: Timestamp
  /** `text`, `image`, `interactive`, `template`, … */
  readonly type: string
  /** What can be read: body, caption, or the template with its placeholders filled in. */
  readonly text?: string
  readonly options: readonly ReceivedOption[]
  /** `flow_token` of a form that can be filled in; `unused` when the business gave none. */
  readonly flowToken?: string
  readonly replyTo?: string
  /** What the business sent under the type's name: an object, or the list of `contacts`. */
  readonly content: unknown
}

/** What WhatsApp returns as the token of a form that was sent without one. */
const NO_TOKEN = 'unused'

/** What a customer sees of an accepted message: its text, its options and its form. */
export function readMessage(
  type: string,
  content: WireObject,
  filled?: FilledTemplate,
): Pick<ReceivedMessage, 'text' | 'options' | 'flowToken'> {
  if (filled !== undefined) return readTemplate(content, filled)
  if (type !== 'interactive') {
    const text = textIn(content, 'body') ?? textIn(content, 'caption') ?? textIn(content, 'emoji')
    return { ...(text === undefined ? {} : { text }), options: [] }
  }
  const text = textIn(objectIn(content, 'body'), 'text')
  const action = objectIn(content, 'action')
  const options = [
    ...objectsIn(action, 'buttons').map((button) => toOption('button', objectIn(button, 'reply'))),
    ...objectsIn(action, 'sections').flatMap((section) => objectsIn(section, 'rows').map((row) => toOption('row', row))),
  ]
  const flowToken = textIn(action, 'name') === 'flow' ? (textIn(objectIn(action, 'parameters'), 'flow_token') ?? NO_TOKEN) : undefined
  return { ...(text === undefined ? {} : { text }), options, ...(flowToken === undefined ? {} : { flowToken }) }
}

function toOption(type: ReceivedOption['type'], option: WireObject): ReceivedOption {
  const description = textIn(option, 'description')
  return {
    type,
    id: textIn(option, 'id') ?? '',
    title: textIn(option, 'title') ?? '',
    ...(description === undefined ? {} : { description }),
  }
}

function readTemplate(
  content: WireObject,
  { template, header, body, payloads }: FilledTemplate,
): Pick<ReceivedMessage, 'text' | 'options' | 'flowToken'> {
  const head = componentOf(template, 'HEADER')
  const lines = [
    head?.format === 'TEXT' ? fillPlaceholders(head.text, header) : undefined,
    fillPlaceholders(componentOf(template, 'BODY')?.text ?? '', body),
    componentOf(template, 'FOOTER')?.text,
  ]
  const buttons = componentOf(template, 'BUTTONS')?.buttons ?? []
  const options = buttons.flatMap((button, index): ReceivedOption[] =>
    // Without a payload of its own, a quick reply returns its text.
    button.type === 'QUICK_REPLY' ? [{ type: 'template-button', id: payloads.get(index) ?? button.text, title: button.text }] : [],
  )
  const flowToken = buttons.some((button) => button.type === 'FLOW') ? flowTokenOf(content) : undefined
  return { text: lines.filter((line) => line !== undefined).join('\n'), options, ...(flowToken === undefined ? {} : { flowToken }) }
}

function flowTokenOf(content: WireObject): string {
  const button = objectsIn(content, 'components').find((component) => component['sub_type'] === 'flow')
  const [parameter] = button === undefined ? [] : objectsIn(button, 'parameters')
  return (parameter === undefined ? undefined : textIn(objectIn(parameter, 'action'), 'flow_token')) ?? NO_TOKEN
}
