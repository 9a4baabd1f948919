import 'server-only'
import { readFileSync } from 'node:fs'
import type { LessonContent } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { lessonFrontMatter } from '#domain/content/lesson-front-matter.ts'
import type { LessonOutline } from '#domain/content/lesson-outline.ts'
import { fileLabel } from '#server/content/file-label.ts'
import { outlineLesson } from '#server/content/outline-lesson.ts'
import { readYaml } from '#server/content/read-yaml.ts'

const CURE = 'see docs/authoring.md, lesson.mdx'

/** Reads a lesson.mdx: its front matter and what stands in it. */
export function readLesson(
  file: string,
  id: string,
): { lesson: Omit<LessonContent, 'questions'> | undefined; problems: ContentProblem[] } {
  const mdx = readFileSync(file, 'utf8')
  const at = { file: fileLabel(file), line: 1 }
  const [, head] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(mdx) ?? []
  if (head === undefined) {
    return {
      lesson: undefined,
      problems: [problemAt(at.file, 1, 'the front matter between two lines of --- is missing')],
    }
  }
  const yaml = readYaml(head, { file: at.file, firstLine: 2 })
  if (yaml.problems.length > 0) return { lesson: undefined, problems: [...yaml.problems] }
  const { entry, problems } = yaml.check(lessonFrontMatter, [], { cure: CURE })
  const outline = tryOutline(mdx, at.file)
  if ('problem' in outline) return { lesson: undefined, problems: [...problems, outline.problem] }
  return { lesson: entry && { id, at, frontMatter: entry.value, outline, mdx }, problems }
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

function problemAt(file: string, line: number, message: string, cure = CURE): ContentProblem {
  return { file, line, rule: 'shape', severity: 'error', message, cure }
}
