import type { LessonLink } from '#domain/content/course.ts'
import type { Term } from '#domain/content/term.ts'
import { groupByLetter } from './group-by-letter.ts'
import { Letters, letterAnchor } from './letters.tsx'
import styles from './register.module.css'
import { lessonHref, UsedIn } from './used-in.tsx'

export type GlossaryTerm = Term & { readonly lessons: readonly (LessonLink & { readonly anchor: string })[] }

/** The glossary: terms under their letters, each with an anchor of its own (`#<id>`). */
export function GlossaryList({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const groups = groupByLetter(terms, term => term.term)
  return (
    <>
      <Letters letters={groups.map(([letter]) => letter)} />
      <div>
        {groups.map(([letter, entries]) => (
          <section key={letter} className={styles.group} aria-labelledby={letterAnchor(letter)}>
            <h2 id={letterAnchor(letter)} className={styles.letter}>
              {letter}
            </h2>
            <dl className={styles.entries}>
              {entries.map(term => (
                <TermEntry key={term.id} term={term} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

function TermEntry({ term }: { readonly term: GlossaryTerm }) {
  return (
    <div id={term.id} className={styles.entry}>
      <dt className={styles.head}>
        {term.term}
        {term.say ? <span className={styles.small}> {term.say}</span> : null}
      </dt>
      <dd>
        <p>{term.definition}</p>
        {term.also.length > 0 ? <p className={styles.small}>Also: {term.also.join(', ')}</p> : null}
        {term.chinese ? (
          <p className={styles.small}>
            Chinese: <span lang="zh-Hans">{term.chinese}</span>
            {term.pinyin ? <i lang="zh-Latn"> {term.pinyin}</i> : null}
          </p>
        ) : null}
        <UsedIn
          label="Explained in"
          places={term.lessons.map(lesson => ({
            href: lessonHref(lesson.id, lesson.anchor),
            title: lesson.title,
          }))}
        />
      </dd>
    </div>
  )
}
