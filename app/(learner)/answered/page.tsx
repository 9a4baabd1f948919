import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AnsweredView } from '#components/assessment/answered-view.tsx'
import { HintView } from '#components/assessment/hint-view.tsx'
import { readAskedPlace } from '#domain/assessment/asked-place.ts'
import { clientId, questionId } from '#domain/ids.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { loadAnswered } from '#server/assessment/load-answered.ts'
import { loadHint } from '#server/assessment/load-hint.ts'
import { forPage } from '#server/http/for-page.ts'

export const metadata: Metadata = { title: 'Your answer', robots: { index: false } }

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'expected JSON' })
    return z.NEVER
  }
})
const asked = z.union([
  z.object({ response: clientId }),
  z.object({ question: questionId, hint: z.coerce.number().int().min(1) }),
  z.object({ question: questionId, answer: json }),
])

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the plain form of a question lands when there is no script. */
export default async function AnsweredPage({ searchParams }: Props) {
  const query = await searchParams
  const { data } = asked.safeParse(query)
  if (!data) notFound()
  const actor = await currentActor()
  const now = Date.now()
  if ('hint' in data) {
    const { question, hint: number } = data
    return <HintView question={question} hint={await forPage(loadHint(actor, { question, number }, now))} />
  }
  const answered = await forPage(loadAnswered(actor, data, now))
  return (
    <AnsweredView
      {...answered}
      place={readAskedPlace(query)}
      isKept={'response' in data}
      isVisitor={actor.kind === 'visitor'}
    />
  )
}
