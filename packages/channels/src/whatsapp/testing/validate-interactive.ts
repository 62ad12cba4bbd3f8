import {
  type Field,
  has,
  INVALID_PARAMETER,
  linkAt,
  objectAt,
  objectsAt,
  optionalTextAt,
  pathOf,
  refuse,
  textAt,
  VALUE_INVALID,
  wordAt,
} from './fields.ts'
import type { MediaKind } from './limits.ts'
import { type MediaRules, validateMedia } from './validate-media.ts'

/** What an interactive message is checked against. */
export interface InteractiveRules extends MediaRules {
  /** Ids and names of the published flows. */
  readonly flows: ReadonlySet<string>
}

const TYPES = ['button', 'list', 'cta_url', 'flow', 'location_request_message', 'product', 'product_list', 'catalog_message']

/** Checks `interactive`: its parts, its lengths, its options. */
export function validateInteractive(interactive: Field, rules: InteractiveRules): void {
  const type = wordAt(interactive, 'type', TYPES)
  const { limits } = rules
  if (type !== 'product' || has(interactive, 'body')) textAt(objectAt(interactive, 'body'), 'text', limits.bodyLength)
  if (has(interactive, 'footer')) textAt(objectAt(interactive, 'footer'), 'text', limits.footerLength)
  if (has(interactive, 'header')) validateHeader(objectAt(interactive, 'header'), type, rules)
  const action = objectAt(interactive, 'action')
  if (type === 'button') validateButtons(action, rules)
  else if (type === 'list') validateList(action, rules)
  else if (type === 'cta_url') validateUrlButton(action, rules)
  else if (type === 'flow') validateFlow(action, rules)
  else if (type === 'location_request_message') wordAt(action, 'name', ['send_location'])
  else if (type === 'catalog_message') wordAt(action, 'name', ['catalog_message'])
  else validateProducts(action, type)
}

function validateHeader(header: Field, interactiveType: string, rules: InteractiveRules): void {
  const textOnly = interactiveType === 'list' || interactiveType === 'product_list'
  const kind = wordAt(header, 'type', textOnly ? ['text'] : ['text', 'image', 'video', 'document'])
  if (kind === 'text') textAt(header, 'text', rules.limits.headerLength)
  else validateMedia(objectAt(header, kind), kind as MediaKind, rules)
}

function validateButtons(action: Field, { limits }: InteractiveRules): void {
  const ids = objectsAt(action, 'buttons', 1, limits.buttons).map((button) => {
    wordAt(button, 'type', ['reply'])
    const reply = objectAt(button, 'reply')
    textAt(reply, 'title', limits.buttonTitleLength)
    return textAt(reply, 'id', limits.buttonIdLength)
  })
  refuseDuplicates(ids, pathOf(action, 'buttons'))
}

function validateList(action: Field, { limits }: InteractiveRules): void {
  textAt(action, 'button', limits.listButtonLength)
  const sections = objectsAt(action, 'sections', 1, limits.sections)
  const rows = sections.flatMap((section) => {
    if (sections.length > 1) textAt(section, 'title', limits.sectionTitleLength)
    else optionalTextAt(section, 'title', limits.sectionTitleLength)
    return objectsAt(section, 'rows', 1, limits.rows)
  })
  if (rows.length > limits.rows) refuse(VALUE_INVALID, pathOf(action, 'sections'), `has too many rows. Max: ${limits.rows}`)
  const ids = rows.map((row) => {
    textAt(row, 'title', limits.rowTitleLength)
    optionalTextAt(row, 'description', limits.rowDescriptionLength)
    return textAt(row, 'id', limits.rowIdLength)
  })
  refuseDuplicates(ids, pathOf(action, 'sections'))
}

function validateUrlButton(action: Field, { limits }: InteractiveRules): void {
  wordAt(action, 'name', ['cta_url'])
  const parameters = objectAt(action, 'parameters')
  textAt(parameters, 'display_text', limits.buttonTitleLength)
  linkAt(parameters, 'url')
}

function validateFlow(action: Field, { limits, flows }: InteractiveRules): void {
  wordAt(action, 'name', ['flow'])
  const parameters = objectAt(action, 'parameters')
  wordAt(parameters, 'flow_message_version', ['3'])
  textAt(parameters, 'flow_cta', limits.flowButtonLength)
  optionalTextAt(parameters, 'flow_token', 4_096)
  const key = has(parameters, 'flow_name') ? 'flow_name' : 'flow_id'
  if (!flows.has(textAt(parameters, key, 200))) refuse(VALUE_INVALID, pathOf(parameters, key), 'is not a published flow.')
  const exchangesData =
    has(parameters, 'flow_action') && wordAt(parameters, 'flow_action', ['navigate', 'data_exchange']) === 'data_exchange'
  if (!has(parameters, 'flow_action_payload')) return
  if (exchangesData) refuse(INVALID_PARAMETER, pathOf(parameters, 'flow_action_payload'), 'is not possible for data_exchange.')
  const payload = objectAt(parameters, 'flow_action_payload')
  textAt(payload, 'screen', 200)
  if (has(payload, 'data') && Object.keys(objectAt(payload, 'data').value).length === 0) {
    refuse(VALUE_INVALID, pathOf(payload, 'data'), 'must not be empty.')
  }
}

function validateProducts(action: Field, type: string): void {
  textAt(action, 'catalog_id', 64)
  if (type === 'product') textAt(action, 'product_retailer_id', 100)
  else for (const section of objectsAt(action, 'sections', 1, 10)) objectsAt(section, 'product_items', 1, 30)
}

function refuseDuplicates(ids: readonly string[], path: string): void {
  if (new Set(ids).size < ids.length) refuse(VALUE_INVALID, path, 'has duplicate ids.')
}
