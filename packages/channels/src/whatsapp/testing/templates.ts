/** A button of a template, in Meta's words. */
export type TemplateButton =
  | { readonly type: 'QUICK_REPLY'; readonly text: string }
  | { readonly type: 'URL'; readonly text: string; readonly url: string }
  | { readonly type: 'PHONE_NUMBER'; readonly text: string; readonly phone_number: string }
  | { readonly type: 'COPY_CODE'; readonly text?: string }
  | { readonly type: 'FLOW'; readonly text: string; readonly flow_id?: string }

/** A part of a template, in Meta's words. Placeholders are `{{1}}` or `{{name}}`. */
export type TemplateComponent =
  | { readonly type: 'HEADER'; readonly format: 'TEXT'; readonly text: string }
  | { readonly type: 'HEADER'; readonly format: 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION' }
  | { readonly type: 'BODY'; readonly text: string }
  | { readonly type: 'FOOTER'; readonly text: string }
  | { readonly type: 'BUTTONS'; readonly buttons: readonly TemplateButton[] }

/** What Meta thinks of a template. */
export type TemplateStatus = 'APPROVED' | 'PENDING' | 'REJECTED' | 'PAUSED' | 'DISABLED'

/** A template of the business. */
export interface FakeTemplate {
  readonly name: string
  /** Meta's code: `en_US`. */
  readonly language: string
  readonly components: readonly TemplateComponent[]
  /** Default `APPROVED`. */
  readonly status?: TemplateStatus
  /** Default `UTILITY`. */
  readonly category?: 'MARKETING' | 'UTILITY' | 'AUTHENTICATION'
}

/** The templates of the platform. */
export interface TemplateStore {
  find(name: string, language: string): FakeTemplate | undefined
  setStatus(name: string, language: string, status: TemplateStatus): FakeTemplate
}

/** Templates by name and language. */
export function createTemplateStore(templates: readonly FakeTemplate[]): TemplateStore {
  const byKey = new Map(templates.map((template) => [`${template.name}/${template.language}`, template]))
  return {
    find: (name, language) => byKey.get(`${name}/${language}`),
    setStatus(name, language, status) {
      const template = byKey.get(`${name}/${language}`)
      if (template === undefined) throw new Error(`There is no template ${name} in ${language}; name it in the option templates.`)
      const changed = { ...template, status }
      byKey.set(`${name}/${language}`, changed)
      return changed
    },
  }
}

/** The component of one type. */
export function componentOf<T extends TemplateComponent['type']>(
  template: FakeTemplate,
  type: T,
): Extract<TemplateComponent, { readonly type: T }> | undefined {
  return template.components.find((component): component is Extract<TemplateComponent, { readonly type: T }> => component.type === type)
}

/** The placeholders of a text, each once, in order. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name))]
}

/** The text with its placeholders filled in. */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values.get(name) ?? placeholder)
}
