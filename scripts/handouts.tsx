// npm run handouts: writes every lesson and every module's guide to print, as HTML and PDF, from the same source as the site.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as mdxReact from '@mdx-js/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { GuidePaper } from '#components/lesson/guide-paper.tsx'
import { Handout } from '#components/lesson/handout.tsx'
import { guideFile, lessonFile } from '#domain/content/handout-file.ts'
import { handoutFolder } from '#server/content/handout-folder.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadGuide } from '#server/content/load-guide.ts'
import { loadHandout } from '#server/content/load-handout.ts'
import { handoutCss } from './handout-css.ts'
import { writePdfs } from './write-pdfs.ts'

const folder = handoutFolder()
const css = handoutCss()
const course = await loadCourse()
const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
const written: string[] = []
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

for (const module of course.modules) {
  for (const { id } of module.lessons) {
    const [moduleId = '', lessonId = ''] = id.split('/')
    const handout = await loadHandout(moduleId, lessonId, mdxReact)
    if (!handout) continue
    const { Text, ...lesson } = handout
    write(
      lessonFile(id, 'html'),
      <Handout Text={Text} lesson={lesson} dataSets={dataSets} titles={{}} css={css} />,
    )
  }
  const loaded = await loadGuide(module.id, { mdxReact })
  if (!loaded) continue
  const { Text, ...guide } = loaded
  write(guideFile(module.id, 'html'), <GuidePaper Text={Text} guide={guide} css={css} />)
}
console.log(`${written.length} HTML files in ${path.relative('.', folder)}/`)
console.log(await writePdfs(written))

function write(name: string, page: ReactElement): void {
  const file = path.join(folder, name)
  writeFileSync(file, `<!doctype html>${renderToStaticMarkup(page)}`)
  written.push(file)
}
