import type { Action, ChoiceOption } from '@crossdesk/core'
import type { ChatContent } from '../../protocol/content.ts'
import { h, link } from '../dom.ts'
import { mediaView } from './media.ts'
import { textView } from './text.ts'
import type { ViewContext } from './view-context.ts'

type Choices = Extract<ChatContent, { readonly type: 'choices' }>

/** A question with its options as buttons, under the headings of their sections. */
export function questionView(content: Choices, context: ViewContext): HTMLElement {
  const { header } = content
  const sections = new Map<string | undefined, ChoiceOption[]>()
  for (const option of content.options) sections.set(option.section, [...(sections.get(option.section) ?? []), option])
  const groups = [...sections].map(([section, options]) =>
    h(
      'div',
      { class: 'options', role: 'group', 'aria-label': section ?? content.text },
      section !== undefined && h('strong', { dir: 'auto' }, section),
      ...options.map((option) => optionButton(option, context)),
    ),
  )
  return h(
    'div',
    { class: 'question' },
    header !== undefined && (header.type === 'text' ? textView(header) : mediaView(header, context)),
    textView({ text: content.text }),
    ...groups,
    content.footer !== undefined && h('small', { dir: 'auto' }, content.footer),
  )
}

function optionButton({ id, title, description }: ChoiceOption, { answer, isAnswered }: ViewContext): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      dir: 'auto',
      disabled: isAnswered || answer === undefined,
      onclick: () => answer?.({ type: 'choice', id, title, ...(description === undefined ? {} : { description }) }),
    },
    h('span', {}, title),
    description !== undefined && h('small', {}, description),
  )
}

/** The actions of a card. Replies can be pressed once, links as often as one likes. */
export function actionsView(actions: readonly Action[], context: ViewContext): HTMLElement {
  return h(
    'div',
    { class: 'options' },
    ...actions.map((action) => {
      if (action.type === 'reply') return optionButton(action, context)
      const element = link(action.type === 'url' ? action.url : `tel:${action.phone}`, action.title)
      element.className = 'action'
      return element
    }),
  )
}
