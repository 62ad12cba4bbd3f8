import { contentLimits, type ContentLimits } from '../wire/content-limits.ts'

const limits: ContentLimits = contentLimits('WhatsApp')

/** The error for content that WhatsApp cannot carry, see {@link ContentLimits}. */
export const rejected: ContentLimits['rejected'] = limits.rejected
/** A text that is not empty and not longer than allowed, see {@link ContentLimits}. */
export const limited: ContentLimits['limited'] = limits.limited
/** An address that WhatsApp can fetch or open, see {@link ContentLimits}. */
export const webAddress: ContentLimits['webAddress'] = limits.webAddress
