import type { ReactNode } from 'react'
import type { Guide, GuideAnswer, GuideLesson } from '#domain/content/guide.ts'
import styles from './guide.module.css'
import type { GuideLink } from './guide-components.tsx'
import { sourceOnPaper } from './source-on-paper.ts'

type GuideBodyProps = {
  readonly guide: Guide
  /** The text an author wrote. */
  readonly text: ReactNode
  readonly Link: GuideLink
}

/** A guide for teachers below its title: the period as an author wrote it, then what comes from the lessons themselves. */
export function GuideBody({ guide, text, Link }: GuideBodyProps) {
  const { lessons, cites } = guide
  return (
    <div className={styles.guide}>
      <Needs guide={guide} Link={Link} />
      {text}
      <h2 id="objectives">After the module they can</h2>
      {lessons.map(lesson => (
        <Part key={lesson.id} lesson={lesson} Link={Link}>
          <ul>
            {lesson.objectives.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Part>
      ))}
      <h2 id="errors">Common errors</h2>
      <p>
        What learners believe, and the sentence that answers it. Wrong options of the questions carry these
        names.
      </p>
      {lessons
        .filter(({ errors }) => errors.length > 0)
        .map(lesson => (
          <Part key={lesson.id} lesson={lesson} Link={Link}>
            <dl className={styles.errors}>
              {lesson.errors.map(({ id, belief, refutation }) => (
                <div key={id}>
                  <dt>{belief}</dt>
                  <dd>{refutation}</dd>
                </div>
              ))}
            </dl>
          </Part>
        ))}
      <h2 id="answers">Answers</h2>
      <p>In the order of the lesson; those of the quiz come last.</p>
      {lessons.map(lesson => (
        <Part key={lesson.id} lesson={lesson} Link={Link}>
          <ol className={styles.answers}>
            {lesson.answers.map(each => (
              <Answer key={each.id} answer={each} />
            ))}
          </ol>
        </Part>
      ))}
      {cites.length > 0 ? (
        <>
          <h2 id="guide-sources">Sources</h2>
          <ol className={styles.sources}>
            {cites.map(cite => (
              <li key={cite.id}>{sourceOnPaper(cite)}</li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  )
}

function Needs({
  guide: { frontMatter, lesson },
  Link,
}: {
  readonly guide: Guide
  readonly Link: GuideLink
}) {
  return (
    <dl className={styles.needs}>
      {lesson ? (
        <div>
          <dt>The period works with</dt>
          <dd>
            <Link href={`/learn/${lesson.id}`}>{lesson.title}</Link>
          </dd>
        </div>
      ) : null}
      {frontMatter.needs.length > 0 ? (
        <div>
          <dt>Have ready</dt>
          {frontMatter.needs.map(each => (
            <dd key={each}>{each}</dd>
          ))}
        </div>
      ) : null}
    </dl>
  )
}

type PartProps = { readonly lesson: GuideLesson; readonly Link: GuideLink; readonly children: ReactNode }

function Part({ lesson: { id, title }, Link, children }: PartProps) {
  return (
    <section>
      <h3>
        <Link href={`/learn/${id}`}>{title}</Link>
      </h3>
      {children}
    </section>
  )
}

function Answer({ answer: { prompt, key, explanation } }: { readonly answer: GuideAnswer }) {
  return (
    <li>
      <p className={styles.asked}>{prompt}</p>
      <ul className={styles.key}>
        {key.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.why}>{explanation}</p>
    </li>
  )
}
