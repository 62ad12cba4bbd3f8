import type { AccountNoticeEvent, Json, JsonObject } from '@crossdesk/core'
import { digest } from '../wire/digest.ts'
import { readObject, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import type { ItemParser, Scope } from './scope.ts'

type Severity = AccountNoticeEvent['severity']

/** Webhook fields about the account itself (Meta, WhatsApp Business Platform, "Webhooks reference", read 2026-08). */
const NOTICE_FIELDS: ReadonlySet<string> = new Set([
  'account_alerts',
  'account_review_update',
  'account_settings_update',
  'account_update',
  'business_capability_update',
  'business_status_update',
  'message_template_components_update',
  'message_template_quality_update',
  'message_template_status_update',
  'payment_configuration_update',
  'phone_number_name_update',
  'phone_number_quality_update',
  'security',
  'template_category_update',
])

/** How bad a word of the platform is, whether it stands in `event`, `decision`, `alert_severity` or a quality score. Others are news. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  ACCOUNT_DELETED: 'error',
  ACCOUNT_RESTRICTION: 'error',
  ACCOUNT_VIOLATION: 'error',
  CRITICAL: 'error',
  DISABLED: 'error',
  DISABLED_UPDATE: 'error',
  REJECTED: 'error',
  RED: 'error',
  ACCOUNT_OFFBOARDED: 'warning',
  DOWNGRADE: 'warning',
  FLAGGED: 'warning',
  PARTNER_REMOVED: 'warning',
  PAUSED: 'warning',
  PENDING_DELETION: 'warning',
  WARNING: 'warning',
  YELLOW: 'warning',
}
const SEVERITY_KEYS = ['event', 'decision', 'alert_severity', 'new_quality_score'] as const

/** Whether a webhook field is about the account. */
export function isNoticeField(field: string): boolean {
  return NOTICE_FIELDS.has(field)
}

/**
 * A change that is a notice as a whole. Of the number's account when it names one, else of the WhatsApp Business Account.
 *
 * @param time the entry's own time; part of the event's id, since the same news may well come again
 */
export function parseNotice(field: string, value: JsonObject, time: Json | undefined, scope: Scope): AccountNoticeEvent {
  return {
    type: 'account-notice',
    id: `${field}:${digest([scope.account.account, time, value])}`,
    account: scope.account,
    at: toTimestamp(time, scope.receivedAt),
    notice: field,
    severity: worse(severityOf(value), severityOf(readObject(value, 'alert_info') ?? {})),
    data: value,
    raw: value,
  }
}

/** Reads an item of a value's own `errors[]`: something went wrong that belongs to no message. */
export const parseErrorNotice: ItemParser = (item, scope) => ({
  type: 'account-notice',
  id: `errors:${digest([scope.account.account, item])}`,
  account: scope.account,
  at: scope.receivedAt,
  notice: 'errors',
  severity: 'error',
  data: item,
  raw: item,
})

function severityOf(value: JsonObject): Severity {
  let worst: Severity = 'info'
  for (const key of SEVERITY_KEYS) {
    const word = readString(value, key) ?? ''
    if (Object.hasOwn(SEVERITIES, word)) worst = worse(worst, SEVERITIES[word] as Severity)
  }
  return worst
}

function worse(left: Severity, right: Severity): Severity {
  return left === 'error' || right === 'info' ? left : right
}
