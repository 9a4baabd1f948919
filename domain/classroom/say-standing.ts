import type { Result } from './result.ts'

type Work = { readonly title: string; readonly result: Result }

type Given = {
  /** Of the learner. */
  readonly name: string
  readonly work: readonly Work[]
  /** Mean fraction of what counts so far; undefined while nothing does. */
  readonly mean: number | undefined
}

/** Where a learner stands in what was assigned, in sentences that a parent understands without the table. */
export function sayStanding({ name, work, mean }: Given): string[] {
  const own = work.filter(({ result }) => result.state !== 'not-assigned' && result.state !== 'excused')
  const finished = own.filter(({ result }) => result.finishedAt !== undefined).length
  const titles = (state: Result['state']) =>
    own.flatMap(each => (each.result.state === state ? [`“${each.title}”`] : []))
  const [missing, underWay, late] = [titles('missing'), titles('in-progress'), titles('done-late')]
  const waiting = own.reduce((sum, { result }) => sum + (result.override ? 0 : (result.waiting ?? 0)), 0)
  return [
    own.length === 1
      ? `${name} has ${finished === 1 ? '' : 'not '}finished the one assignment.`
      : `${name} has finished ${finished} of ${own.length} assignments.`,
    ...said(late, 'was finished after its date', 'were finished after their dates'),
    ...said(underWay, 'is under way', 'are under way'),
    ...said(missing, 'is past its date and not finished', 'are past their dates and not finished'),
    ...(mean === undefined ? [] : [`So far ${Math.round(mean * 100)}% of the points that count are earned.`]),
    ...(waiting === 0
      ? []
      : [
          `Answers worth ${Math.round(waiting * 100) / 100} ${waiting === 1 ? 'point' : 'points'} still wait for a teacher to read them; until then they count neither way.`,
        ]),
  ]
}

function said(titles: readonly string[], one: string, many: string): string[] {
  const last = titles.at(-1)
  if (last === undefined) return []
  const before = titles.slice(0, -1)
  return [before.length === 0 ? `${last} ${one}.` : `${before.join(', ')} and ${last} ${many}.`]
}
