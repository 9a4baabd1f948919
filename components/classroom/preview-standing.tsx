import { Note, type NoteKind } from '#components/ui/note.tsx'
import { partsText } from '#domain/assessment/quiz-words.ts'
import type { AssignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import { type LateRule, lateSentence } from '#domain/classroom/late-rule.ts'
import { type Phase, shownAt } from '#domain/classroom/phase.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'

type PreviewStandingProps = {
  readonly phase: Phase
  /** Whose view it is, as a sentence begins with it. */
  readonly who: string
  readonly at: number
  readonly zone: string
  readonly quiz: AssignedQuiz | undefined
  /** What late work counts; undefined is all of it. */
  readonly late: LateRule | undefined
}

const PHASES: Readonly<
  Record<Phase, { readonly kind: NoteKind; readonly title: string; readonly text: string }>
> = {
  draft: { kind: 'info', title: 'Nothing', text: 'It is a draft. Publish it, and learners see it.' },
  'not-given': { kind: 'info', title: 'Nothing', text: 'It was not given yet then.' },
  'not-theirs': { kind: 'info', title: 'Nothing', text: 'It is for others of the class.' },
  'not-open': { kind: 'info', title: 'Not open yet', text: 'It is announced and cannot be begun.' },
  open: { kind: 'good', title: 'Open', text: 'It can be done.' },
  late: { kind: 'warn', title: 'Past the due date', text: 'Answers still count; they are marked late.' },
  closed: { kind: 'warn', title: 'Closed', text: 'Nothing can be begun or answered any more.' },
}

/** Where an assignment stands for a learner at a moment, and which feedback is shown then. */
export function PreviewStanding({ phase, who, at, zone, quiz, late }: PreviewStandingProps) {
  const { kind, title, text } = PHASES[phase]
  const isSeen = phase !== 'draft' && phase !== 'not-given' && phase !== 'not-theirs'
  return (
    <Note kind={kind} title={`${title}: ${who}, ${describeInstant(at, zone)}`}>
      <p>{phase === 'late' && late ? lateSentence(late) : text}</p>
      {isSeen ? <Feedback quiz={quiz} at={at} zone={zone} /> : null}
    </Note>
  )
}

function Feedback({ quiz, at, zone }: Pick<PreviewStandingProps, 'quiz' | 'at' | 'zone'>) {
  if (!quiz) return <p>Points, reasons and right answers are shown after each answer.</p>
  const before = shownAt(quiz, { at, submitted: false })
  const after = shownAt(quiz, { at, submitted: true })
  const until = quiz.closesAt !== undefined && quiz.closesAt > at ? quiz.closesAt : undefined
  return (
    <>
      <p>
        Shown before an attempt is submitted:{' '}
        {before.shown.length > 0 ? `${partsText(before.shown).toLowerCase()}, when asked for` : 'nothing'}.
      </p>
      <p>
        Shown after: {after.shown.length > 0 ? partsText(after.shown).toLowerCase() : 'nothing'}.
        {after.withheld.length === 0
          ? ''
          : ` Kept back${until === undefined ? '' : ` until ${describeInstant(until, zone)}`}: ${partsText(after.withheld).toLowerCase()}.`}
      </p>
    </>
  )
}
