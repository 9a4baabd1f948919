import { Section } from '#components/ui/section.tsx'
import type { LessonLink } from '#domain/content/course.ts'
import { guideFile, type HandoutForm, lessonFile } from '#domain/content/handout-file.ts'
import styles from './handout-links.module.css'

type HandoutLinksProps = {
  readonly module: string
  readonly lessons: readonly LessonLink[]
  /** Names of the files that exist. */
  readonly files: ReadonlySet<string>
}

const FORMS: readonly HandoutForm[] = ['pdf', 'html']

/** What a teacher can print for a module: a handout for each lesson, and the guide itself. */
export function HandoutLinks({ module, lessons, files }: HandoutLinksProps) {
  const rows = [
    ...lessons.map(({ id, title }) => ({ title, name: (form: HandoutForm) => lessonFile(id, form) })),
    { title: 'This guide, with the answers', name: (form: HandoutForm) => guideFile(module, form) },
  ].filter(({ name }) => FORMS.some(form => files.has(name(form))))
  return (
    <Section id="to-print" title="To print">
      {rows.length === 0 ? (
        <p>
          No handouts have been written on this site yet. Whoever runs it can do so with{' '}
          <code>npm run handouts</code>. Until then, print any lesson from its own page.
        </p>
      ) : (
        <>
          <p>Handouts have the text, the drawings, and lines to write on. They hold no answers.</p>
          <ul className={styles.list}>
            {rows.map(({ title, name }) => (
              <li key={title}>
                <span>{title}</span>
                {FORMS.filter(form => files.has(name(form))).map(form => (
                  <a key={form} href={`/teach/handouts/${name(form)}`} aria-label={`${title}, ${form}`}>
                    {form.toUpperCase()}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
