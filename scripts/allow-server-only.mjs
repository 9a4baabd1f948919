// Lets plain Node run server code: the package server-only, which throws outside a Next build, resolves to nothing.
import { register } from 'node:module'

const hook = `export async function resolve(specifier, context, next) {
  return specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
