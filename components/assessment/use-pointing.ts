import { type RefObject, useEffect } from 'react'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'

/** Pointing at a part of a hotspot's picture chooses the place of that name. */
export function usePointing(form: RefObject<HTMLFormElement | null>, { type }: PublicQuestion): void {
  useEffect(() => {
    const section = form.current?.closest('section')
    if (type !== 'hotspot' || !section) return
    function point(event: MouseEvent) {
      const part = event.target instanceof Element ? event.target.closest<SVGElement>('[data-part]') : null
      const fields = form.current?.querySelectorAll<HTMLInputElement>('input[name="answer"]:enabled') ?? []
      for (const field of fields) if (field.value === part?.dataset.part) field.checked = true
    }
    section.addEventListener('click', point)
    return () => section.removeEventListener('click', point)
  }, [form, type])
}
