import 'server-only'
import { z } from 'zod'
import packageJson from '#package.json' with { type: 'json' }
import {
  checkpointsAnswer,
  checkpointsBody,
  gradebookQuery,
  healthAnswer,
  problemBody,
  questionRowsQuery,
  questionsQuery,
  responsesAnswer,
  responsesBody,
  rosterBody,
  votesQuery,
} from '#server/http/contract.ts'

type Json = Record<string, unknown>

type Call = {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  readonly who: 'anyone' | 'signed in' | 'teachers of the class'
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answer?: z.ZodType
  readonly type?: 'application/json' | 'text/csv' | 'text/event-stream'
  readonly status?: 200 | 204
}

const CALLS: readonly Call[] = [
  {
    method: 'get',
    path: '/api/health',
    summary: 'Is the site alive? 503 while its store cannot be reached',
    who: 'anyone',
    answer: healthAnswer,
  },
  {
    method: 'get',
    path: '/api/v1/course',
    summary: 'Modules, lessons, questions (without keys), checkpoints',
    who: 'anyone',
  },
  {
    method: 'post',
    path: '/api/v1/responses',
    summary: 'Score answers and, for whoever is signed in, keep them. Sending an id again changes nothing',
    who: 'anyone',
    body: responsesBody,
    answer: responsesAnswer,
  },
  {
    method: 'get',
    path: '/api/v1/questions/hint',
    summary: 'One hint of a question, the first is number 1',
    who: 'anyone',
    query: z.object({ question: z.string(), number: z.int().min(1) }),
  },
  {
    method: 'post',
    path: '/api/v1/checkpoints',
    summary: 'Keep which steps were reached',
    who: 'signed in',
    body: checkpointsBody,
    answer: checkpointsAnswer,
  },
  {
    method: 'get',
    path: '/api/v1/progress',
    summary: 'Own lessons, checkpoints, scores, due reviews, assignments; the empty course for a visitor',
    who: 'anyone',
  },
  { method: 'get', path: '/api/v1/me/export', summary: 'Everything held about me', who: 'signed in' },
  { method: 'delete', path: '/api/v1/me', summary: 'Erase me', who: 'signed in', status: 204 },
  {
    method: 'post',
    path: '/api/v1/mail/unsubscribe/{token}',
    summary: 'Stop the mail of a person, by the link that came in it (RFC 8058)',
    who: 'anyone',
    status: 204,
  },
  {
    method: 'get',
    path: '/api/v1/mail/unsubscribe/{token}',
    summary: 'Leads a person to the page that asks whether to stop it',
    who: 'anyone',
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/gradebook',
    summary: 'Scores of a class',
    who: 'teachers of the class',
    query: gradebookQuery,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/grid',
    summary: 'The gradebook packed for a browser: a letter and two numbers a cell',
    who: 'teachers of the class',
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/live',
    summary: 'Server-sent events: `changed` whenever results of the class may have changed',
    who: 'teachers of the class',
    type: 'text/event-stream',
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/questions',
    summary: 'How the questions of an assignment worked: item analysis, misconceptions, what to teach again',
    who: 'teachers of the class',
    query: questionsQuery,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/questions/rows',
    summary: 'What that analysis was computed from, a row a learner and question; or its numbers',
    who: 'teachers of the class',
    query: questionRowsQuery,
    type: 'text/csv',
  },
  {
    method: 'post',
    path: '/api/v1/classes/{id}/roster/check',
    summary: 'Read a class list and say of every row what would come of it; changes nothing',
    who: 'teachers of the class',
    body: rosterBody,
  },
  {
    method: 'post',
    path: '/api/v1/classes/{id}/roster',
    summary: 'Make an account for every learner of a class list, or for none; answers the passwords, once',
    who: 'teachers of the class',
    body: rosterBody,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/votes',
    summary: 'How the class has voted so far in its newest poll on a question, without names',
    who: 'teachers of the class',
    query: votesQuery,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{id}/responses',
    summary: 'Every response of the class, one a row',
    who: 'teachers of the class',
    type: 'text/csv',
  },
]

/** The API as an OpenAPI 3.1 document, written from the schemas that validate it. */
export function openapi(): Json {
  const paths: Record<string, Json> = {}
  for (const call of CALLS) paths[call.path] = { ...paths[call.path], [call.method]: operation(call) }
  return {
    openapi: '3.1.0',
    info: { title: 'Seventeen', version: packageJson.version },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemBody) },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
    },
  }
}

function operation(call: Call): Json {
  const { summary, who, body } = call
  return {
    summary,
    description: `Who may call: ${who}.`,
    ...(who !== 'anyone' && { security: [{ session: [] }] }),
    parameters: parametersOf(call),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    }),
    responses: { [call.status ?? 200]: answerOf(call), default: PROBLEM },
  }
}

const PROBLEM: Json = {
  description: 'Refused (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function answerOf({ status, answer, type = 'application/json' }: Call): Json {
  if (status === 204) return { description: 'Done' }
  return {
    description: 'The answer',
    content: { [type]: { schema: answer ? schemaOf(answer, 'output') : {} } },
  }
}

function parametersOf({ path, query }: Call): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: schemaOf(schema as z.ZodType),
  }))
  return [...inPath, ...inQuery]
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const { $schema: _dialect, ...written } = z.toJSONSchema(schema, { io })
  return written
}
