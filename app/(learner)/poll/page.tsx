import type { Metadata } from 'next'
import { Options } from '#components/assessment/options.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadOpenPolls } from '#server/classroom/load-open-polls.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { voteAction } from './actions.ts'

export const metadata: Metadata = { title: 'Vote' }

export default async function PollPage() {
  const actor = await pageActor('signed-in', '/poll')
  const polls = await loadOpenPolls(actor)
  return (
    <Page title="Vote" lead="The wall shows how many chose what, and nobody’s name. A vote is no score.">
      {polls.length === 0 ? (
        <EmptyState title="No vote is open." action={<LinkButton href="/poll">Look again</LinkButton>}>
          When your teacher puts a question on the wall, it stands here.
        </EmptyState>
      ) : null}
      {polls.map(poll => (
        <section key={poll.id} aria-label={poll.className}>
          <ActionForm
            action={voteAction}
            submit={poll.voted ? 'Change my vote' : 'Vote'}
            hidden={{ poll: poll.id }}
          >
            <FieldGroup id={`poll-${poll.id}`} legend={poll.prompt} hint={poll.className}>
              <Options
                key={poll.voted}
                name="option"
                options={poll.options}
                chosen={poll.voted ? [poll.voted] : []}
              />
            </FieldGroup>
          </ActionForm>
        </section>
      ))}
    </Page>
  )
}
