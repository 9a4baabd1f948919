import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Assign this set-up', robots: { index: false } }

/** From a diagram that was set up to the class it is for; with one class there is nothing to choose. */
export default async function SetUpPage({ searchParams }: PageProps<'/teach/set-up'>) {
  const { at } = await searchParams
  const address = [at ?? ''].flat()[0] ?? ''
  const actor = await pageActor('teacher', `/teach/set-up?at=${encodeURIComponent(address)}`)
  const classes = (await loadTaughtClasses(actor)).classes.filter(each => each.archived_at === null)
  const wayTo = (id: string) => `/teach/${id}/assign?what=diagram&at=${encodeURIComponent(address)}`
  const [only] = classes
  if (only && classes.length === 1) redirect(wayTo(only.id))
  return (
    <Page title="Assign this set-up" over={<a href="/teach">Your classes</a>} lead="To which class?">
      {classes.length === 0 ? (
        <EmptyState title="No class yet.">Make one under Your classes, then come back here.</EmptyState>
      ) : (
        <ul>
          {classes.map(each => (
            <li key={each.id}>
              <a href={wayTo(each.id)}>{each.name}</a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
