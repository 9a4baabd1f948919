// Lets plain Node import a CSS module: every class name stands for itself.
import { register } from 'node:module'

const names = 'export default new Proxy({}, { get: (_, name) => String(name) })'
const hook = `export async function resolve(specifier, context, next) {
  if (!specifier.endsWith('.css')) return next(specifier, context)
  return { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(names)}`)}, shortCircuit: true }
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
