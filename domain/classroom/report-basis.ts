/** Which answers a report on questions rests on, and what it leaves out. */
export type ReportBasis = {
  /** First answers to the questions of lessons, or to those of the first attempt at a quiz that was submitted. */
  readonly rule: 'first-answers' | 'first-attempts'
  /** Learners of the class now, and those of them whose answers are counted. */
  readonly learners: number
  readonly counted: number
  readonly excused: number
  /** Answers, or submitted attempts, after the first. */
  readonly later: number
}

/** The first line of a report: which tries of how many learners it counts, who and what is left out, and why. */
export function basisSentence({ rule, learners, counted, excused, later }: ReportBasis): string {
  const isQuiz = rule === 'first-attempts'
  const missing = learners - counted - excused
  const left = [
    missing > 0
      ? `${some(missing, 'learner')} who ${haveNot(missing)} ${isQuiz ? 'submitted one' : 'answered'}`
      : [],
    excused > 0 ? `${some(excused, 'learner')} excused` : [],
    later > 0
      ? `${some(later, isQuiz ? 'later attempt' : 'later answer')}${isQuiz ? '' : ', given when the reasons were read'}`
      : [],
    'what teachers try out',
    'who has left the class',
  ].flat()
  const what = isQuiz ? 'the first attempt that was submitted' : 'the first answer to each question'
  return `Counted: ${what}, of ${counted} of ${some(learners, 'learner')}. Left out: ${left.join('; ')}.`
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function haveNot(count: number): string {
  return count === 1 ? 'has not' : 'have not'
}
