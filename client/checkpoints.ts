import { keepCheckpoint } from '#client/page-queue.ts'

/**
 * Notes which headings of a lesson come into the upper part of the window, and the steps that diagrams announce
 * (`seventeen:checkpoint`); each once a page, but every decision, which brings a `state`. `lesson` is `module/lesson`. Returns how to stop.
 */
export function watchCheckpoints(lesson: string, anchors: readonly string[]): () => void {
  const reached = new Set<string>()
  function reach(checkpoint: string, state?: string) {
    if (state === undefined && reached.has(checkpoint)) return
    reached.add(checkpoint)
    void keepCheckpoint(checkpoint, state)
  }
  function hear(event: Event) {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null
    if (typeof detail !== 'object' || detail === null) return
    const { checkpoint, state } = detail as { checkpoint?: unknown; state?: unknown }
    if (typeof checkpoint !== 'string' || !checkpoint.startsWith(`${lesson}/`)) return
    reach(checkpoint, typeof state === 'string' ? state : undefined)
  }
  const observer = new IntersectionObserver(
    seen => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) reach(`${lesson}/${target.id}`)
    },
    { rootMargin: '0px 0px -35% 0px' },
  )
  for (const anchor of anchors) {
    const heading = document.getElementById(anchor)
    if (heading) observer.observe(heading)
  }
  window.addEventListener('seventeen:checkpoint', hear)
  return () => {
    observer.disconnect()
    window.removeEventListener('seventeen:checkpoint', hear)
  }
}
