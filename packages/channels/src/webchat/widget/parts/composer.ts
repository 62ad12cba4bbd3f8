import type { ChatClient } from '../../client/client.ts'
import { ChatError } from '../../client/chat-requests.ts'
import type { ChatState } from '../../client/chat-state.ts'
import { h, icon } from '../dom.ts'
import { icons } from '../icons.ts'
import type { WidgetTexts } from '../texts/texts.ts'

/** Where the visitor writes. */
export interface Composer {
  readonly element: HTMLElement
  update(state: ChatState, texts: WidgetTexts): void
  focus(): void
  /** Uploads and sends files. */
  take(files: Iterable<File>): void
}

/** A field that grows with its text, and files by button, by paste or dropped. Enter sends; with Shift, or while a word is being composed, it does not. */
export function createComposer(chat: ChatClient): Composer {
  const input = h('textarea', { rows: 1, dir: 'auto', enterkeyhint: 'send' })
  const send = h('button', { class: 'send' }, icon(icons.send))
  const picker = h('input', { type: 'file', hidden: true, multiple: true })
  const attach = h('button', { type: 'button', class: 'attach', onclick: () => picker.click() }, icon(icons.attach))
  const progress = h('progress', { max: 1, hidden: true })
  const problem = h('p', { class: 'problem', role: 'alert' })
  const form = h('form', {}, attach, picker, input, send)
  const element = h('div', { class: 'composer' }, problem, progress, form)
  let words: WidgetTexts | undefined
  let limits: ChatState['shop']

  function submit(): void {
    const text = input.value.trim()
    if (text === '') return
    chat.send(text)
    input.value = ''
    fit()
  }

  function fit(): void {
    input.style.height = 'auto'
    input.style.height = `${input.scrollHeight}px`
  }

  async function upload(files: Iterable<File>): Promise<void> {
    problem.textContent = ''
    for (const file of files) {
      if (limits !== undefined && file.size > limits.maxFileBytes) {
        problem.textContent = words?.tooLarge ?? ''
        continue
      }
      progress.hidden = false
      try {
        await chat.sendFile(file, { onProgress: (share) => (progress.value = share) })
      } catch (error) {
        const code = error instanceof ChatError ? error.code : ''
        problem.textContent =
          (code === 'unsupported-type' ? words?.wrongType : code === 'payload-too-large' ? words?.tooLarge : words?.failed) ?? ''
      }
      progress.hidden = true
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  input.addEventListener('input', () => {
    fit()
    if (input.value !== '') chat.typing()
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  input.addEventListener('paste', ({ clipboardData }) => void upload(clipboardData?.files ?? []))
  picker.addEventListener('change', () => {
    void upload([...(picker.files ?? [])])
    picker.value = ''
  })

  return {
    element,
    focus: () => input.focus(),
    take: (files) => void upload(files),
    update({ shop, status }, texts) {
      words = texts
      limits = shop
      input.placeholder = texts.write
      input.setAttribute('aria-label', texts.write)
      if (shop !== undefined) input.maxLength = shop.maxTextLength
      send.setAttribute('aria-label', texts.send)
      attach.setAttribute('aria-label', texts.attach)
      attach.hidden = shop === undefined || shop.fileTypes.length === 0
      picker.accept = shop?.fileTypes.join(',') ?? ''
      input.disabled = status === 'refused'
    },
  }
}
