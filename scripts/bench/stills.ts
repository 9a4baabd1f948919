// Server rendering of every diagram as a lesson page holds it: its still, in both layouts, with steps and table. Cold is what
// the build pays once: a lesson page is a file, and no reader waits for it.
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { DIAGRAM_NAMES, Diagram } from '#components/lesson/diagram-parts.tsx'
import { loadContent } from '#server/content/load-content.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { measure } from './measure.ts'
import { report } from './report.ts'

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

const cold = []
const warm = []
for (const diagram of DIAGRAM_NAMES) {
  const render = () => renderToString(createElement(Diagram, { name: diagram, supplied }))
  cold.push({ what: diagram, ...(await measure(render, 1, 0)) })
  const kilobytes = Math.round(render().length / 1000)
  warm.push({ what: `${diagram} (${kilobytes} kB)`, ...(await measure(render, RUNS)), target: TARGET })
}
report(
  'stills-cold',
  'the first time in a process: code is compiled, models run; the first one compiles React too',
  cold,
)
report('stills', 'renderToString of each diagram, which a build or a revalidation does once a page', warm)
