import 'server-only'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { Placed } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { fileLabel } from '#server/content/file-label.ts'
import { readYaml } from '#server/content/read-yaml.ts'

export type Register<Value> = { entries: Placed<Value>[]; problems: ContentProblem[] }

/** Reads a list of entries from one YAML file, or from all YAML files of a folder. What is absent is empty. */
export function readRegister<Value>(root: string, place: string, schema: z.ZodType<Value>): Register<Value> {
  const register: Register<Value> = { entries: [], problems: [] }
  for (const file of filesAt(path.join(root, place))) readEntries(file, register, schema, place)
  return register
}

function filesAt(place: string): string[] {
  if (!existsSync(place)) return []
  if (place.endsWith('.yaml')) return [place]
  return readdirSync(place)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => path.join(place, name))
}

function readEntries<Value>(
  file: string,
  register: Register<Value>,
  schema: z.ZodType<Value>,
  place: string,
): void {
  const label = fileLabel(file)
  const yaml = readYaml(readFileSync(file, 'utf8'), { file: label })
  const cure = `see docs/authoring.md, ${place.replace(/\.yaml$/, '')}`
  register.problems.push(...yaml.problems)
  if (yaml.value === undefined || yaml.value === null) return
  if (!Array.isArray(yaml.value)) {
    register.problems.push({
      ...yaml.placeOf([]),
      rule: 'shape',
      severity: 'error',
      message: 'expected a list of entries, each beginning with "- id:"',
      cure,
    })
    return
  }
  yaml.value.forEach((_, at) => {
    const { entry, problems } = yaml.check(schema, [at], { cure })
    register.problems.push(...problems)
    if (entry) register.entries.push(entry)
  })
}
