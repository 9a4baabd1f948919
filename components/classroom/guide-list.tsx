import Link from 'next/link'
import { Section } from '#components/ui/section.tsx'
import type { CourseModule } from '#domain/content/course.ts'

/** The way to each module's guide. */
export function GuideList({ modules }: { readonly modules: readonly CourseModule[] }) {
  return (
    <Section id="guides" title="Guides and handouts">
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
    </Section>
  )
}
