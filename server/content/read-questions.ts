import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'
import { type Question, question } from '#domain/assessment/question.ts'
import type { PlacedQuestion } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { resolveQuestion } from '#domain/content/resolve-question.ts'
import { fileLabel } from '#server/content/file-label.ts'
import { readYaml } from '#server/content/read-yaml.ts'

const CURE = 'see docs/authoring.md, questions.yaml'

/** Reads the questions of one lesson with full ids and with facts and data written in. No file: no questions. */
export function readQuestions(
  file: string,
  registers: Parameters<typeof resolveQuestion>[1],
): { questions: PlacedQuestion[]; problems: ContentProblem[] } {
  if (!existsSync(file)) return { questions: [], problems: [] }
  const yaml = readYaml(readFileSync(file, 'utf8'), { file: fileLabel(file) })
  const problems = [...yaml.problems]
  const written = (yaml.value as { questions?: unknown } | null | undefined)?.questions
  if (!Array.isArray(written)) {
    if (problems.length === 0) problems.push(listMissing(fileLabel(file)))
    return { questions: [], problems }
  }
  const questions = written.flatMap((each: unknown, at): PlacedQuestion[] => {
    const path = ['questions', at]
    const resolved = resolveQuestion(each, registers)
    problems.push(
      ...resolved.complaints.map(
        (message): ContentProblem => ({
          ...yaml.placeOf(path),
          rule: 'unknown-id',
          severity: 'error',
          message,
          cure: 'correct the id, or add the entry to content/facts or content/data',
        }),
      ),
    )
    if (resolved.complaints.length > 0) return []
    const checked = yaml.check<Question>(question as z.ZodType<Question>, path, {
      cure: CURE,
      read: resolved.question,
    })
    problems.push(...checked.problems)
    return checked.entry ? [{ ...checked.entry, facts: resolved.facts }] : []
  })
  return { questions, problems }
}

function listMissing(file: string): ContentProblem {
  return {
    file,
    line: 1,
    rule: 'shape',
    severity: 'error',
    message: 'expected "questions:" with a list',
    cure: CURE,
  }
}
