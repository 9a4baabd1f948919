'use client'

import { type KeyboardEvent, useState } from 'react'
import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicOrder } from '#domain/assessment/types/order/public.ts'
import { moveTo } from './move-to.ts'
import styles from './order.module.css'

type OrderPickerProps = { readonly question: PublicOrder; readonly filled?: FormFields | undefined }

/** Pick an item, then the place it belongs; arrow keys move the picked one. */
export function OrderPicker({ question, filled = {} }: OrderPickerProps) {
  const [items, setItems] = useState(() => inFilledOrder(question.items, filled))
  const [picked, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  function put(id: string, place: number) {
    const next = moveTo(items, id, place)
    const at = next.findIndex(item => item.id === id)
    setItems(next)
    setSaid(`${next[at]?.text}, now ${at + 1} of ${next.length}.`)
  }

  function choose(id: string, place: number) {
    if (picked === null) return setPicked(id)
    if (picked !== id) put(picked, place)
    setPicked(null)
  }

  function onKeyDown(event: KeyboardEvent, id: string, place: number) {
    if (event.key === 'Escape') setPicked(null)
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    if (picked === id) put(id, place + (event.key === 'ArrowUp' ? -1 : 1))
    else focusOf(event)?.focus()
  }

  return (
    <>
      <FieldHint>
        {picked === null ? 'Pick an item, then the place where it belongs.' : 'Now pick its place.'}
      </FieldHint>
      <ol className={styles.order}>
        {items.map(({ id, text }, place) => (
          <li key={id} className={styles.item}>
            <input type="hidden" name={`position.${id}`} value={place + 1} />
            <span className={styles.place} aria-hidden="true">
              {place + 1}
            </span>
            <button
              type="button"
              className={controls.chip}
              aria-pressed={picked === id}
              onClick={() => choose(id, place)}
              onKeyDown={event => onKeyDown(event, id, place)}
            >
              {text}
              <VisuallyHidden>{`, ${place + 1} of ${items.length}`}</VisuallyHidden>
            </button>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  )
}

function focusOf(event: KeyboardEvent): HTMLElement | null | undefined {
  const row = event.currentTarget.closest('li')
  const next = event.key === 'ArrowUp' ? row?.previousElementSibling : row?.nextElementSibling
  return next?.querySelector('button')
}

/** The items as they were put, or as they were shuffled where they were not. */
function inFilledOrder(items: PublicOrder['items'], filled: FormFields): PublicOrder['items'] {
  const placeOf = (id: string) => Number(valuesOf(filled, `position.${id}`)[0] ?? 0)
  return [...items].sort((a, b) => placeOf(a.id) - placeOf(b.id))
}
