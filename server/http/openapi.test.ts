import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openapi } from './openapi.ts'

const API = path.resolve(import.meta.dirname, '../../app/api')

/** Method and address of every route of the site's own API, as its files say. */
function routesOnDisk(): string[] {
  return readdirSync(API, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('route.ts') && !/^(auth|openapi\.json)\//.test(file))
    .flatMap(file => {
      const address = `/api/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, '{$1}')
      const text = readFileSync(path.join(API, file), 'utf8')
      return [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
        ([, method]) => `${method} ${address}`,
      )
    })
}

function callsDescribed(): string[] {
  const { paths } = openapi() as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([address, calls]) =>
    Object.keys(calls).map(method => `${method.toUpperCase()} ${address}`),
  )
}

test('every route is described', () => {
  expect(callsDescribed()).toEqual(expect.arrayContaining(routesOnDisk()))
})

test('the body of an answer is described by the schema that validates it', () => {
  const document = JSON.stringify(openapi())
  expect(document).toContain('"maxItems":200')
  expect(document).not.toContain('$schema')
})
