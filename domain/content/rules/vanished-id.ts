import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'
import { followAlias } from '../follow-alias.ts'
import { publishedIds } from '../published-ids.ts'

const problem = problemsOf('vanished-id')

/** An id that was published still exists, or has an alias that leads to one that does. */
export function vanishedId(content: Content): ContentProblem[] {
  const today = new Set(publishedIds(content))
  const modules = content.course.value.modules.map(({ id }) => id)
  const aliases = new Map(content.aliases.map(({ value }) => [value.from, value.to]))
  const vanished = content.published
    .filter(({ value }) => !today.has(followAlias(value, aliases)))
    .map(({ at, value }) =>
      problem(at, `${value} was published and is gone`, `add "${value}: its/new/id" to content/aliases.yaml`),
    )
  const astray = content.aliases
    .filter(({ value }) => ![...today, ...modules].includes(followAlias(value.to, aliases)))
    .map(({ at, value }) =>
      problem(at, `the alias leads to ${value.to}, which does not exist`, 'correct the new id'),
    )
  return [...vanished, ...astray]
}
