import 'server-only'
import { classPulse } from '#db/class-pulse.ts'
import type { Actor } from '#domain/account/actor.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Milliseconds between two looks at the store, and how long one watch lasts before the browser opens the next. */
const BETWEEN_LOOKS = 2_000
const LONGEST = 10 * 60_000

/**
 * Server-sent events: `changed` whenever results of a class the actor teaches may have changed. The event says nothing
 * else; what changed is read through the ordinary door. Looks at the store, so that it works for several processes alike, and
 * proves at each look that the actor still teaches the class.
 */
export async function watchClass(
  actor: Actor,
  classId: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  await taughtClass(actor, classId)
  let before = await classPulse(store(), classId)
  const until = Date.now() + LONGEST
  const encoder = new TextEncoder()
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('retry: 3000\n: watching\n\n'))
    },
    async pull(controller) {
      while (!signal.aborted && Date.now() < until) {
        await pause(BETWEEN_LOOKS, signal)
        if (signal.aborted) break
        await taughtClass(actor, classId)
        const now = await classPulse(store(), classId)
        if (now !== before) {
          before = now
          controller.enqueue(encoder.encode('event: changed\ndata: \n\n'))
          return
        }
      }
      controller.close()
    },
  })
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
