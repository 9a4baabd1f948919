/** The closed list of refusals. Each has one HTTP status; pages show `detail` as their one plain sentence. */
export const PROBLEMS = {
  'bad-input': { status: 400, title: 'The input could not be read' },
  'not-signed-in': { status: 401, title: 'Please sign in' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Someone else changed this meanwhile' },
  expired: { status: 410, title: 'No longer valid' },
  'too-large': { status: 413, title: 'Too much at once' },
  'too-many': { status: 429, title: 'Too many tries' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof PROBLEMS
export type ProblemField = { readonly path: string; readonly message: string }

/** An expected refusal. Thrown by use cases, turned into problem+json or a sentence by the two doors in server/http. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly fields: readonly ProblemField[]

  constructor(code: ProblemCode, detail: string, fields: readonly ProblemField[] = []) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.fields = fields
  }
}
