import type { ChoiceContent, FormContent } from '@crossdesk/core'
import type { WidgetTexts } from '../texts/texts.ts'

/** What the view of a content has at hand. */
export interface ViewContext {
  readonly texts: WidgetTexts
  /** BCP 47, for money and numbers. */
  readonly locale: string
  /** The address of a file of the chat. */
  readonly address: (url: string) => string
  /** The visitor answered this message already. */
  readonly isAnswered: boolean
  /** Absent in the visitor's own messages: nobody answers themselves. */
  readonly answer?: (content: ChoiceContent | Pick<FormContent, 'type' | 'formId' | 'name' | 'token' | 'answers'>) => void
}
