// npm run handouts: writes every lesson as a page to print, from the same source as the site.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as mdxReact from '@mdx-js/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Handout } from '#components/lesson/handout.tsx'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadHandout } from '#server/content/load-handout.ts'
import { handoutCss } from './handout-css.ts'

const folder = path.resolve('handouts')
const css = handoutCss()
const course = await loadCourse()
const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
mkdirSync(folder, { recursive: true })

for (const { id } of course.modules.flatMap(module => module.lessons)) {
  const [module = '', lesson = ''] = id.split('/')
  const handout = await loadHandout(module, lesson, mdxReact)
  if (!handout) continue
  const { Text, ...rest } = handout
  const page = <Handout Text={Text} lesson={rest} dataSets={dataSets} titles={{}} css={css} />
  const file = path.join(folder, `${module}-${lesson}.html`)
  writeFileSync(file, `<!doctype html>${renderToStaticMarkup(page)}`)
  console.log(path.relative('.', file))
}
