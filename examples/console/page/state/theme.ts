import { useEffect, useState } from 'preact/hooks'

const KEY = 'crossdesk.theme'
const THEMES = ['system', 'light', 'dark'] as const

/** Whose colours. */
export type Theme = (typeof THEMES)[number]

/** The theme, kept over reloads, and what takes the next one. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(read)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    try {
      localStorage.setItem(KEY, theme)
    } catch {
      // Forbidden: then it holds until the page is closed.
    }
  }, [theme])
  return [theme, () => setTheme((before) => THEMES[(THEMES.indexOf(before) + 1) % THEMES.length] ?? 'system')]
}

function read(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}
