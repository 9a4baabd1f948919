// Says what an import graph cannot: names, directives and completeness (docs/layers.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './steps.mjs'

const LAYERS = ['app', 'components', 'client', 'domain', 'server', 'db', 'content', 'scripts', 'test', 'e2e']
const BANNED_FOLDERS = new Set(['utils', 'lib', 'helpers', 'common', 'shared', 'types', 'misc'])
const LOOK_AT = { page: 60, route: 25, file: 400 }

const files = LAYERS.flatMap(layer => list(layer))
const code = files.filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const problems = [
  ...code.flatMap(useClient),
  ...code.flatMap(serverOnly),
  ...code.flatMap(useServer),
  ...code.flatMap(routeDoors),
  ...code.flatMap(oneUseCase),
  ...questionTypes(),
  ...diagrams(),
  ...bannedFolders(),
  ...files.filter(file => /^content\/.*\.tsx?$/.test(file)).map(file => `${file}: no TypeScript in content/`),
]
for (const problem of problems) console.error(problem)
for (const note of code.flatMap(longFiles)) console.log(note)
console.log(`${files.length} files, ${problems.length} problems`)
process.exit(problems.length > 0 ? 1 : 0)

function list(folder) {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
}

function text(file) {
  return readFileSync(path.join(root, file), 'utf8')
}

function useClient(file) {
  const says = /^(['"])use client\1/.test(text(file))
  const named = /\.client\.tsx$/.test(file) || /^app\/(.*\/)?(global-)?error\.tsx$/.test(file)
  return says === named ? [] : [`${file}: 'use client' if and only if the name ends in .client.tsx`]
}

function serverOnly(file) {
  if (!/^(server|db)\//.test(file) || text(file).startsWith("import 'server-only'")) return []
  return [`${file}: must begin with import 'server-only'`]
}

function useServer(file) {
  if (!/['"]use server['"]/.test(text(file))) return []
  if (!/^app\/.*actions\.ts$/.test(file)) return [`${file}: 'use server' only in app/**/actions.ts`]
  return exportsNotMadeBy(file, 'formAction')
}

function routeDoors(file) {
  if (!/^app\/.*\/route\.tsx?$/.test(file) || /^app\/api\/auth\//.test(file)) return []
  return exportsNotMadeBy(file, 'apiRoute')
}

/** Next reads some constants from a route (dynamic, generateStaticParams); handlers must come from the door. */
function exportsNotMadeBy(file, door) {
  const settings = /^(dynamic|dynamicParams|revalidate|runtime|generateStaticParams)$/
  return [...text(file).matchAll(/^export (?:async )?(?:const|function) (\w+)(.*)$/gm)]
    .filter(([, name, rest]) => !settings.test(name) && !new RegExp(`=\\s*${door}\\b`).test(rest))
    .map(([, name]) => `${file}: ${name} must be made by ${door}(…)`)
}

function oneUseCase(file) {
  const [layer, noun, name, ...deeper] = file.split('/')
  if (layer !== 'server' || !name || deeper.length > 0 || noun === 'http' || /^(policy|auth)\.ts$/.test(name))
    return []
  const wanted = name.replace(/\.tsx?$/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const found = [...text(file).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
    ([, each]) => each,
  )
  return found.length === 1 && found[0] === wanted
    ? []
    : [`${file}: exports ${found.join(', ') || 'nothing'}; expected one function ${wanted}`]
}

function missing(folder, names) {
  return names
    .filter(name => !existsSync(path.join(root, folder, name)))
    .map(name => `${folder}: ${name} is missing`)
}

function folders(place) {
  if (!existsSync(path.join(root, place))) return []
  return readdirSync(path.join(root, place), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
}

function questionTypes() {
  return folders('domain/assessment/types').flatMap(type => [
    ...missing(`domain/assessment/types/${type}`, ['schema.ts', 'public.ts', 'check.ts', 'score.ts']),
    ...missing(`components/assessment/types/${type}`, ['field.tsx']),
  ])
}

function diagrams() {
  return folders('domain/diagrams')
    .filter(name => name !== 'frame')
    .flatMap(name => [
      ...missing(`domain/diagrams/${name}`, ['model.ts', 'scene.ts', 'describe.ts', 'model.md']),
      ...missing(`components/diagrams/${name}`, [
        'picture.tsx',
        'still.tsx',
        'table.tsx',
        'stage.client.tsx',
      ]),
    ])
}

function bannedFolders() {
  return [...new Set(files.map(file => path.dirname(file)))]
    .filter(
      folder =>
        folder.split('/').some(part => BANNED_FOLDERS.has(part)) &&
        !folder.startsWith('domain/assessment/types') &&
        !folder.startsWith('components/assessment/types'),
    )
    .map(folder => `${folder}: name a folder by what it is about`)
}

function longFiles(file) {
  const lines = text(file).split('\n').length
  const limit = /\/page\.tsx$/.test(file)
    ? LOOK_AT.page
    : /\/route\.tsx?$/.test(file)
      ? LOOK_AT.route
      : LOOK_AT.file
  return lines > limit ? [`look at ${file}: ${lines} lines`] : []
}
