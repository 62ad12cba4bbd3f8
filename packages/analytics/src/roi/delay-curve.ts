/** How a delayed answer costs buyers: the share of them still there after so many minutes. */
export interface DelayCurve {
  /** `exponential`: each minute loses `perMinute` of who is left. `linear`: of who was there at first, until nobody is left. */
  readonly shape: 'exponential' | 'linear'
  /** Relative loss a minute, as a fraction: 0.07. */
  readonly perMinute: number
  /** 95 % interval of `perMinute`, for a curve that was fitted. */
  readonly interval?: { readonly low: number; readonly high: number }
}
