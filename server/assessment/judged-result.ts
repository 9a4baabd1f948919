import 'server-only'
import type { ResponseResult } from '#domain/progress/response-result.ts'

/** A result with the score that a person gave instead of the one computed. */
export function judgedResult(
  result: ResponseResult,
  { earned, possible }: { readonly earned: number; readonly possible: number },
): ResponseResult {
  return { ...result, score: { earned, possible }, correct: earned === possible, feedback: [] }
}
