/** Which of so many days are named on an axis, so that the names do not touch. */
export function labelledDays(days: number, most = 9): readonly number[] {
  const every = Math.max(1, Math.ceil(days / most))
  // Whole weeks, once there are many, keep to one weekday.
  const step = every > 3 ? Math.ceil(every / 7) * 7 : every
  return Array.from({ length: Math.ceil(days / step) }, (_, at) => at * step)
}
