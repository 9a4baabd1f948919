import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { GuideContent } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { guideFrontMatter } from '#domain/content/guide-front-matter.ts'
import { readMdx } from '#server/content/read-mdx.ts'

/** Reads the guides for teachers: content/guides/<module>.mdx. */
export function readGuides(root: string): { guides: GuideContent[]; problems: ContentProblem[] } {
  const folder = path.join(root, 'guides')
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.mdx')) : []
  const read = files.sort().map(name => {
    const { text, problems } = readMdx(
      path.join(folder, name),
      guideFrontMatter,
      'see docs/authoring.md, guides',
    )
    return { guide: text && { id: path.basename(name, '.mdx'), ...text }, problems }
  })
  return {
    guides: read.flatMap(({ guide }) => (guide ? [guide] : [])),
    problems: read.flatMap(({ problems }) => problems),
  }
}
