import Link from 'next/link'
import styles from './saved-line.module.css'
import type { SavedState } from './saved-state.ts'

/** Where the answer is now. "Saved" stands here only when the site has said so. */
export function SavedLine({ state }: { readonly state: SavedState }) {
  return <p className={styles.saved}>{wordsFor(state)}</p>
}

function wordsFor(state: SavedState) {
  switch (state) {
    case 'keeping':
    case 'sending':
      return 'Sending…'
    case 'offline':
      return 'No connection. Your answer is kept in this browser and sent when there is one.'
    case 'busy':
      return 'The site is busy. Your answer is kept in this browser and sent again shortly.'
    case 'signed out meanwhile':
      return (
        <>
          You are signed out. Your answer is kept in this browser until you{' '}
          <Link href="/sign-in">sign in again</Link>.
        </>
      )
    case 'saved':
      return '✓ Saved'
    case 'kept':
      return (
        <>
          Kept in this browser. <Link href="/sign-in">Sign in</Link> to keep it for good.
        </>
      )
    case 'not kept':
      return 'Not kept.'
  }
}
