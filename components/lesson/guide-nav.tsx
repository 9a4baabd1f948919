import type { Guide } from '#domain/content/guide.ts'
import styles from './guide.module.css'

const OWN: Guide['headings'] = [
  { anchor: 'objectives', text: 'Objectives' },
  { anchor: 'errors', text: 'Common errors' },
  { anchor: 'answers', text: 'Answers' },
]

/** What a guide has, one link each: an author's headings, then the parts that come from the lessons. */
export function GuideNav({ headings }: Pick<Guide, 'headings'>) {
  return (
    <nav aria-label="In this guide">
      <ul className={styles.nav}>
        {[...headings, ...OWN].map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
