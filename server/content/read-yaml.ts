import 'server-only'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Placed } from '#domain/content/content.ts'
import type { ContentProblem, Place } from '#domain/content/content-problem.ts'
import { issueSentence } from '#domain/content/issue-sentence.ts'

export type YamlPath = readonly (string | number)[]

export type YamlFile = {
  readonly value: unknown
  readonly problems: readonly ContentProblem[]
  placeOf(path: YamlPath): Place
  /** Validates the part at `path`; what is wrong is said with its line. */
  check<Value>(
    schema: z.ZodType<Value>,
    path: YamlPath,
    options: { cure: string; read?: unknown },
  ): { entry: Placed<Value> | undefined; problems: ContentProblem[] }
}

/**
 * Reads one YAML text. `firstLine` is the line of the file where the text begins, for front matter.
 * Syntax errors are among the problems and leave `value` undefined.
 */
export function readYaml(
  text: string,
  { file, firstLine = 1 }: { file: string; firstLine?: number },
): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  // Only the first: one open quote makes dozens of later lines unreadable.
  const problems = document.errors.slice(0, 1).map(
    (error): ContentProblem => ({
      file,
      line: lineAt(error.pos[0]),
      rule: 'yaml',
      severity: 'error',
      message: `this is not YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
      cure: 'quote texts that hold ": " or " #", and inside { } also those with a comma or {fact:…}; indent with spaces',
    }),
  )
  const value: unknown = problems.length > 0 ? undefined : document.toJS()

  function placeOf(path: YamlPath): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return { file, line: lineAt(range[0]) }
    }
    return { file, line: firstLine }
  }

  return {
    value,
    problems,
    placeOf,
    check(schema, path, { cure, read = path.reduce<unknown>(step, value) }) {
      const parsed = schema.safeParse(read)
      if (parsed.success) return { entry: { at: placeOf(path), value: parsed.data }, problems: [] }
      const found = parsed.error.issues.map(
        (issue): ContentProblem => ({
          ...placeOf([...path, ...(issue.path as (string | number)[])]),
          rule: 'shape',
          severity: 'error',
          message: `${nameOf(read)}${issueSentence(issue, read)}`,
          cure,
        }),
      )
      return { entry: undefined, problems: found }
    },
  }
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[key]
    : undefined
}

function nameOf(read: unknown): string {
  const id = step(read, 'id')
  return typeof id === 'string' ? `${id}: ` : ''
}
