import 'server-only'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { type DataSet, dataSetFile } from '#domain/content/data-set.ts'
import { readCsv } from '#domain/content/read-csv.ts'
import { fileLabel } from '#server/content/file-label.ts'
import type { Register } from '#server/content/read-register.ts'
import { readYaml } from '#server/content/read-yaml.ts'

const CURE = 'see docs/authoring.md, data sets'

/** Reads every data set: `<set>.yaml` says what the columns of `<set>.csv` mean. One without the other is an error. */
export function readDataSets(root: string): Register<DataSet> {
  const folder = path.join(root, 'data')
  const register: Register<DataSet> = { entries: [], problems: [] }
  if (!existsSync(folder)) return register
  const names = readdirSync(folder).sort()
  const ids = new Set(
    names.filter(name => /\.(csv|yaml)$/.test(name)).map(name => name.replace(/\.\w+$/, '')),
  )
  for (const id of ids) {
    const missing = [`${id}.yaml`, `${id}.csv`].find(name => !names.includes(name))
    if (missing) register.problems.push(lonely(path.join(folder, missing)))
    else readDataSet(folder, id, register)
  }
  return register
}

function readDataSet(folder: string, id: string, register: Register<DataSet>): void {
  const described = path.join(folder, `${id}.yaml`)
  const yaml = readYaml(readFileSync(described, 'utf8'), { file: fileLabel(described) })
  register.problems.push(...yaml.problems)
  if (yaml.value === undefined) return
  const { entry, problems } = yaml.check(dataSetFile, [], { cure: CURE })
  register.problems.push(...problems)
  if (!entry) return
  const file = path.join(folder, `${id}.csv`)
  const read = readCsv(readFileSync(file, 'utf8'), entry.value.columns)
  register.problems.push(
    ...read.problems.map(({ line, message }) => problemAt(fileLabel(file), line, message)),
  )
  register.entries.push({ at: entry.at, value: { id, ...entry.value, rows: read.rows } })
}

function lonely(file: string): ContentProblem {
  return problemAt(
    fileLabel(file),
    1,
    'the file is missing; a data set is a .csv and a .yaml of the same name',
  )
}

function problemAt(file: string, line: number, message: string): ContentProblem {
  return { file, line, rule: 'data-set', severity: 'error', message, cure: CURE }
}
