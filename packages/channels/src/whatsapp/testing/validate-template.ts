import { type Field, has, objectAt, objectsAt, PARAMETER_MISSING, pathOf, refuse, textAt, VALUE_INVALID, wordAt } from './fields.ts'
import { GraphError } from './graph-error.ts'
import type { MediaKind } from './limits.ts'
import { componentOf, type FakeTemplate, placeholdersOf, type TemplateButton, type TemplateStore } from './templates.ts'
import { type MediaRules, validateMedia } from './validate-media.ts'
import { textIn } from './wire.ts'

/** What a template message is checked against. */
export interface TemplateRules extends MediaRules {
  readonly templates: TemplateStore
}

const COUNT_MISMATCH = 132000
const FORMAT_MISMATCH = 132012

/** Values in the order of the placeholders, by placeholder. */
type Values = ReadonlyMap<string, string>

/** A template message that can be sent. */
export interface FilledTemplate {
  readonly template: FakeTemplate
  readonly header: Values
  readonly body: Values
  /** Payloads of quick replies by the position of their button. */
  readonly payloads: ReadonlyMap<number, string>
}

/** Finds the template and checks that every placeholder, header and button gets what it needs. */
export function validateTemplate(field: Field, rules: TemplateRules): FilledTemplate {
  const template = findTemplate(field, rules.templates)
  const components = has(field, 'components') ? objectsAt(field, 'components', 0, 20) : []
  const ofType = (type: string): Field | undefined => components.find((component) => component.value['type'] === type)
  for (const component of components) wordAt(component, 'type', ['header', 'body', 'button'])
  return {
    template,
    header: validateHeader(template, ofType('header'), rules),
    body: validateValues('body', componentOf(template, 'BODY')?.text ?? '', ofType('body')),
    payloads: validateButtons(
      componentOf(template, 'BUTTONS')?.buttons ?? [],
      components.filter((component) => component.value['type'] === 'button'),
    ),
  }
}

function findTemplate(field: Field, templates: TemplateStore): FakeTemplate {
  const name = textAt(field, 'name', 512)
  const language = textAt(objectAt(field, 'language'), 'code', 16)
  const template = templates.find(name, language)
  const status = template?.status ?? 'APPROVED'
  if (template === undefined || status === 'PENDING' || status === 'REJECTED') {
    throw new GraphError(132001, `template name (${name}) does not exist in ${language}`)
  }
  if (status === 'PAUSED') throw new GraphError(132015, `template name (${name}) is paused due to low quality`)
  if (status === 'DISABLED') throw new GraphError(132016, `template name (${name}) is permanently disabled due to low quality`)
  return template
}

function validateHeader(template: FakeTemplate, sent: Field | undefined, rules: TemplateRules): Values {
  const header = componentOf(template, 'HEADER')
  if (header === undefined || header.format === 'TEXT') return validateValues('header', header?.text ?? '', sent)
  const [parameter] = sent === undefined ? [] : parametersOf(sent)
  const kind = header.format.toLowerCase()
  if (parameter?.value['type'] !== kind) {
    const received = (parameter === undefined ? undefined : textIn(parameter.value, 'type'))?.toUpperCase() ?? 'UNKNOWN'
    throw new GraphError(FORMAT_MISMATCH, `header: Format mismatch, expected ${header.format}, received ${received}`)
  }
  const value = objectAt(parameter, kind)
  if (kind !== 'location') validateMedia(value, kind as MediaKind, rules)
  return new Map()
}

/** The values of the placeholders of `text`: by name where they have names, else by position. */
function validateValues(part: 'header' | 'body', text: string, sent: Field | undefined): Values {
  const placeholders = placeholdersOf(text)
  const parameters = sent === undefined ? [] : parametersOf(sent)
  if (parameters.length !== placeholders.length) {
    throw new GraphError(
      COUNT_MISMATCH,
      `${part}: number of localizable_params (${parameters.length}) does not match the expected number of params (${placeholders.length})`,
    )
  }
  const byPosition = placeholders.every((name) => /^\d+$/.test(name))
  const values = parameters.map((parameter, index): [string, string] => {
    const name = byPosition ? placeholders[index] : textAt(parameter, 'parameter_name', 100)
    if (name === undefined || !placeholders.includes(name)) {
      throw new GraphError(FORMAT_MISMATCH, `${part}: parameter_name of param ${index} is not in the template`)
    }
    return [name, displayOf(parameter, part)]
  })
  return new Map(values)
}

/** What the customer will read for a parameter; currencies and dates fall back to their text. */
function displayOf(parameter: Field, part: string): string {
  const type = textAt(parameter, 'type', 20)
  if (type === 'text') return textAt(parameter, 'text', 32_768)
  if (type === 'currency' || type === 'date_time') return textAt(objectAt(parameter, type), 'fallback_value', 1_024)
  throw new GraphError(FORMAT_MISMATCH, `${part}: Format mismatch, expected TEXT, received ${type.toUpperCase()}`)
}

function validateButtons(buttons: readonly TemplateButton[], sent: readonly Field[]): ReadonlyMap<number, string> {
  const payloads = new Map<number, string>()
  const given = new Set<number>()
  for (const component of sent) {
    const index = Number(component.value['index'])
    const button = buttons[index]
    if (button === undefined) return refuse(VALUE_INVALID, pathOf(component, 'index'), 'is not the position of a button of the template.')
    const subType = textAt(component, 'sub_type', 20)
    if (subType.toUpperCase() !== button.type) {
      throw new GraphError(FORMAT_MISMATCH, `buttons: Button at index ${index} is of type ${button.type}, received ${subType}`)
    }
    given.add(index)
    const parameters = parametersOf(component)
    if (button.type === 'QUICK_REPLY') for (const parameter of parameters) payloads.set(index, textAt(parameter, 'payload', 256))
    if (button.type === 'URL') validateUrlSuffix(button.url, index, parameters)
  }
  buttons.forEach((button, index) => {
    if (button.type === 'URL' && placeholdersOf(button.url).length > 0 && !given.has(index)) {
      throw new GraphError(PARAMETER_MISSING, `buttons: Button at index ${index} of type Url requires a parameter`)
    }
  })
  return payloads
}

function validateUrlSuffix(url: string, index: number, parameters: readonly Field[]): void {
  if (placeholdersOf(url).length !== parameters.length) {
    throw new GraphError(COUNT_MISMATCH, `buttons: Button at index ${index} of type Url has a wrong number of parameters`)
  }
  for (const parameter of parameters) textAt(parameter, 'text', 2_000)
}

function parametersOf(component: Field): readonly Field[] {
  return has(component, 'parameters') ? objectsAt(component, 'parameters', 0, 100) : []
}
