import { offsetInstant } from '../wall-time.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { plainAnswer } from './plain-answer.ts'

/** One answer as it goes into the file; `answer` is the JSON that was stored. */
export type ExportedResponse = {
  readonly id: string
  readonly learner: string
  readonly question: string
  readonly question_version: string
  readonly lesson: string
  readonly attempt: string | null
  readonly answer: string
  readonly certainty: number | null
  readonly hints: number
  readonly earned: number | null
  readonly possible: number
  readonly misconception: string | null
  readonly source: string
  readonly answered_at: number
  readonly received_at: number
}

const HEADER = [
  'answer_id',
  'learner',
  'class',
  'lesson',
  'question',
  'question_version',
  'attempt',
  'try',
  'response',
  'correct',
  'mark',
  'max_mark',
  'misconception',
  'certainty',
  'hints',
  'answered_at',
  'answered_tz',
  'received_at',
  'client',
]

/**
 * Every answer, one a row, oldest first. `learner` is a user name; `try` counts a learner's answers to a question from 1;
 * `mark` and `correct` are empty while a person has to read the answer; `certainty` is 1 to 3.
 */
export function responsesCsv(
  responses: readonly ExportedResponse[],
  about: {
    readonly className: string
    readonly timeZone: string
    readonly userNames: ReadonlyMap<string, string>
  },
): string {
  const tries = new Map<string, number>()
  const rows = responses.map((each): CsvCell[] => {
    const asked = `${each.learner} ${each.question}`
    const number = (tries.get(asked) ?? 0) + 1
    tries.set(asked, number)
    return [
      each.id,
      about.userNames.get(each.learner) ?? each.learner,
      about.className,
      each.lesson,
      each.question,
      each.question_version,
      each.attempt,
      number,
      plainAnswer(JSON.parse(each.answer)),
      each.earned === null ? null : Number(each.earned === each.possible),
      each.earned,
      each.possible,
      each.misconception,
      each.certainty,
      each.hints,
      offsetInstant(each.answered_at, about.timeZone),
      about.timeZone,
      offsetInstant(each.received_at, about.timeZone),
      each.source,
    ]
  })
  return writeCsvFile([HEADER, ...rows])
}
