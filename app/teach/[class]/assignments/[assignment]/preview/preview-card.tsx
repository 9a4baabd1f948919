import { StartCard } from '#components/assessment/quiz/start-card.tsx'
import { mayBegin } from '#domain/assessment/release.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { Preview } from '#server/classroom/load-preview.ts'

/** The start card of a quiz as its learner would see it then; in place of the way in, what stands there. */
export function PreviewCard({ preview }: { readonly preview: Preview }) {
  const { class: owned, work, quiz, zone, timeFactor } = preview
  if (!work?.quiz || !quiz) return null
  return (
    <StartCard
      {...quiz}
      settings={work.quiz.settings}
      timeFactor={timeFactor}
      assigned={{ ...work.quiz, timeZone: owned.time_zone }}
      ownZone={zone}
    >
      <p>{wayIn(preview)}</p>
    </StartCard>
  )
}

function wayIn({ phase, work, quiz, at, zone }: Preview): string {
  const opensAt = work?.quiz?.opensAt
  if (phase === 'not-open' && opensAt !== undefined) return `You can begin on ${shortInstant(opensAt, zone)}.`
  if (phase === 'closed') return 'The quiz has closed.'
  const begun = quiz?.begun ?? 0
  if (work?.quiz && !mayBegin(work.quiz.settings, begun, { now: at })) return 'There is no attempt left.'
  return begun === 0
    ? 'Here stands the button “Begin”.'
    : 'Here stands the button to go on, or to begin another attempt.'
}
