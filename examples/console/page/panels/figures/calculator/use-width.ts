import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

const BEFORE_MEASURED = 320

/** The width of an element in CSS pixels, as it changes: a chart drawn in these has letters of the page's size at every width. */
export function useWidth(): readonly [ref: RefObject<HTMLElement | null>, width: number] {
  const ref = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(BEFORE_MEASURED)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
