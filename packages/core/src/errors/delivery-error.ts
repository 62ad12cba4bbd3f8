import type { DeliveryErrorKind } from '../model/delivery.ts'
import { CrossdeskError } from './crossdesk-error.ts'

/** What a {@link DeliveryError} is made of. */
export interface DeliveryErrorOptions {
  /** Platform's own error code. */
  readonly platformCode?: string
  /** Whether the same part may succeed later. Default: true for `rate-limited` and `unavailable`. */
  readonly retryable?: boolean
  readonly retryAfterMs?: number
  /**
   * The request may have taken effect although no good answer came (a time-out, a broken connection, a 5xx after the body was sent).
   * Default false. The desk then resends only where the channel is idempotent.
   */
  readonly inDoubt?: boolean
  /** What the wait is about: this recipient only, or the whole account. Default `account` for `rate-limited`, else `recipient`. */
  readonly scope?: 'recipient' | 'account'
  readonly cause?: unknown
}

/** The platform did not take a part. Code `delivery`; `kind` says what can be done. Thrown by `ChannelAdapter.send`. */
export class DeliveryError extends CrossdeskError {
  readonly kind: DeliveryErrorKind
  readonly platformCode?: string
  readonly inDoubt: boolean
  readonly scope: 'recipient' | 'account'

  constructor(kind: DeliveryErrorKind, message: string, options: DeliveryErrorOptions = {}) {
    super('delivery', message, {
      retryable: options.retryable ?? (kind === 'rate-limited' || kind === 'unavailable'),
      ...(options.retryAfterMs === undefined ? {} : { retryAfterMs: options.retryAfterMs }),
      ...(options.cause === undefined ? {} : { cause: options.cause }),
    })
    this.name = 'DeliveryError'
    this.kind = kind
    if (options.platformCode !== undefined) this.platformCode = options.platformCode
    this.inDoubt = options.inDoubt ?? false
    this.scope = options.scope ?? (kind === 'rate-limited' || kind === 'unauthorised' ? 'account' : 'recipient')
  }
}
