import 'server-only'
import { z } from 'zod'
import { SCORE_FORMATS } from '#domain/classroom/exports/write-scores.ts'
import { checkpointId, clientId, questionId } from '#domain/ids.ts'

// What goes over the wire: the doors validate with these schemas, /api/openapi.json is written from them.

const moment = z.int().min(0).max(8.64e15).describe('UTC milliseconds by the clock of the browser')

/** One answer as it arrives. A UUID that was sent before changes nothing and is answered as then. */
export const responseInput = z.object({
  id: clientId
    .toLowerCase()
    .describe('Made by the client; sending it again changes nothing and answers the same'),
  question: questionId.describe('module/lesson/question'),
  answer: z.unknown().describe('Its shape depends on the type of the question'),
  attempt: z.string().min(1).max(64).optional().describe('One run through the questions of a quiz'),
  assignment: z.string().min(1).max(64).optional(),
  certainty: z
    .int()
    .min(1)
    .max(3)
    .optional()
    .describe('1 unsure, 2 fairly sure, 3 sure; never changes a score'),
  hints: z.int().min(0).max(20).optional().describe('How many hints were shown before the answer'),
  answeredAt: moment,
})

/** A state as a diagram's address writes it; empty where it is the one it begins with. */
const stateText = z
  .string()
  .max(2000)
  .regex(/^(?:[a-z][a-z0-9-]*=[^&=\s]*(?:&|$))*$/i, 'expected name=value, joined by &')

/** One reached step of a lesson or a diagram. */
export const checkpointInput = z.object({
  id: clientId.toLowerCase(),
  checkpoint: checkpointId.describe('module/lesson/name'),
  state: stateText.optional().describe('What was decided there, as the address of the diagram writes it'),
  reachedAt: moment,
})

const person = z
  .string()
  .min(1)
  .max(64)
  .optional()
  .describe('Id of the person these are from; refused with 409 while anybody else, or nobody, is signed in')

/** Body of POST /api/v1/responses: 1 to 200 answers. */
export const responsesBody = z.object({
  person,
  responses: z.array(responseInput).min(1).max(200),
})

/** Body of POST /api/v1/checkpoints: 1 to 200 checkpoints. */
export const checkpointsBody = z.object({
  person,
  checkpoints: z.array(checkpointInput).min(1).max(200),
})

const shownFeedback = z.object({
  tone: z.enum(['right', 'wrong', 'partial', 'note']),
  text: z.string(),
  misconception: z.object({ id: z.string(), belief: z.string(), refutation: z.string() }).optional(),
  lookAt: z.string().optional().describe('module/lesson#anchor'),
})

const axis = z.object({ from: z.number(), to: z.number(), unit: z.string(), label: z.string().optional() })
const points = z.array(z.tuple([z.number(), z.number()]))

/** A drawn curve beside the data. */
const curveComparison = z.object({
  x: axis,
  y: axis,
  drawn: points,
  real: points,
  given: z.number(),
  features: z.array(
    z.object({
      name: z.string(),
      drawn: z.string(),
      real: z.string(),
      allowed: z.string(),
      right: z.boolean(),
    }),
  ),
  widest: z.object({ at: z.number(), text: z.string() }).nullable(),
  earlier: z
    .object({
      drawn: points,
      features: z.array(z.object({ drawn: z.string(), right: z.boolean() })),
      text: z.string(),
    })
    .optional()
    .describe('The first drawing of the same learner, where this is one of a later day'),
})

/** Answer of POST /api/v1/responses; results in the order of the responses. */
export const responsesAnswer = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['recorded', 'duplicate', 'graded', 'rejected']),
      score: z.object({ earned: z.number(), possible: z.number() }).nullable(),
      correct: z.boolean().nullable(),
      feedback: z.array(shownFeedback),
      explanation: z.string().nullable(),
      comparison: curveComparison.optional(),
      error: z.string().optional(),
    }),
  ),
})

/** Answer of POST /api/v1/checkpoints; results in the order of the checkpoints. */
export const checkpointsAnswer = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['recorded', 'duplicate', 'rejected']),
      error: z.string().optional(),
    }),
  ),
})

/** An error, RFC 9457. */
export const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

/** Answer of GET /api/health. */
export const healthAnswer = z.object({
  status: z.enum(['ok', 'unavailable']),
  version: z.string(),
  store: z.enum(['sqlite', 'postgres']),
})

/** The class in an address. */
export const classParams = z.object({ id: z.string().min(1).max(64) })

/** How the scores of a class are wanted. */
export const gradebookQuery = z.object({
  format: z.enum(['json', ...SCORE_FORMATS]).default('json'),
})

/** Which assignment's questions are wanted. */
export const questionsQuery = z.object({ assignment: z.string().min(1).max(64).optional() })

/** Which assignment's item analysis is wanted as a file, and which part of it. */
export const questionRowsQuery = questionsQuery.extend({ part: z.enum(['rows', 'numbers']).default('rows') })

/** Which question's poll is wanted. */
export const votesQuery = z.object({ question: questionId })

/** A class list as text: pasted, or out of a file. */
export const rosterBody = z.object({ text: z.string().min(1).max(200_000) })

/** Whose mail is to stop, sealed by this site. */
export const unsubscribeParams = z.object({ token: z.string().min(1).max(200) })
