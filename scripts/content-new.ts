// npm run content:new module/lesson "Title": makes the files of a lesson and enters it in course.yaml.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import { TAKEN_NAMES } from '#domain/content/rules/taken-name.ts'
import { lessonId } from '#domain/ids.ts'
import { contentRoot } from '#server/content/content-root.ts'

const [id = '', title = ''] = process.argv.slice(2)
const root = contentRoot()
const [module = '', lesson = ''] = id.split('/')
const folder = path.join(root, 'modules', id)

if (!lessonId.safeParse(id).success || title.trim() === '')
  stop(
    'Say module/lesson in kebab-case and a title: npm run content:new quotas/two-instruments "Two instruments"',
  )
if (TAKEN_NAMES.includes(lesson))
  stop(`/learn/${id} is the address of something else already. Give the lesson another name.`)
if (existsSync(folder)) stop(`content/modules/${id} exists already.`)
enter()
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'lesson.mdx'), mdx())
writeFileSync(path.join(folder, 'questions.yaml'), questions())
for (const register of ['facts', 'ideas', 'misconceptions', 'glossary']) {
  const file = path.join(root, register, `${module}.yaml`)
  mkdirSync(path.dirname(file), { recursive: true })
  if (!existsSync(file)) writeFileSync(file, schemaLine('..', register))
}
console.log(`Made content/modules/${id}/lesson.mdx and questions.yaml.`)
console.log('npm run dev shows them; npm run content:check says what they still lack.')

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** Adds the lesson at the end of its module, unless it is planned there; comments in the file stay. */
function enter(): void {
  const file = path.join(root, 'course.yaml')
  const document = parseDocument(readFileSync(file, 'utf8'))
  const { modules } = document.toJS() as { modules: { id: string; lessons: string[] }[] }
  const place = modules.findIndex(each => each.id === module)
  if (place < 0)
    stop(
      `There is no module ${module} in content/course.yaml; there are ${modules.map(each => each.id).join(', ')}.`,
    )
  if (modules[place]?.lessons.includes(lesson)) return
  const lessons = document.getIn(['modules', place, 'lessons'], true)
  if (!isSeq(lessons)) stop(`The lessons of ${module} in content/course.yaml are not a list.`)
  lessons.add(lesson)
  writeFileSync(file, document.toString({ lineWidth: 0 }))
}

/** Tells an editor with a YAML language server what may stand in the file. */
function schemaLine(up: string, name: string): string {
  return `# yaml-language-server: $schema=${up}/schema/${name}.schema.json\n`
}

function mdx(): string {
  return `---
title: ${JSON.stringify(title.trim())}
summary: What this lesson shows, and why it matters.
minutes: 9
objectives:
  - { id: first-objective, text: What a learner can do afterwards. }
---

## The first heading {#the-first-heading}

A figure is never typed but placed as a fact, and a statement is sourced.

<Question id="first-question" />
`
}

function questions(): string {
  return `${schemaLine('../../..', 'questions')}questions:
  - id: first-question
    type: choice
    prompt: What is asked?
    objective: first-objective
    idea: first-idea # in content/ideas/${module}.yaml
    difficulty: 1
    options:
      - { id: a, text: The right answer, key: true }
      - id: b
        text: A wrong answer
        misconception: first-misconception # in content/misconceptions/${module}.yaml
        reason: Why it tempts, and why it fails.
    explanation: Why the right answer is right.
`
}
