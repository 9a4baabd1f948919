import { z } from 'zod'
import { question } from '#domain/assessment/question.ts'
import { courseFile } from './course.ts'
import { dataSetFile } from './data-set.ts'
import { fact } from './fact.ts'
import { idea } from './idea.ts'
import { misconception } from './misconception.ts'
import { source } from './source.ts'
import { term } from './term.ts'

export type JsonSchema = { [field: string]: unknown }

/**
 * JSON Schema of every kind of YAML file that authors write, by name: for completion and hints in an editor. What a schema
 * cannot say (a key among the options, ids that exist) is for `npm run content:check`.
 */
export function authorSchemas(): Record<string, JsonSchema> {
  const { oneOf = [] } = schemaOf(question)
  const questions = {
    $schema: DRAFT,
    title: 'questions.yaml',
    type: 'object',
    properties: { questions: { type: 'array', items: { oneOf: (oneOf as JsonSchema[]).map(asWritten) } } },
    required: ['questions'],
    additionalProperties: false,
  }
  return {
    questions,
    facts: register(fact, 'facts'),
    ideas: register(idea, 'ideas'),
    misconceptions: register(misconception, 'misconceptions'),
    glossary: register(term, 'glossary'),
    sources: register(source, 'sources'),
    'data-set': { ...schemaOf(dataSetFile), title: 'data set' },
    course: { ...schemaOf(courseFile), title: 'course.yaml' },
  }
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'
const SHORT_ID = { type: 'string', maxLength: 80, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }
const FACT = {
  type: 'object',
  properties: { fact: SHORT_ID },
  required: ['fact'],
  additionalProperties: false,
}

/** What follows from data and is never written. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = { state: ['parts', 'paper', 'given'] }

/** What may come from data instead of being written. */
const FROM_DATA: Readonly<Record<string, readonly string[]>> = {
  curve: ['series'],
  state: ['initial', 'key', 'conditions'],
}

/** What may be written, before defaults are filled in and short forms made long. */
function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

function register(entry: z.ZodType, title: string): JsonSchema {
  const { $schema, ...items } = schemaOf(entry)
  return { $schema, title, type: 'array', items }
}

/** A question as it stands in the file: its id without module and lesson, and facts in the place of numbers. */
function asWritten(schema: JsonSchema): JsonSchema {
  const fields = schema.properties as Record<string, JsonSchema>
  const required = schema.required as string[]
  const type = fields.type?.const
  const properties: Record<string, JsonSchema> = { ...fields, id: SHORT_ID }
  if (type === 'number') {
    properties.key = { anyOf: [fields.key, FACT] }
    properties.near = nearAsWritten(fields.near ?? {})
  }
  for (const name of FOLLOWS[String(type)] ?? []) delete properties[name]
  return {
    title: String(type),
    ...schema,
    properties,
    required: required.filter(name => !(FROM_DATA[String(type)] ?? []).includes(name)),
  }
}

function nearAsWritten(near: JsonSchema): JsonSchema {
  const items = near.items as JsonSchema
  const fields = items.properties as Record<string, JsonSchema>
  return {
    ...near,
    items: {
      ...items,
      properties: { ...fields, value: { anyOf: [fields.value, FACT] }, fact: SHORT_ID },
      required: (items.required as string[]).filter(name => name !== 'value'),
    },
  }
}
