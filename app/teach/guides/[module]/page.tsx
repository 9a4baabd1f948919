import type { Metadata } from 'next'
import Link from 'next/link'
import { HandoutLinks } from '#components/classroom/handout-links.tsx'
import { WallList } from '#components/classroom/wall-list.tsx'
import { GuideBody } from '#components/lesson/guide-body.tsx'
import { guideComponents } from '#components/lesson/guide-components.tsx'
import { GuideNav } from '#components/lesson/guide-nav.tsx'
import { TextLink } from '#components/lesson/plain-parts.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { listHandouts } from '#server/classroom/list-handouts.ts'
import { loadModuleGuide } from '#server/classroom/load-module-guide.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Guide for teachers' }

/** A module's guide with every key: for teachers and administrators. */
export default async function GuidePage({ params }: PageProps<'/teach/guides/[module]'>) {
  const { module: id } = await params
  const actor = await pageActor('teacher', `/teach/guides/${id}`)
  const { Text, ...guide } = await forPage(loadModuleGuide(actor, id))
  const { module, frontMatter, lessons } = guide
  const diagrams = loadPlacedDiagrams().filter(({ lesson }) => lesson.id.startsWith(`${id}/`))
  return (
    <Page
      over={
        <>
          <Link href="/teach">Teaching</Link> · Guide to{' '}
          <Link href={`/learn/${module.id}`}>module {module.number}</Link>
        </>
      }
      title={module.title}
      lead={frontMatter.summary}
    >
      <GuideNav headings={guide.headings} />
      <HandoutLinks module={module.id} lessons={lessons} files={listHandouts(actor)} />
      {diagrams.length > 0 ? (
        <Section id="wall" title="For the projector">
          <p>Each diagram alone on the screen, as its lesson opens it. Arrow keys lead through its steps.</p>
          <WallList diagrams={diagrams} />
        </Section>
      ) : null}
      <GuideBody
        guide={guide}
        text={<Text components={guideComponents(guide, TextLink)} />}
        Link={TextLink}
      />
    </Page>
  )
}
