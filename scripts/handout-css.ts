import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** The style of what is printed: its own sheet, and those of the diagrams and of guides under the names that allow-css-modules.mjs gives. */
export function handoutCss(): string {
  const diagrams = path.join(root, 'components/diagrams')
  const sheets = readdirSync(diagrams, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.module.css'))
    .map(name => prefixed(path.join(diagrams, name)))
  const guide = prefixed(path.join(root, 'components/lesson/guide.module.css'))
  return [...sheets, guide, readFileSync(path.join(root, 'scripts/handout.css'), 'utf8')].join('\n')
}

function prefixed(file: string): string {
  const prefix = file.split(path.sep).slice(-2).join('-').replace('.module.css', '')
  return readFileSync(file, 'utf8').replace(/\.([a-zA-Z][\w-]*)/g, `.${prefix}-$1`)
}
