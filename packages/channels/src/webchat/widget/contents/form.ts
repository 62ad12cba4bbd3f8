import type { FormContent, FormField, JsonObject } from '@crossdesk/core'
import { h } from '../dom.ts'
import { textView } from './text.ts'
import type { ViewContext } from './view-context.ts'

const INPUT_TYPES: Readonly<Partial<Record<FormField['type'], string>>> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
}
const AUTOCOMPLETE: Readonly<Partial<Record<FormField['type'], string>>> = { email: 'email', phone: 'tel' }

/** A form: to be filled in, or with what was answered. */
export function formView(form: FormContent, context: ViewContext): HTMLElement {
  if (form.answers !== undefined) return answersView(form, form.answers)
  const { texts, answer, isAnswered } = context
  const fields = form.fields ?? []
  const submit = (event: Event): void => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const answers = Object.fromEntries(fields.map((field) => [field.name, valueOf(field, data)]))
    const { formId, name, token } = form
    answer?.({
      type: 'form',
      answers,
      ...(formId === undefined ? {} : { formId }),
      ...(name === undefined ? {} : { name }),
      ...(token === undefined ? {} : { token }),
    })
  }
  return h(
    'form',
    { class: 'form', onsubmit: submit },
    form.text !== undefined && textView({ text: form.text }),
    h(
      'fieldset',
      { disabled: isAnswered || answer === undefined },
      ...fields.map(fieldView),
      h('button', {}, isAnswered ? texts.answered : (form.actionLabel ?? texts.submit)),
    ),
  )
}

function fieldView(field: FormField): HTMLElement {
  const { name, type, maxLength: maxlength, required = false, options = [] } = field
  const label = h('span', { dir: 'auto' }, field.label, required && h('span', { 'aria-hidden': 'true' }, ' *'))
  if (type === 'checkbox') return h('label', { class: 'check' }, h('input', { type, name, required }), label)
  const input =
    type === 'select'
      ? h('select', { name, required }, h('option', { value: '' }, ''), ...options.map(({ value, title }) => h('option', { value }, title)))
      : type === 'multiline'
        ? h('textarea', { name, required, maxlength, rows: 3, dir: 'auto' })
        : h('input', { type: INPUT_TYPES[type] ?? 'text', name, required, maxlength, dir: 'auto', autocomplete: AUTOCOMPLETE[type] })
  return h('label', {}, label, input)
}

function valueOf({ name, type }: FormField, data: FormData): string | number | boolean | null {
  const given = data.get(name)
  const value = typeof given === 'string' ? given : ''
  if (type === 'checkbox') return value !== ''
  if (type === 'number') return value === '' ? null : Number(value)
  return value
}

function answersView({ name, fields = [] }: FormContent, answers: JsonObject): HTMLElement {
  const labels = new Map(fields.map((field) => [field.name, field.label]))
  const rows = Object.entries(answers).flatMap(([key, value]) => [
    h('dt', { dir: 'auto' }, labels.get(key) ?? key),
    h('dd', { dir: 'auto' }, typeof value === 'string' ? value : JSON.stringify(value)),
  ])
  return h('div', {}, name !== undefined && h('strong', { dir: 'auto' }, name), h('dl', {}, ...rows))
}
