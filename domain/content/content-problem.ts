export type Place = { readonly file: string; readonly line: number }

/** Something wrong in what an author wrote, with its cure. Errors stop the site from being built, warnings do not. */
export type ContentProblem = Place & {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly cure: string
}

/** `file:line  what is wrong; cure`. */
export function formatProblem({ file, line, severity, message, cure }: ContentProblem): string {
  return `${file}:${line}  ${severity === 'warning' ? 'warning: ' : ''}${message}; ${cure}`
}
