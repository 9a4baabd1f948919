// Server rendering of every diagram as a lesson page holds it: its still, in both layouts, with steps and table. The first
// time, said with its name, includes the compiling of its code and the runs of its model, which a process keeps.
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { DIAGRAM_NAMES, Diagram } from '#components/lesson/diagram-parts.tsx'
import { loadContent } from '#server/content/load-content.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { measure } from './measure.ts'
import { report, timeOf } from './report.ts'

const RUNS = 30
/** Milliseconds, for the heaviest. */
const TARGET = 30

const [opening] = (await loadCourse()).modules.flatMap(module => module.lessons)
const [module = '', name = ''] = opening?.id.split('/') ?? []
const lesson = await loadLesson(module, name)
if (!lesson) throw new Error('The course has no lesson.')
const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
const articles = Object.fromEntries(loadContent().articles.map(({ value }) => [value.id, value]))
const supplied = { lesson: { ...lesson, articles }, dataSets, titles: {}, introduced: new Set<number>() }

const measured = []
for (const diagram of DIAGRAM_NAMES) {
  const render = () => renderToString(createElement(Diagram, { name: diagram, supplied }))
  const first = Math.round(await timeOf(render))
  const kilobytes = Math.round(render().length / 1000)
  measured.push({
    what: `${diagram} (${kilobytes} kB, first ${first} ms)`,
    ...(await measure(render, RUNS)),
    target: TARGET,
  })
}
report('stills', 'renderToString of each diagram, which a build or a revalidation does once a page', measured)
