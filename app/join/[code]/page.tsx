import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Note } from '#components/ui/note.tsx'
import { Page } from '#components/ui/page.tsx'
import { currentActor } from '#server/account/current-actor.ts'
import { type ClassToJoin, loadClassToJoin } from '#server/classroom/load-class-to-join.ts'
import { forPage } from '#server/http/for-page.ts'
import { joinAction } from './actions.ts'

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } }

export default async function JoinPage({ params }: PageProps<'/join/[code]'>) {
  const { code } = await params
  const actor = await currentActor()
  const found = await forPage(loadClassToJoin(decodeURIComponent(code), Date.now(), actor))
  return (
    <Page title={`Join ${found.name}`} lead={`Taught by ${found.teachers.join(', ')}.`}>
      <WhoWillSee approves={found.approves} />
      {actor.kind === 'person' ? (
        <WayIn found={found} name={actor.name} />
      ) : (
        <SignInFirst next={encodeURIComponent(`/join/${found.code}`)} />
      )}
    </Page>
  )
}

function WhoWillSee({ approves }: { readonly approves: boolean }) {
  return (
    <ul>
      <li>
        Its teachers will see your answers and scores in what the class is assigned, and of your reviews only
        how many. Each time one of them looks is noted for you.
      </li>
      <li>Classmates see nothing of yours. You can leave when you like; your answers stay yours.</li>
      {approves ? (
        <li>A teacher has to let you in first. Until then they see your name, nothing else.</li>
      ) : null}
    </ul>
  )
}

function WayIn({ found, name }: { readonly found: ClassToJoin; readonly name: string }) {
  if (found.standing === 'active')
    return (
      <p>
        You are in this class, {name}. <Link href="/assigned">What it asks of you</Link>
      </p>
    )
  if (found.standing === 'waiting' && found.approves)
    return (
      <Note title="Waiting for your teacher.">
        You have asked, {name}. Once they let you in, you find the class under{' '}
        <Link href="/assigned">Assigned</Link>.
      </Note>
    )
  const asks = found.approves || found.standing === 'refused'
  return (
    <ActionForm
      action={joinAction}
      submit={asks ? 'Ask to join the class' : 'Join the class'}
      hidden={{ code: found.code }}
    >
      {found.standing === 'refused' ? <p>A teacher of this class said no the last time.</p> : null}
      <p>You are signed in as {name}.</p>
    </ActionForm>
  )
}

function SignInFirst({ next }: { readonly next: string }) {
  return (
    <>
      <p>Make an account or sign in, and you come back here. Answers that you gave before are kept.</p>
      <p>
        <LinkButton href={`/sign-up?next=${next}`} kind="primary">
          Make an account
        </LinkButton>{' '}
        <LinkButton href={`/sign-in?next=${next}`}>Sign in</LinkButton>
      </p>
    </>
  )
}
