import 'server-only'
import type { Store } from '#db/open.ts'

/**
 * The log with the score that each response has now: what a person gave, else what the last regrade left, else the first.
 * `judged` is the number of the person's judgement, null without one and where it was taken back. To select from.
 */
export function scoredResponses(store: Store) {
  return store
    .selectFrom('responses')
    .leftJoin('regrades', join =>
      join.onRef('regrades.response', '=', 'responses.id').on(({ eb, selectFrom }) =>
        eb(
          'regrades.number',
          '=',
          selectFrom('regrades as any_regrade')
            .whereRef('any_regrade.response', '=', 'responses.id')
            .select(({ fn }) => fn.max<number>('any_regrade.number').as('latest')),
        ),
      ),
    )
    .leftJoin('judgements', join =>
      join
        .onRef('judgements.response', '=', 'responses.id')
        .on(({ eb, selectFrom }) =>
          eb(
            'judgements.number',
            '=',
            selectFrom('judgements as any_judgement')
              .whereRef('any_judgement.response', '=', 'responses.id')
              .select(({ fn }) => fn.max<number>('any_judgement.number').as('latest')),
          ),
        )
        // One that was taken back leaves the answer waiting, whatever stood before it.
        .on('judgements.taken_back', '=', 0),
    )
    .select([
      'judgements.number as judged',
      'responses.id',
      'responses.learner',
      'responses.question',
      'responses.lesson',
      'responses.attempt',
      'responses.assignment',
      'responses.answer',
      'responses.certainty',
      'responses.hints',
      'responses.kind',
      'responses.source',
      'responses.answered_at',
      'responses.received_at',
    ])
    .select(({ fn, eb, ref }) => [
      fn.coalesce('regrades.question_version', 'responses.question_version').as('question_version'),
      fn.coalesce('judgements.earned', 'regrades.earned', 'responses.earned').as('earned'),
      fn.coalesce('judgements.possible', 'regrades.possible', 'responses.possible').as('possible'),
      eb
        .case()
        .when('regrades.response', 'is', null)
        .then(ref('responses.misconception'))
        .else(ref('regrades.misconception'))
        .end()
        .as('misconception'),
    ])
}

/**
 * The same, but only what stands in a learner's record: every answer given outside of quizzes, and of a quiz's attempt
 * the ones that stood when it was submitted, once nothing of it is withheld from the learner any more.
 */
export function countedResponses(store: Store) {
  return scoredResponses(store).where(({ or, eb, exists, selectFrom }) =>
    or([
      eb('responses.attempt', 'is', null),
      exists(
        selectFrom('attempt_questions')
          .innerJoin('attempts', 'attempts.id', 'attempt_questions.attempt')
          .whereRef('attempt_questions.response', '=', 'responses.id')
          .where('attempts.counted_at', 'is not', null)
          .select('attempts.id'),
      ),
    ]),
  )
}
