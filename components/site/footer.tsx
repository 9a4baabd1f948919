import Link from 'next/link'
import styles from './footer.module.css'
import { ThemeChoice } from './theme-choice.client.tsx'

/** The foot of every page: licences, where the figures come from, what is kept, and the theme. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          Every figure carries its <Link href="/sources">source</Link> and its date; every table can be{' '}
          <Link href="/data">downloaded</Link>; every word can be <Link href="/search">looked for</Link>.
        </p>
        <p>
          No advertising, no trackers, no other hosts: what you answer stays on this site, and an account can
          be exported or erased at any time.
        </p>
        <p>
          Code under the MIT licence. Text and figures under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          .
        </p>
        <ThemeChoice />
      </div>
    </footer>
  )
}
