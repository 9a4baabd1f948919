'use client'

import { useSyncExternalStore } from 'react'

/** The time zone of the browser goes along with the form; without JavaScript it is UTC until it is chosen. */
export function OwnZone() {
  const zone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  )
  return <input type="hidden" name="timeZone" value={zone} />
}
