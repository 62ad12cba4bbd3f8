import type { DelayCurve } from './delay-curve.ts'

/** A figure about waiting that is passed around in the trade, as a curve. */
export interface PublishedDelayCurve {
  /** One sentence for people. */
  readonly claim: string
  /** Of conversion. */
  readonly curve: DelayCurve
  /** Of satisfaction, where the same claim speaks of it. */
  readonly satisfaction?: DelayCurve
  /** Where it comes from, and how far that was followed. */
  readonly source: string
}

/** The name of one of {@link DELAY_CURVES}. */
export type DelayCurveName = 'conversion-7' | 'conversion-3' | 'conversion-2'

const HANDED_DOWN =
  'Passed around in the trade; an original with data was searched for in November 2026 and not found. Treat it as an assumption.'

/**
 * Published alternatives for how waiting costs buyers, by name. None has a source with data behind it, and they differ by more than three
 * times: show more than one, or fit your own with `fitDelayCurve`. All are read as relative losses that compound: 7 % a minute leaves
 * 0.93^10 = 48.4 % of the buyers after ten minutes; a linear reading would leave 30 %, and nobody after 14.3 minutes.
 */
export const DELAY_CURVES: Readonly<Record<DelayCurveName, PublishedDelayCurve>> = {
  'conversion-7': {
    claim: 'Each minute of waiting loses 7 % of the buyers.',
    curve: { shape: 'exponential', perMinute: 0.07 },
    source:
      `${HANDED_DOWN} The same 7 % is told of a page that loads one second later (Aberdeen Group, “The Performance of Web Applications: ` +
      'Customers are Won or Lost in One Second”, known through summaries only), which may be where it was taken from.',
  },
  'conversion-3': {
    claim: 'Each minute of waiting loses 2 to 3 % of the buyers and 5 % of the satisfaction: the upper end.',
    curve: { shape: 'exponential', perMinute: 0.03 },
    satisfaction: { shape: 'exponential', perMinute: 0.05 },
    source: HANDED_DOWN,
  },
  'conversion-2': {
    claim: 'Each minute of waiting loses 2 to 3 % of the buyers and 5 % of the satisfaction: the lower end.',
    curve: { shape: 'exponential', perMinute: 0.02 },
    satisfaction: { shape: 'exponential', perMinute: 0.05 },
    source: HANDED_DOWN,
  },
}

/** The names, the dearest first. */
export const DELAY_CURVE_NAMES: readonly DelayCurveName[] = ['conversion-7', 'conversion-3', 'conversion-2']

/** Whether it is the name of a published curve. */
export function isDelayCurveName(name: unknown): name is DelayCurveName {
  return typeof name === 'string' && Object.hasOwn(DELAY_CURVES, name)
}

/** The curve of a name, or the curve itself; undefined for a name that nobody published. */
export function findDelayCurve(curve: string | DelayCurve): DelayCurve | undefined {
  if (typeof curve !== 'string') return curve
  return isDelayCurveName(curve) ? DELAY_CURVES[curve].curve : undefined
}
