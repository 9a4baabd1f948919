/**
 * Why a call brought no answer:
 * - `unreachable`: no network, or the site is down; `busy`: it asks to come again later. Both are worth another try.
 * - `stranger`: somebody else is signed in than the call was made for, or nobody.
 * - `refused`: the same call would be refused again.
 */
export type FailureKind = 'unreachable' | 'busy' | 'stranger' | 'refused'

export class ApiFailure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, detail: string) {
    super(detail)
    this.name = 'ApiFailure'
    this.kind = kind
  }
}

/** Browsers let a request outlive its page only up to 64 KB. */
const LONGEST_LASTING = 60_000

/** Milliseconds after which a silent site counts as unreachable. */
const LONGEST_WAIT = 20_000

/**
 * Calls the site's own JSON interface: GET without `body`, POST with it.
 * @throws ApiFailure for anything but a successful answer.
 */
export async function callApi<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await reach(path, body)
  if (response.ok) return (await response.json()) as Answer
  throw new ApiFailure(kindOf(response.status), await sentenceOf(response))
}

async function reach(path: string, body: unknown): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  try {
    return await fetch(path, {
      method: text === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(text !== undefined && { 'content-type': 'application/json' }),
      },
      body: text,
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_WAIT),
      keepalive: text !== undefined && text.length < LONGEST_LASTING,
    })
  } catch {
    throw new ApiFailure('unreachable', 'The site cannot be reached.')
  }
}

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 409) return 'stranger'
  return status >= 500 || status === 408 || status === 429 ? 'busy' : 'refused'
}

async function sentenceOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null)
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : ''
  return typeof detail === 'string' && detail !== '' ? detail : 'The site did not accept this.'
}
