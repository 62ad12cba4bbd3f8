import { CrossdeskError } from './crossdesk-error.ts'

/** A webhook that does not prove that it is from the platform, or not recently. Answered with 401; code `signature`, never retryable. */
export class SignatureError extends CrossdeskError {
  /** `missing`: no signature. `malformed`: not of the platform's form. `mismatch`: made with another secret or for another body. `expired`: too old or from the future. */
  readonly reason: 'missing' | 'malformed' | 'mismatch' | 'expired'

  constructor(reason: SignatureError['reason'], message: string) {
    super('signature', message)
    this.name = 'SignatureError'
    this.reason = reason
  }
}
