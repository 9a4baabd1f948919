import Link from 'next/link'
import type { CourseModule } from '#domain/content/course.ts'

/** The way to each module's guide. */
export function GuideList({ modules }: { readonly modules: readonly CourseModule[] }) {
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">Guides and handouts</h2>
      <p>
        For each module: a plan for one period, what to discuss, common errors, answers, and what to print.
      </p>
      <ol>
        {modules.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/teach/guides/${id}`}>{title}</Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
