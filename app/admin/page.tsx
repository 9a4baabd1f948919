import type { Metadata } from 'next'
import { z } from 'zod'
import { AddPersonForm } from '#components/admin/add-person-form.tsx'
import { AuditTable } from '#components/admin/audit-table.tsx'
import { FiguresLine } from '#components/admin/figures-line.tsx'
import { MailFacts } from '#components/admin/mail-facts.tsx'
import { PageLinks } from '#components/admin/page-links.tsx'
import { PeopleSearch } from '#components/admin/people-search.tsx'
import { PeopleTable } from '#components/admin/people-table.tsx'
import { SiteFacts } from '#components/admin/site-facts.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadPeople } from '#server/admin/load-people.ts'
import { loadSiteState } from '#server/admin/load-site-state.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { addPersonAction, checkFiguresAction, testMailAction } from './actions.ts'

export const metadata: Metadata = { title: 'Administration', robots: { index: false } }

const asked = z.object({
  search: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export default async function AdminPage({ searchParams }: PageProps<'/admin'>) {
  const actor = await pageActor('administrator', '/admin')
  const query = asked.parse(await searchParams)
  const [found, site] = await Promise.all([loadPeople(actor, query), loadSiteState(actor)])
  return (
    <Page title="Administration" wide>
      <Section id="people" title="People">
        <PeopleSearch search={query.search} />
        <p>{found.total === 1 ? 'One person.' : `${found.total} people.`}</p>
        {found.people.length > 0 ? <PeopleTable people={found.people} /> : null}
        <PageLinks page={found.page} pages={found.pages} search={query.search} />
      </Section>
      <Section id="add" title="Add a person">
        <AddPersonForm action={addPersonAction} timeZone={actor.timeZone} />
      </Section>
      <Section id="site" title="This site">
        <SiteFacts {...site} />
        <FiguresLine figures={site.figures} timeZone={actor.timeZone} check={checkFiguresAction} />
      </Section>
      {site.mail ? (
        <Section id="mail" title="Mail">
          <MailFacts mail={site.mail} test={testMailAction} />
        </Section>
      ) : null}
      <Section id="audit" title="What was done">
        <AuditTable entries={site.audit} />
      </Section>
    </Page>
  )
}
