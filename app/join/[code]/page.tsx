import type { Metadata } from 'next'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { currentActor } from '#server/account/current-actor.ts'
import { loadClassToJoin } from '#server/classroom/load-class-to-join.ts'
import { forPage } from '#server/http/for-page.ts'
import { joinAction } from './actions.ts'

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } }

export default async function JoinPage({ params }: PageProps<'/join/[code]'>) {
  const { code } = await params
  const [actor, found] = await Promise.all([
    currentActor(),
    forPage(loadClassToJoin(decodeURIComponent(code), Date.now())),
  ])
  const next = encodeURIComponent(`/join/${found.code}`)
  return (
    <Page
      title={`Join ${found.name}`}
      lead={`Taught by ${found.teachers.join(', ')}. Its teachers will see your answers and scores in this course.`}
    >
      {actor.kind === 'person' ? (
        <ActionForm action={joinAction} submit="Join the class" hidden={{ code: found.code }}>
          <p>You are signed in as {actor.name}.</p>
        </ActionForm>
      ) : (
        <>
          <p>Make an account or sign in, and you come back here. Answers that you gave before are kept.</p>
          <p>
            <LinkButton href={`/sign-up?next=${next}`} kind="primary">
              Make an account
            </LinkButton>{' '}
            <LinkButton href={`/sign-in?next=${next}`}>Sign in</LinkButton>
          </p>
        </>
      )}
    </Page>
  )
}
