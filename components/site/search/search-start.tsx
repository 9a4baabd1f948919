import Link from 'next/link'
import styles from './search.module.css'

const EXAMPLES = ['yttrium', 'licence', 'separation factor', '出口管制', 'price 2011'] as const

/** What stands below the empty field: what can be looked for, by example. */
export function SearchStart() {
  return (
    <div className={styles.start}>
      <p>For example</p>
      <ul>
        {EXAMPLES.map(example => (
          <li key={example}>
            <Link
              href={`/search?q=${encodeURIComponent(example)}`}
              prefetch={false}
              lang={/\p{Script=Han}/u.test(example) ? 'zh-Hans' : undefined}
            >
              {example}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
