import 'server-only'
import { readFileSync } from 'node:fs'
import type { ZodType } from 'zod'
import type { ContentProblem, Place } from '#domain/content/content-problem.ts'
import type { LessonOutline } from '#domain/content/lesson-outline.ts'
import { fileLabel } from '#server/content/file-label.ts'
import { outlineLesson } from '#server/content/outline-lesson.ts'
import { readYaml } from '#server/content/read-yaml.ts'

export type MdxText<Head> = {
  readonly at: Place
  readonly frontMatter: Head
  readonly outline: LessonOutline
  readonly mdx: string
}

/** Reads an MDX file: its front matter by `head`, and what stands in it. `cure` tells where its form is described. */
export function readMdx<Head>(
  file: string,
  head: ZodType<Head>,
  cure: string,
): { text: MdxText<Head> | undefined; problems: ContentProblem[] } {
  const mdx = readFileSync(file, 'utf8')
  const at = { file: fileLabel(file), line: 1 }
  const [, written] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(mdx) ?? []
  if (written === undefined) {
    const message = 'the front matter between two lines of --- is missing'
    return { text: undefined, problems: [problemAt(at.file, 1, message, cure)] }
  }
  const yaml = readYaml(written, { file: at.file, firstLine: 2 })
  if (yaml.problems.length > 0) return { text: undefined, problems: [...yaml.problems] }
  const { entry, problems } = yaml.check(head, [], { cure })
  const outline = tryOutline(mdx, at.file)
  if ('problem' in outline) return { text: undefined, problems: [...problems, outline.problem] }
  return { text: entry && { at, frontMatter: entry.value, outline, mdx }, problems }
}

function tryOutline(mdx: string, file: string): LessonOutline | { problem: ContentProblem } {
  try {
    return outlineLesson(mdx)
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number }
    if (!reason) throw error
    return {
      problem: problemAt(
        file,
        line ?? 1,
        `this is not MDX: ${reason}`,
        'look for a brace or < that should be text, or a tag left open',
      ),
    }
  }
}

function problemAt(file: string, line: number, message: string, cure: string): ContentProblem {
  return { file, line, rule: 'shape', severity: 'error', message, cure }
}
