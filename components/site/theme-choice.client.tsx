'use client'

import { useSyncExternalStore } from 'react'
import styles from './footer.module.css'

const KEY = 'seventeen.theme'
const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const listeners = new Set<() => void>()

/** Chooses the theme of this browser; kept in its storage, read by public/theme.js before the next page is painted. */
export function ThemeChoice() {
  const chosen = useSyncExternalStore(subscribe, chosenTheme, () => 'system' as const)
  return (
    <fieldset className={styles.theme}>
      <legend>Theme</legend>
      <span className={styles.options}>
        {THEMES.map(theme => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => choose(theme)}
            />
            {theme === 'system' ? 'System' : theme === 'light' ? 'Light' : 'Dark'}
          </label>
        ))}
      </span>
    </fieldset>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function chosenTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  keep(theme)
  for (const listener of listeners) listener()
}

function keep(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
