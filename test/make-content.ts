import { type Question, question } from '#domain/assessment/question.ts'
import type { Content, GuideContent, LessonContent, Placed, PlacedQuestion } from '#domain/content/content.ts'
import type { LessonOutline, Part } from '#domain/content/lesson-outline.ts'

/** A value with the place where it is said to stand. */
export function placed<Value>(value: Value, line = 1, file = 'content/test.yaml'): Placed<Value> {
  return { at: { file, line }, value }
}

/** A choice question with one key and one distractor; `change` is laid over what an author would write. */
export function makeChoice(id: string, change: Readonly<Record<string, unknown>> = {}): PlacedQuestion {
  return makeQuestion(id, {
    type: 'choice',
    options: [
      { id: 'a', text: 'Right', key: true },
      { id: 'b', text: 'Wrong', misconception: 'slip', reason: 'It tempts.' },
    ],
    ...change,
  })
}

/** Any question: give `type` and its own fields. */
export function makeQuestion(
  id: string,
  { facts = [], ...change }: Readonly<Record<string, unknown>> & { facts?: readonly string[] },
): PlacedQuestion {
  const written = { id: `m/a/${id}`, prompt: 'Which?', objective: 'aim', idea: 'thought', difficulty: 1 }
  const value: Question = question.parse({ ...written, explanation: 'Because.', ...change })
  return { ...placed(value), facts }
}

export function makePart(name: string, id: string, line = 1): Part {
  return { name, id, attributes: {}, line, anchor: '' }
}

/** The lesson m/a with one heading `top`, one objective `aim` and nothing else. */
export function makeLesson(
  change: Partial<Omit<LessonContent, 'outline'>> & { outline?: Partial<LessonOutline> } = {},
): LessonContent {
  const { outline, ...rest } = change
  return {
    id: 'm/a',
    at: { file: 'content/modules/m/a/lesson.mdx', line: 1 },
    frontMatter: {
      title: 'A',
      summary: 'About a.',
      minutes: 8,
      objectives: [{ id: 'aim', text: 'Say it.' }],
      buildsOn: [],
    },
    questions: [],
    mdx: '',
    ...rest,
    outline: {
      headings: [{ anchor: 'top', text: 'Top', line: 9 }],
      unanchored: [],
      parts: [],
      prose: [],
      words: 0,
      ...outline,
    },
  }
}

/** A guide for `module` with these phases, each a title and its minutes as written. */
export function makeGuide(phases: readonly (readonly [string, string])[], module = 'm'): GuideContent {
  const { outline } = makeLesson()
  return {
    id: module,
    at: { file: `content/guides/${module}.mdx`, line: 1 },
    frontMatter: { summary: 'A period.', lesson: 'm/a', needs: [] },
    outline: {
      ...outline,
      parts: phases.map(([title, minutes]) => ({
        ...makePart('Phase', ''),
        attributes: { title, minutes },
      })),
    },
    mdx: '',
  }
}

/** A course with the module m, its lesson a, and m/b planned; every register is empty. */
export function makeContent(change: Partial<Content> = {}): Content {
  return {
    course: placed({
      title: 'Course',
      summary: 'All of it.',
      modules: [{ id: 'm', title: 'M', summary: 'About m.', lessons: ['a', 'b'] }],
    }),
    lessons: [makeLesson()],
    guides: [],
    facts: [],
    ideas: [],
    misconceptions: [],
    terms: [],
    sources: [],
    dataSets: [],
    articles: [],
    aliases: [],
    published: [],
    ...change,
  }
}
