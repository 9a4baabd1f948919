// Lets plain Node import a CSS module: a class is called after folder, file and name (handout-css.ts does the same).
import { register } from 'node:module'

const hook = `export async function resolve(specifier, context, next) {
  if (!specifier.endsWith('.module.css')) return next(specifier, context)
  const { pathname } = new URL(specifier, context.parentURL)
  const prefix = pathname.split('/').slice(-2).join('-').replace('.module.css', '')
  const code = 'export default new Proxy({}, { get: (_, name) => "' + prefix + '-" + String(name) })'
  return { url: 'data:text/javascript,' + encodeURIComponent(code), shortCircuit: true }
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
