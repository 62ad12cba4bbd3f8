/**
 * Calls back in the next turn of the event loop, after timers and I/O had their chance. Where the runtime has no `setImmediate` (browsers), a
 * timer of 0 ms does. Keeps a process alive until it is called.
 */
export function onNextTurn(callback: () => void): void {
  const { setImmediate } = globalThis as { readonly setImmediate?: (callback: () => void) => unknown }
  if (setImmediate === undefined) setTimeout(callback, 0)
  else setImmediate(callback)
}
