import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'
import { spansOf } from '../spans-of.ts'

const problem = problemsOf('article-claims')
const CURE = 'see docs/authoring.md, articles'

/** Text and claims of an article belong together: each claim is marked once, and judged by a habit the article names. */
export function articleClaims({ articles, dataSets, sources }: Content): ContentProblem[] {
  return articles.flatMap(({ at, value: article }) => {
    const set = dataSets.find(({ value }) => value.id === article.claims)?.value
    if (!set)
      return [problem(at, `${article.id} names the data set ${article.claims}, which does not exist`, CURE)]
    const rows = set.rows.map(row => String(row.id))
    const marked = article.paragraphs.flatMap(spansOf).flatMap(({ claim }) => (claim === null ? [] : [claim]))
    const opened = article.steps.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))
    const habits = new Set(article.habits.map(({ id }) => id))
    const known = new Set(sources.map(({ value }) => value.id))
    const { written, known: sizes, limit } = article.sizes ?? { written: [], known: [], limit: undefined }
    const cited = [article.source, ...sizes.flatMap(({ source }) => source ?? [])]
    const say = (message: string) => problem(at, `${article.id}: ${message}`, CURE)
    return [
      ...[...marked, ...opened]
        .filter(id => !rows.includes(id))
        .map(id => say(`${id} is no row of ${set.id}`)),
      ...rows.filter(id => !marked.includes(id)).map(id => say(`the claim ${id} is not marked in the text`)),
      ...marked.filter((id, place) => marked.indexOf(id) !== place).map(id => say(`${id} is marked twice`)),
      ...set.rows
        .filter(({ habit }) => !habits.has(String(habit)))
        .map(({ id, habit }) => say(`${id} names the habit ${habit}, which it does not have`)),
      ...cited.filter(id => !known.has(id)).map(id => say(`the source ${id} does not exist`)),
      ...written
        .filter(({ claim }) => !claim || !rows.includes(claim))
        .map(({ label }) => say(`"${label}" names no claim`)),
      ...(limit === undefined || sizes.some(({ label }) => label === limit)
        ? []
        : [say(`the limit "${limit}" is none of the known sizes`)]),
    ]
  })
}
