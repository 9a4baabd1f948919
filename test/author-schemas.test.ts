import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { authorSchemas } from '#domain/content/author-schemas.ts'

const content = path.resolve(import.meta.dirname, '../content')
const schemas = authorSchemas()

function filesOf(name: string): string[] {
  if (name === 'questions')
    return readdirSync(content, { recursive: true })
      .map(String)
      .filter(file => file.endsWith('questions.yaml'))
  if (name === 'data-set') return listed('data')
  return name === 'course' || name === 'sources' ? [`${name}.yaml`] : listed(name)
}

function listed(folder: string): string[] {
  return readdirSync(path.join(content, folder))
    .filter(file => file.endsWith('.yaml'))
    .map(file => `${folder}/${file}`)
}

function complaints(schema: z.ZodType, file: string): string[] {
  const parsed = schema.safeParse(parse(readFileSync(path.join(content, file), 'utf8')))
  return parsed.success
    ? []
    : parsed.error.issues.map(issue => `${file} ${issue.path.join('.')}: ${issue.message}`)
}

test.each(Object.keys(schemas))('what stands in content/ is valid by the schema %s', name => {
  const schema = z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0])
  const files = filesOf(name)
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(file => complaints(schema, file))).toEqual([])
})

test('a slip of the pen is not', () => {
  const schema = z.fromJSONSchema(schemas.questions as Parameters<typeof z.fromJSONSchema>[0])
  const written = {
    id: 'which',
    type: 'number',
    prompt: 'How many?',
    objective: 'aim',
    idea: 'thought',
    difficulty: 1,
    key: { fact: 'seventeen' },
    explanation: 'So many.',
  }
  const isValid = (question: object) => schema.safeParse({ questions: [question] }).success
  expect(isValid(written)).toBe(true)
  const slips = [
    { typ: 'number' },
    { difficulty: 4 },
    { key: 'many' },
    { idea: 'A thought' },
    { explanation: '' },
  ]
  for (const slip of slips) expect(isValid({ ...written, ...slip })).toBe(false)
})

test('content/schema is what `npm run content:schema` writes', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const file = path.join(content, 'schema', `${name}.schema.json`)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
  }
})
