import type { Clock, Random } from '@crossdesk/core'
import { BASE64, randomText } from '../../testing/random-text.ts'
import type { WebhookDelivery } from '../../testing/webhook-sender.ts'
import type { Directory, CustomerRecord } from './directory.ts'
import type { PlatformEvent } from './envelope.ts'
import type { WhatsAppLimits } from './limits.ts'
import type { MediaStore } from './media.ts'
import type { FakeNumber } from './numbers.ts'
import type { TemplateStore } from './templates.ts'
import type { Windows } from './windows.ts'

/** A message that went over the platform, in either direction. */
export interface KnownMessage {
  readonly phoneNumberId: string
  readonly author: 'business' | CustomerRecord
  /** The business marked it as read. */
  readByBusiness: boolean
}

/** What the parts of the fake share. */
export interface PlatformState {
  readonly clock: Clock
  readonly random: Random
  readonly limits: WhatsAppLimits
  readonly numbers: ReadonlyMap<string, FakeNumber>
  readonly directory: Directory
  readonly templates: TemplateStore
  readonly media: MediaStore
  readonly windows: Windows
  readonly messages: Map<string, KnownMessage>
  emit(event: PlatformEvent): Promise<WebhookDelivery>
  /** Runs one piece of work after the other, so that hashing a medium lets no later message overtake. */
  inOrder<T>(work: () => Promise<T>): Promise<T>
}

/** The platform's seconds, as webhooks write them. */
export function secondsOf(clock: Pick<Clock, 'now'>): string {
  return String(Math.floor(clock.now() / 1_000))
}

/** A fresh message id. */
export function newMessageId(random: Random): string {
  return `wamid.${randomText(random, BASE64, 47)}=`
}

/** The number of an id. Throws when the platform does not have it. */
export function numberOf(state: PlatformState, phoneNumberId: string): FakeNumber {
  const number = state.numbers.get(phoneNumberId)
  if (number === undefined) throw new Error(`There is no number ${phoneNumberId}; expected one of ${[...state.numbers.keys()].join(', ')}.`)
  return number
}
