import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content, Placed } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { type CourseFile, courseFile } from '#domain/content/course.ts'
import { entryId } from '#domain/content/register-fields.ts'
import { fileLabel } from '#server/content/file-label.ts'
import { readYaml } from '#server/content/read-yaml.ts'

type Read = Pick<Content, 'aliases' | 'published'> & {
  course: Placed<CourseFile>
  problems: ContentProblem[]
}

/** Reads course.yaml, aliases.yaml and ids.txt; the last two may be absent. */
export function readCourse(root: string): Read {
  const file = path.join(root, 'course.yaml')
  const yaml = readYaml(textOf(file), { file: fileLabel(file) })
  const checked = yaml.check(courseFile, [], { cure: 'see docs/authoring.md; order of modules and lessons' })
  const course = checked.entry ?? { at: yaml.placeOf([]), value: { title: '', summary: '', modules: [] } }
  const aliases = readAliases(path.join(root, 'aliases.yaml'))
  const ids = path.join(root, 'ids.txt')
  const published = textOf(ids)
    .split('\n')
    .flatMap((line, at) =>
      line.trim() ? [{ at: { file: fileLabel(ids), line: at + 1 }, value: line.trim() }] : [],
    )
  return {
    course,
    aliases: aliases.entries,
    published,
    problems: [...yaml.problems, ...(yaml.problems.length > 0 ? [] : checked.problems), ...aliases.problems],
  }
}

function readAliases(file: string): { entries: Content['aliases']; problems: ContentProblem[] } {
  const yaml = readYaml(textOf(file), { file: fileLabel(file) })
  if (yaml.value === undefined || yaml.value === null) return { entries: [], problems: [...yaml.problems] }
  const entries = Object.entries(yaml.value).map(([from, to]) => ({
    at: yaml.placeOf([from]),
    value: { from, to: String(to) },
  }))
  const bad = entries.filter(({ value }) =>
    [value.from, value.to].some(id => !id.split('/').every(part => entryId.safeParse(part).success)),
  )
  const problems = bad.map(
    ({ at, value }): ContentProblem => ({
      ...at,
      rule: 'shape',
      severity: 'error',
      message: `${value.from}: ${value.to} is not a pair of ids`,
      cure: 'write old/id: new/id, both in kebab-case',
    }),
  )
  return { entries, problems }
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
