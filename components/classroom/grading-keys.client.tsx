'use client'

import { useEffect, useRef } from 'react'
import styles from './essay-reader.module.css'

/**
 * Keys while the focus is in the rubric: a digit takes the choice at that place, counted from 0, and goes on to the next
 * criterion; N, P and W go to the next answer, the one before, the next that waits. In a field of text they only type.
 */
export function GradingKeys({ takesFocus }: { readonly takesFocus: boolean }) {
  const place = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    if (takesFocus) focusIn(form.querySelector('fieldset'))
    const press = (event: KeyboardEvent) => {
      const fieldset = event.target instanceof Element ? event.target.closest('fieldset') : null
      const types = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
      if (!fieldset || types || event.ctrlKey || event.metaKey || event.altKey) return
      if (/^\d$/.test(event.key)) takeChoice(form, fieldset, Number(event.key))
      else if (/^[npw]$/i.test(event.key))
        document.querySelector<HTMLElement>(`[data-key="${event.key.toLowerCase()}"]`)?.click()
      else return
      event.preventDefault()
    }
    form.addEventListener('keydown', press)
    return () => form.removeEventListener('keydown', press)
  }, [takesFocus])

  return (
    <p ref={place} className={styles.keys}>
      In the rubric: a digit gives the points and goes on, <kbd>N</kbd> next answer, <kbd>P</kbd> the one
      before, <kbd>W</kbd> next that waits. Anywhere: <kbd>Ctrl</kbd> + <kbd>Enter</kbd> saves.
    </p>
  )
}

function takeChoice(form: HTMLFormElement, fieldset: HTMLFieldSetElement, at: number) {
  const choice = fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]
  if (!choice) return
  choice.click()
  const all = [...form.querySelectorAll('fieldset')]
  const next = all[all.indexOf(fieldset) + 1]
  if (next) focusIn(next)
  else form.querySelector<HTMLElement>('textarea')?.focus()
}

function focusIn(fieldset: HTMLFieldSetElement | null) {
  const chosen = fieldset?.querySelector<HTMLElement>('input:checked')
  const field = chosen ?? fieldset?.querySelector<HTMLElement>('input')
  field?.focus()
}
