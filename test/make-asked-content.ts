import { QUESTION_TYPES, type Question } from '#domain/assessment/question.ts'
import type { Content } from '#domain/content/content.ts'
import { lessonOf } from '#domain/ids.ts'
import { makeQuestion } from '#test/make-question.ts'

const AT = { file: 'made-up', line: 1 }

/**
 * Content as the loaders see it: a course with the lessons of these questions (one of each type, in one lesson, unless
 * said), two headings a lesson, and the misconception that made-up questions name.
 */
export function makeAskedContent(
  questions: readonly Question[] = QUESTION_TYPES.map(type => makeQuestion(type)),
  aliases: Readonly<Record<string, string>> = {},
): Content {
  const lessons = [...new Set(questions.map(each => lessonOf(each.id)))]
  const modules = [...new Set(lessons.map(id => id.split('/')[0] ?? ''))]
  return {
    course: {
      at: AT,
      value: {
        title: 'A course',
        summary: 'Made up',
        modules: modules.map(id => ({
          id,
          title: `Module ${id}`,
          summary: 'Made up',
          lessons: lessons.filter(each => each.startsWith(`${id}/`)).map(each => each.slice(id.length + 1)),
        })),
      },
    },
    lessons: lessons.map(id => ({
      id,
      at: AT,
      frontMatter: {
        title: `Lesson ${id}`,
        summary: 'Made up',
        minutes: 8,
        objectives: [{ id: 'tell-them-apart', text: 'Tell them apart' }],
        buildsOn: [],
      },
      outline: {
        headings: ['first', 'last'].map((anchor, at) => ({ anchor, text: `Heading ${anchor}`, line: at })),
        unanchored: [],
        parts: [],
        prose: [],
        words: 0,
      },
      questions: questions
        .filter(each => lessonOf(each.id) === id)
        .map(value => ({ at: AT, value, facts: [] })),
      mdx: '',
    })),
    guides: [],
    facts: [],
    ideas: [],
    misconceptions: [
      {
        at: AT,
        value: {
          id: 'secret-belief',
          belief: 'Secret belief.',
          refutation: 'Secret refutation.',
          lookAt: 'quotas/two-instruments#first',
          sources: [],
        },
      },
    ],
    terms: [],
    sources: [],
    articles: [],
    dataSets: [],
    aliases: Object.entries(aliases).map(([from, to]) => ({ at: AT, value: { from, to } })),
    published: [],
  }
}
