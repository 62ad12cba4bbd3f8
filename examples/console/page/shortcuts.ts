import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** The element that `/` goes to. */
export const SEARCH_ID = 'search'
/** Every row that j and k go through. */
export const ROW_CLASS = 'row-link'

/** Keys for the whole page: j and k or the arrows move through the list, / searches, r replies, Esc goes back. Enter opens the row in focus by itself. */
export function useShortcuts(composer: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const target = event.target as HTMLElement
      const writing = target.matches('input, textarea, select')
      if (event.key === 'Escape') {
        if (writing) target.blur()
        else location.hash = '#/'
        return
      }
      if (writing) return
      if (perform(event.key, target, composer)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Whether the key was one of ours. */
function perform(key: string, target: HTMLElement, composer: RefObject<HTMLTextAreaElement | null>): boolean {
  const inList = target.classList.contains(ROW_CLASS)
  switch (key) {
    case 'j':
      return moveFocus(1)
    case 'k':
      return moveFocus(-1)
    case 'ArrowDown':
      return inList && moveFocus(1)
    case 'ArrowUp':
      return inList && moveFocus(-1)
    case '/':
      document.getElementById(SEARCH_ID)?.focus()
      return true
    case 'r':
      composer.current?.focus()
      return composer.current !== null
    default:
      return false
  }
}

function moveFocus(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(`.${ROW_CLASS}`)]
  const inFocus = rows.indexOf(document.activeElement as HTMLElement)
  const current = inFocus >= 0 ? inFocus : rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[current < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, current + step))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}
