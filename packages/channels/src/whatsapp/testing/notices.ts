import { DIGITS, randomText } from '../../testing/random-text.ts'
import { type Told, tellBusiness } from './inbound.ts'
import type { PlatformState } from './state.ts'
import type { TemplateStatus } from './templates.ts'
import type { WireObject } from './wire.ts'

/** A new status of a template. */
export interface TemplateStatusNotice {
  readonly name: string
  readonly language: string
  /** From now on the platform treats the template so. */
  readonly status: TemplateStatus
  /** Default `NONE`. */
  readonly reason?: string
}

/** What the platform tells about the account rather than about messages. */
export interface Notices {
  templateStatus(notice: TemplateStatusNotice): Promise<Told>
  /** An error outside of any message: `errors[]` of the number. */
  error(phoneNumberId: string, error: { readonly code: number; readonly title: string }): Promise<Told>
  /** Any other field, such as `account_update` or `phone_number_quality_update`, with its value as it is. */
  other(field: string, value: WireObject, wabaId?: string): Promise<Told>
}

/** The notices of a platform; an account is the one of the first number unless named. */
export function createNotices(state: PlatformState): Notices {
  const tell = (field: string, value: WireObject, wabaId?: string): Promise<Told> => {
    const [first] = state.numbers.values()
    const account = wabaId ?? first?.wabaId ?? ''
    const entryTime = Math.floor(state.clock.now() / 1_000)
    return state.inOrder(async () => ({ delivered: state.emit({ wabaId: account, field, value, entryTime }) }))
  }
  return {
    async templateStatus({ name, language, status, reason = 'NONE' }) {
      const template = state.templates.setStatus(name, language, status)
      return tell('message_template_status_update', {
        event: status,
        message_template_id: Number(randomText(state.random, DIGITS, 15)),
        message_template_name: name,
        message_template_language: language,
        reason,
        message_template_category: template.category ?? 'UTILITY',
      })
    },
    error: async (phoneNumberId, error) => tellBusiness(state, phoneNumberId, 'messages', { errors: [error] }),
    other: tell,
  }
}
