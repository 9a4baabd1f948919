export type Place = { readonly file: string; readonly line: number }

/** Something wrong in what an author wrote, with its cure. Errors fail the content check, warnings do not. */
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

/** Makes the problems of one rule. */
export function problemsOf(rule: string, severity: ContentProblem['severity'] = 'error') {
  return ({ file, line }: Place, message: string, cure: string): ContentProblem => ({
    file,
    line,
    rule,
    severity,
    message,
    cure,
  })
}
