import type { ChoiceOption, ChoicesContent } from '../model/content.ts'
import type { Loss } from '../model/message.ts'
import type { ChoicesForm, LengthUnit } from '../ports/capabilities.ts'
import { isWithin, lengthOf, shorten } from './length.ts'
import { isSaid } from './words.ts'

/** Options as one form of a question can show them. */
export interface FittedOptions {
  readonly options: readonly ChoiceOption[]
  /** Options whose description or heading the form cannot show, as they were. */
  readonly untold: readonly ChoiceOption[]
  readonly losses: readonly Omit<Loss, 'content'>[]
}

/** The options of a question in a form, as little changed as possible; undefined if they do not fit. */
export function fitOptions({ options }: ChoicesContent, form: ChoicesForm, unit: LengthUnit): FittedOptions | undefined {
  if (options.length === 0 || options.length > form.maxOptions) return undefined
  if (new Set(options.map(({ id }) => id)).size < options.length) return undefined
  if (!options.every(({ id, title }) => isSaid(title) && isWithin(id, form.maxIdLength, form.idUnit ?? 'utf16'))) return undefined

  const fitted: ChoiceOption[] = []
  const untold: ChoiceOption[] = []
  const losses: Omit<Loss, 'content'>[] = []
  for (const [index, option] of options.entries()) {
    const label = fitTitle(option, form, unit)
    if (label === undefined) return undefined
    if (label.title !== option.title) {
      losses.push({ what: 'label', explanation: `The title of option ${index + 1} is shortened and stands whole in its description.` })
    }
    const hasDescription = isSaid(label.description)
    const tellsDescription = hasDescription && canDescribe(label.description, form, unit)
    const tellsSection = isSaid(option.section) && form.maxSectionLength !== undefined
    const section = tellsSection ? shorten(option.section, form.maxSectionLength, unit) : undefined
    if (tellsSection && section !== option.section) {
      losses.push({ what: 'label', explanation: `The heading of option ${index + 1} is shortened.` })
    }
    if ((hasDescription && !tellsDescription) || (isSaid(option.section) && !tellsSection)) untold.push(option)
    fitted.push({
      id: option.id,
      title: label.title,
      ...(tellsDescription ? { description: label.description } : {}),
      ...(isSaid(section) ? { section } : {}),
    })
  }
  return { options: fitted, untold, losses }
}

/** A title that is too long is cut where its whole can stand in the description. */
function fitTitle(option: ChoiceOption, form: ChoicesForm, unit: LengthUnit): Pick<ChoiceOption, 'title' | 'description'> | undefined {
  const { title, description } = option
  if (isWithin(title, form.maxTitleLength, unit)) return option
  const told = isSaid(description) ? `${title} – ${description}` : title
  const short = shorten(title, form.maxTitleLength, unit)
  return canDescribe(told, form, unit) && lengthOf(short, unit) > 1 ? { title: short, description: told } : undefined
}

function canDescribe(text: string, form: ChoicesForm, unit: LengthUnit): boolean {
  return form.maxDescriptionLength !== undefined && isWithin(text, form.maxDescriptionLength, unit)
}
