import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/account/sign-in-form.tsx'
import { Page } from '#components/ui/page.tsx'
import { cameFrom } from '#server/account/came-from.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { signInAction } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [actor, next] = await Promise.all([currentActor(), cameFrom((await searchParams).next)])
  if (actor.kind === 'person') redirect(next ?? '/')
  return (
    <Page title="Sign in" lead="What you have answered on this device so far comes along.">
      <SignInForm action={signInAction} next={next} />
      <p>
        No account yet? <Link href={`/sign-up?next=${encodeURIComponent(next ?? '/')}`}>Make one</Link>. A
        forgotten password is reset by your teacher or the administrator of this site.
      </p>
    </Page>
  )
}
