import type { Content, Placed } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'
import type { DataSet } from '../data-set.ts'

const problem = problemsOf('unknown-source')
const CURE = 'correct the id, or add the source to content/sources.yaml'

/** Every source that is named exists. */
export function unknownSource(content: Content): ContentProblem[] {
  const known = new Set(content.sources.map(({ value }) => value.id))
  const { facts, misconceptions, terms, lessons, guides, dataSets } = content
  const named = [
    ...[...facts, ...misconceptions, ...terms].flatMap(({ at, value }) =>
      value.sources.map(id => ({ at, id, by: value.id })),
    ),
    ...lessons.flatMap(({ questions }) =>
      questions.flatMap(({ at, value }) => value.sources.map(id => ({ at, id, by: value.id }))),
    ),
    ...[...lessons, ...guides].flatMap(({ at, outline }) =>
      outline.parts.flatMap(({ name, id, line }) =>
        name === 'Cite' ? [{ at: { file: at.file, line }, id: id ?? '', by: '<Cite>' }] : [],
      ),
    ),
    ...dataSets.flatMap(inDataSet),
  ]
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ at, id, by }) =>
      problem(at, `${by} names the source ${id || '(none)'}, which does not exist`, CURE),
    )
}

function inDataSet({ at, value }: Placed<DataSet>) {
  const columns = value.columns.filter(({ type }) => type === 'sources').map(({ name }) => name)
  const inRows = value.rows.flatMap(row => columns.flatMap(name => String(row[name] ?? '').split(';')))
  const ids = new Set([...value.sources, ...inRows.map(id => id.trim()).filter(id => id !== '')])
  return [...ids].map(id => ({ at, id, by: `the data set ${value.id}` }))
}
