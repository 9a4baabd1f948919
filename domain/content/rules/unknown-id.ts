import type { Content, Placed } from '../content.ts'
import { type ContentProblem, type Place, problemsOf } from '../content-problem.ts'
import { factsIn } from '../fill-facts.ts'
import { namedIn } from '../named-in.ts'
import { plannedLessons } from '../planned-lessons.ts'

const problem = problemsOf('unknown-id')
const REGISTER = {
  Fact: 'facts',
  Term: 'glossary',
  Misconception: 'misconceptions',
  ClaimCheck: 'articles',
} as const

/** Every fact, term, misconception, idea and lesson that is named exists. */
export function unknownId(content: Content): ContentProblem[] {
  const known = {
    Fact: ids(content.facts),
    Term: ids(content.terms),
    Misconception: ids(content.misconceptions),
    ClaimCheck: ids(content.articles),
    idea: ids(content.ideas),
    lesson: plannedLessons(content),
  }
  const problems: ContentProblem[] = []
  function expect(kind: keyof typeof known, id: string, at: Place, by: string): void {
    if (known[kind].has(id)) return
    const register = kind === 'idea' ? 'ideas' : kind === 'lesson' ? 'course.yaml' : REGISTER[kind]
    const message = `${by} names the ${kind.toLowerCase()} ${id || '(none)'}, which does not exist`
    problems.push(problem(at, message, `correct the id, or add it to content/${register}`))
  }

  for (const { at, outline } of [...content.lessons, ...content.guides])
    for (const { name, id = '', line } of outline.parts)
      if (name === 'Fact' || name === 'Term' || name === 'Misconception' || name === 'ClaimCheck')
        expect(name, id, { file: at.file, line }, `<${name}>`)
  for (const { at, frontMatter } of content.guides) expect('lesson', frontMatter.lesson, at, 'the guide')
  for (const { at, questions, frontMatter } of content.lessons) {
    for (const each of frontMatter.buildsOn) expect('lesson', each, at, 'buildsOn')
    for (const question of questions) {
      expect('idea', question.value.idea, question.at, question.value.id)
      for (const id of namedIn(question.value, 'misconception'))
        expect('Misconception', id, question.at, question.value.id)
    }
  }
  for (const { at, value } of content.ideas) {
    for (const each of value.confusableWith) expect('idea', each, at, value.id)
    expect('lesson', value.objective.split('/').slice(0, 2).join('/'), at, value.id)
  }
  for (const { at, value } of content.misconceptions)
    for (const id of factsIn(`${value.belief} ${value.refutation}`)) expect('Fact', id, at, value.id)
  for (const { at, value } of content.terms)
    for (const id of factsIn(value.definition)) expect('Fact', id, at, value.id)
  return problems
}

function ids(entries: readonly Placed<{ readonly id: string }>[]): Set<string> {
  return new Set(entries.map(({ value }) => value.id))
}
