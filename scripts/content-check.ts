// npm run content:check [-- --publish]: names everything wrong in content/ with file, line and cure, then counts.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkContent } from '#domain/content/check-content.ts'
import type { Content } from '#domain/content/content.ts'
import { formatProblem } from '#domain/content/content-problem.ts'
import type { LessonOutline } from '#domain/content/lesson-outline.ts'
import { publishedIds } from '#domain/content/published-ids.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { readContent } from '#server/content/read-content.ts'

/** Parts of a lesson that are no drawing. */
const WORDS = new Set(['Fact', 'Cite', 'Term', 'Question', 'Misconception', 'Aside', 'Pull', 'Sets'])

const root = contentRoot()
const { content, problems: unreadable } = readContent(root)
const today = new Date().toISOString().slice(0, 10)
const problems = [...unreadable, ...checkContent(content, today)]
const errors = problems.filter(({ severity }) => severity === 'error').length

for (const problem of problems) console.log(formatProblem(problem))
if (problems.length > 0) console.log('')
console.log(counts(content))
if (errors === 0) register(content)
console.log(`${errors} errors, ${problems.length - errors} warnings`)
process.exit(errors > 0 ? 1 : 0)

function counts({
  lessons,
  guides,
  ideas,
  misconceptions,
  sources,
  facts,
  terms,
  dataSets,
}: Content): string {
  const questions = lessons.flatMap(lesson => lesson.questions.map(({ value }) => value.type))
  const types = [...new Set(questions)].sort()
  const byType = types.map(type => `${type} ${questions.filter(each => each === type).length}`).join(', ')
  const rows: [string, number, string?][] = [
    ['lessons', lessons.length],
    ['words', lessons.reduce((sum, { outline }) => sum + outline.words, 0)],
    ['questions', questions.length, byType],
    ['ideas', ideas.length],
    ['misconceptions', misconceptions.length],
    ['sources', sources.length],
    ['facts', facts.length],
    ['figures', ...figures({ lessons, guides })],
    ['terms', terms.length],
    ['data sets', dataSets.length],
    ['guides', guides.length],
  ]
  return rows
    .map(
      ([name, count, note]) => `${name.padEnd(15)}${String(count).padStart(6)}${note ? `  (${note})` : ''}`,
    )
    .join('\n')
}

/** Numbers that are shown from a fact, and drawings, wherever a learner or teacher meets them. */
function figures({ lessons, guides }: Pick<Content, 'lessons' | 'guides'>): [number, string] {
  const factsIn = (texts: readonly { readonly outline: LessonOutline }[]) =>
    texts.flatMap(({ outline }) => outline.parts).filter(({ name }) => name === 'Fact').length
  const counts = {
    'numbers in lessons': factsIn(lessons),
    'in questions': lessons.flatMap(({ questions }) => questions).flatMap(({ facts }) => facts).length,
    'in guides': factsIn(guides),
    diagrams: lessons.flatMap(({ outline }) => outline.parts).filter(({ name }) => !WORDS.has(name)).length,
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return [
    all,
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  ]
}

/** content/ids.txt holds every id that was ever published; ids are added to it on purpose, never taken out. */
function register({ published, ...rest }: Content): void {
  const known = new Set(published.map(({ value }) => value))
  const fresh = publishedIds({ published, ...rest }).filter(id => !known.has(id))
  if (fresh.length === 0) return
  if (!process.argv.includes('--publish')) {
    console.log(`${fresh.length} ids are not yet in content/ids.txt; when they go public, run`)
    console.log('  npm run content:check -- --publish')
    return
  }
  writeFileSync(path.join(root, 'ids.txt'), `${[...known, ...fresh].sort().join('\n')}\n`)
  console.log(`${fresh.length} ids added to content/ids.txt`)
}
