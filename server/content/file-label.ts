import 'server-only'
import path from 'node:path'

/** A file as problems name it: from the folder of the project, with forward slashes. */
export function fileLabel(file: string): string {
  return path.relative(/* turbopackIgnore: true */ process.cwd(), file).split(path.sep).join('/')
}
