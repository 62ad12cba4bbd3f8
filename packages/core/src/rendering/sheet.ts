import type { ChoiceOption, Content } from '../model/content.ts'
import type { Loss } from '../model/message.ts'
import type { ContentCapabilities } from '../ports/capabilities.ts'

/** What a plan is written on while it is made, content by content. */
export interface Sheet {
  readonly able: ContentCapabilities
  readonly parts: Content[]
  /** Options that stand in the parts as numbered text. */
  readonly numbered: ChoiceOption[]
  /** Notes something that the customer will not see, or will see otherwise. */
  lose(what: Loss['what'], explanation: string): void
}
