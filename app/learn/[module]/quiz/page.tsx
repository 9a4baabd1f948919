import type { Metadata } from 'next'
import Link from 'next/link'
import { EarlierAttempts } from '#components/assessment/quiz/earlier-attempts.tsx'
import { QuizForVisitor } from '#components/assessment/quiz/quiz-for-visitor.tsx'
import { StartCard } from '#components/assessment/quiz/start-card.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { PRESET_SENTENCES } from '#domain/assessment/release.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { loadAttempts } from '#server/assessment/load-attempts.ts'
import { loadQuiz } from '#server/assessment/load-quiz.ts'
import { forPage } from '#server/http/for-page.ts'
import { WayIn } from './way-in.tsx'

export const metadata: Metadata = { title: 'Quiz', robots: { index: false } }

export default async function QuizPage({ params, searchParams }: PageProps<'/learn/[module]/quiz'>) {
  const { module: id } = await params
  const asked = (await searchParams).assignment
  const assignment = typeof asked === 'string' ? asked : undefined
  const [actor, { module }] = await Promise.all([currentActor(), forPage(loadQuiz(id))])
  const address = `/learn/${id}/quiz`
  const head = {
    over: <Link href={`/learn/${id}`}>Module: {module.title}</Link>,
    title: `Quiz: ${module.title}`,
  }
  if (actor.kind === 'visitor') {
    const here = assignment === undefined ? address : `${address}?assignment=${assignment}`
    return (
      <Page {...head} lead={PRESET_SENTENCES.practice}>
        <QuizForVisitor address={here} />
      </Page>
    )
  }
  const now = Date.now()
  const quiz = await forPage(loadAttempts(actor, { module: id, assignment }, now))
  const { assigned, attempts, counting } = quiz
  const from = assigned && { ...assigned, timeZone: assigned.class.timeZone }
  return (
    <Page
      {...head}
      title={assigned?.title ?? head.title}
      over={assigned ? <Link href="/assigned">Assigned by {assigned.class.name}</Link> : head.over}
      lead={PRESET_SENTENCES[quiz.preset]}
    >
      <StartCard {...quiz} begun={attempts.length} assigned={from} ownZone={actor.timeZone}>
        <WayIn quiz={quiz} address={address} timeZone={actor.timeZone} now={now} />
      </StartCard>
      {attempts.length > 0 ? (
        <Section id="attempts" title="Your attempts">
          <EarlierAttempts
            address={address}
            attempts={attempts}
            counting={counting?.attempts ?? []}
            timeZone={actor.timeZone}
          />
        </Section>
      ) : null}
    </Page>
  )
}
