import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { Question } from '#components/assessment/question.tsx'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { QUESTION_TYPES } from '#domain/assessment/question.ts'
import { loadCourseOutline } from '#server/progress/load-course-outline.ts'
import { loadProgress } from '#server/progress/load-progress.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makeQuestion } from '#test/make-question.ts'

vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => makeAskedContent() }))

// Everything that must not be seen before an answer contains the word "secret" in made-up questions, save the keys
// themselves: those are told apart by moving them and expecting the page not to change.
describe('before an answer, nothing gives the key away', () => {
  test.each(QUESTION_TYPES)('in the form of a %s question', type => {
    const html = formOf(makeQuestion(type))
    expect(html).toContain('<form')
    expect(html.toLowerCase()).not.toContain('secret')
  })

  test.each(movedKeys())('the form of a %s question is the same whatever its key', (type, changes) => {
    expect(formOf(makeQuestion(type, changes))).toBe(formOf(makeQuestion(type)))
  })

  test('in the outline of the course', async () => {
    const outline = await loadCourseOutline()
    const questions = outline.modules.flatMap(module => module.lessons).flatMap(lesson => lesson.questions)
    expect(questions).toHaveLength(QUESTION_TYPES.length)
    for (const question of questions) expect(Object.keys(question).sort()).toEqual(['id', 'points', 'type'])
    expect(JSON.stringify(outline).toLowerCase()).not.toContain('secret')
  })

  test('in the progress of a visitor', async () => {
    const progress = await loadProgress({ kind: 'visitor' }, 0)
    expect(progress.status).toBe('signed-out')
    expect(JSON.stringify(progress).toLowerCase()).not.toContain('secret')
  })
})

function formOf(question: ReturnType<typeof makeQuestion>): string {
  return renderToStaticMarkup(<Question question={toPublicQuestion(question, question.id)} />)
}

function movedKeys() {
  const why = { misconception: 'secret-belief', reason: 'Secret reason.' }
  const options = (key: string, texts: Record<string, string>) =>
    Object.entries(texts).map(([id, text]) => ({ id, text, ...(id === key ? { key: true } : why) }))
  const elements = { la: 'Lanthanum', nd: 'Neodymium', y: 'Yttrium', none: 'None of these' }
  return [
    ['choice', { options: options('la', elements) }],
    ['number', { key: 250000 }],
    ['match', { key: { pr: 'rose', nd: 'lilac', er: 'green' } }],
    ['category', { key: { la: 'heavy', ce: 'light', dy: 'heavy', lu: 'heavy' }, reasons: [] }],
    ['hotspot', { key: ['la'] }],
    ['text', { accepted: ['salt'] }],
    ['curve', { series: [2008, 2009, 2010, 2011, 2012, 2013].map((x, at) => [x, at * 3]) }],
    ['essay', { model: 'Another secret.' }],
  ] as const
}
