import {
  ValidationError,
  type LocationContent,
  type MediaContent,
  type TemplateComponent,
  type TemplateContent,
  type TemplateParameter,
  type ValidationIssue,
} from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { fillPlaceholders, isPosition, placeholderNames, type PlaceholderName, type PlaceholderValues } from './template-placeholders.ts'

/** What stands above the body: a text, a file or a point on the map. */
export type TemplateHeader = { readonly text: string } | { readonly media: 'image' | 'video' | 'file' } | { readonly location: true }

/** A button of a template. `call` and a `url` without a placeholder take no value. */
export type TemplateButton =
  /** Its value, if any, comes back as the choice's id; without one the title does. */
  | { readonly type: 'reply'; readonly title: string }
  /** Its value fills the placeholder at the end of the address. */
  | { readonly type: 'url'; readonly title: string; readonly url: string }
  /** Its value is the code. */
  | { readonly type: 'copy-code' }
  /** Its value, if any, is the token that comes back with the answers. */
  | { readonly type: 'form'; readonly title: string }
  | { readonly type: 'call'; readonly title: string }

/** A template as it was approved. */
export interface TemplateDefinition {
  readonly name: string
  /** In Meta's spelling, for example `en_US`. */
  readonly language: string
  readonly header?: TemplateHeader
  /** With placeholders `{{1}}` or `{{order}}`. */
  readonly body?: string
  readonly footer?: string
  readonly buttons?: readonly TemplateButton[]
}

/** What a text wants; `undefined` when it has no placeholder. */
type TextValue<Text> = Text extends string ? ([PlaceholderName<Text>] extends [never] ? undefined : PlaceholderValues<Text>) : undefined

type HeaderValue<Header> = Header extends { readonly text: infer Text }
  ? TextValue<Text>
  : Header extends { readonly media: infer Kind }
    ? MediaContent & { readonly kind: Kind }
    : Header extends { readonly location: true }
      ? LocationContent
      : undefined

/** `required` and `optional` say whether a button has to be given a value. */
type ButtonNeed<Button> = Button extends { readonly type: 'url'; readonly url: infer Url extends string }
  ? [PlaceholderName<Url>] extends [never]
    ? 'none'
    : 'required'
  : Button extends { readonly type: 'copy-code' }
    ? 'required'
    : Button extends { readonly type: 'reply' | 'form' }
      ? 'optional'
      : 'none'

type ButtonIndex<Buttons, Need> = {
  [Index in keyof Buttons]: Index extends `${infer Position extends number}`
    ? ButtonNeed<Buttons[Index]> extends Need
      ? Position
      : never
    : never
}[keyof Buttons & `${number}`]

/** An intersection as one object, which is what an editor shows. */
type Flat<Type> = { readonly [Key in keyof Type]: Type[Key] }

type ButtonValue<Buttons> = Flat<
  { [Index in ButtonIndex<Buttons, 'required'>]: string } & { [Index in ButtonIndex<Buttons, 'optional'>]?: string }
>

/** `true` when all fields may be left out. */
type IsOptional<Type> = Partial<Type> extends Type ? true : false

/** The fields whose value is not `undefined`; those that may be left empty are optional. */
type Needed<Fields> = Flat<
  { [Key in keyof Fields as Fields[Key] extends undefined ? never : IsOptional<Fields[Key]> extends true ? never : Key]: Fields[Key] } & {
    [Key in keyof Fields as Fields[Key] extends undefined ? never : IsOptional<Fields[Key]> extends true ? Key : never]?: Fields[Key]
  }
>

/** The values that a template wants: for its header, for its body, and for its buttons by their position from 0. */
export type TemplateValues<Definition extends TemplateDefinition> = Needed<{
  header: HeaderValue<Definition['header']>
  body: TextValue<Definition['body']>
  buttons: Definition['buttons'] extends readonly TemplateButton[] ? ButtonValue<Definition['buttons']> : undefined
}>

/** Makes the content of one message. @throws ValidationError naming a value that is missing or empty */
export type Template<Definition extends TemplateDefinition> = (
  ...values: IsOptional<TemplateValues<Definition>> extends true
    ? [values?: TemplateValues<Definition>]
    : [values: TemplateValues<Definition>]
) => TemplateContent

type TextValues = Readonly<Record<string, string>>

/** The values as they are read when the template is filled, where the definition's type is no longer known. */
interface AnyValues {
  readonly header?: TextValues | MediaContent | LocationContent
  readonly body?: TextValues
  readonly buttons?: Readonly<Record<number, string | undefined>>
}

/**
 * A template as a function from its values to a message. What the placeholders are called is read from the texts, so that a missing or
 * misspelt value does not compile. The texts also give the message its `preview`.
 *
 * @example
 * const shipped = defineTemplate({
 *   name: 'order_shipped',
 *   language: 'en_US',
 *   body: 'Hello {{name}}, order {{order}} is on its way.',
 *   buttons: [{ type: 'url', title: 'Track', url: 'https://shop.example/track/{{1}}' }],
 * })
 * await reply(shipped({ body: { name: 'Ana', order: 'A-17' }, buttons: { 0: 'A-17' } }))
 */
export function defineTemplate<const Definition extends TemplateDefinition>(definition: Definition): Template<Definition> {
  return (...[values]) => fillTemplate(definition, values ?? {})
}

function fillTemplate(definition: TemplateDefinition, values: AnyValues): TemplateContent {
  const issues: ValidationIssue[] = []
  const components = [
    headerOf(definition.header, values.header, issues),
    textComponent('body', definition.body ?? '', values.body, issues),
    ...buttonsOf(definition.buttons ?? [], values.buttons ?? {}, issues),
  ]
  const [first, ...others] = issues
  if (first !== undefined) throw new ValidationError(`template ${definition.name}`, [first, ...others])
  const given = components.filter((component) => component !== undefined)
  return compact<TemplateContent>({
    type: 'template',
    name: definition.name,
    language: definition.language,
    components: given.length === 0 ? undefined : given,
    preview: previewOf(definition, values),
  })
}

function headerOf(
  header: TemplateHeader | undefined,
  value: AnyValues['header'],
  issues: ValidationIssue[],
): TemplateComponent | undefined {
  if (header === undefined) return undefined
  if ('text' in header) return textComponent('header', header.text, value as TextValues | undefined, issues)
  if ('media' in header && isContent(value, 'media') && value.kind === header.media) {
    return { type: 'header', parameters: [{ type: 'media', media: value }] }
  }
  if ('location' in header && isContent(value, 'location')) return { type: 'header', parameters: [{ type: 'location', location: value }] }
  issues.push({ path: 'header', message: 'media' in header ? `expected a file of kind ${header.media}` : 'expected a location' })
  return undefined
}

function textComponent(
  type: 'header' | 'body',
  text: string,
  values: TextValues | undefined,
  issues: ValidationIssue[],
): TemplateComponent | undefined {
  const parameters = placeholderNames(text).map((name): TemplateParameter => {
    const value = values?.[name]
    if (typeof value !== 'string' || value === '') issues.push({ path: `${type}.${name}`, message: 'expected a text that is not empty' })
    return compact<Extract<TemplateParameter, { type: 'text' }>>({
      type: 'text',
      text: value ?? '',
      name: isPosition(name) ? undefined : name,
    })
  })
  return parameters.length === 0 ? undefined : { type, parameters }
}

function buttonsOf(
  buttons: readonly TemplateButton[],
  values: NonNullable<AnyValues['buttons']>,
  issues: ValidationIssue[],
): readonly TemplateComponent[] {
  return buttons.flatMap((button, index): readonly TemplateComponent[] => {
    if (button.type === 'call' || (button.type === 'url' && placeholderNames(button.url).length === 0)) return []
    const value = values[index]
    if (value !== undefined && value !== '') return [{ type: 'button', action: button.type, index, value }]
    if (button.type === 'url' || button.type === 'copy-code')
      issues.push({ path: `buttons.${index}`, message: 'expected a text that is not empty' })
    return []
  })
}

function previewOf({ header, body, footer }: TemplateDefinition, values: AnyValues): string | undefined {
  const title = header !== undefined && 'text' in header ? fillPlaceholders(header.text, (values.header ?? {}) as TextValues) : undefined
  const text = body === undefined ? undefined : fillPlaceholders(body, values.body ?? {})
  const parts = [title, text, footer].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}

function isContent<Type extends 'media' | 'location'>(
  value: AnyValues['header'],
  type: Type,
): value is Extract<MediaContent | LocationContent, { type: Type }> {
  return typeof value === 'object' && value['type'] === type
}
