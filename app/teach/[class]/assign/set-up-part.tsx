import { AssignDiagramList } from '#components/classroom/assign-diagram-list.tsx'
import { SetUpForm } from '#components/classroom/set-up-form.client.tsx'
import { setUpAddress } from '#domain/classroom/set-up.ts'
import { wallAddress } from '#domain/content/wall-address.ts'
import type { LoadedSetUp } from '#server/classroom/load-set-up.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { assignSetUpAction } from '../actions.ts'

type SetUpPartProps = {
  readonly classId: string
  readonly timeZone: string
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  /** What was asked for. */
  readonly at: string
  /** Undefined until an address of a diagram was given. */
  readonly loaded: LoadedSetUp | undefined
}

/** First which diagram in which state, then what to do with it. */
export function SetUpPart({ classId, timeZone, learners, at, loaded }: SetUpPartProps) {
  if (!loaded) return <AssignDiagramList classId={classId} asked={at} diagrams={loadPlacedDiagrams()} />
  const { placed, state, steps, questions } = loaded
  const { id: lesson, title } = placed.lesson
  return (
    <>
      <p>
        {placed.title}, in “{title}”.{' '}
        <a href={wallAddress(lesson, placed.figure, state)}>Look at it as they will find it</a> ·{' '}
        <a href={`/teach/${classId}/assign?what=diagram`}>Another diagram</a>
      </p>
      <SetUpForm
        action={assignSetUpAction}
        classId={classId}
        timeZone={timeZone}
        learners={learners}
        at={setUpAddress({ lesson, figure: placed.figure, step: undefined, state })}
        steps={steps.map(each => ({ id: each.id, title: each.title }))}
        questions={questions}
      />
    </>
  )
}
