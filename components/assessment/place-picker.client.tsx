'use client'

import { useRef, useState } from 'react'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { Labelled } from '#domain/assessment/public-fields.ts'
import controls from './controls.module.css'
import { FieldHint } from './field-hint.tsx'
import styles from './place-picker.module.css'

type PlacePickerProps = {
  readonly items: readonly Labelled[]
  readonly places: readonly Labelled[]
  readonly name: 'match' | 'category'
  readonly filled?: FormFields | undefined
}

type Placed = Readonly<Record<string, string>>

/** Pick an item, then the place it belongs; a placed item can be picked again. A place may hold several. */
export function PlacePicker({ items, places, name, filled = {} }: PlacePickerProps) {
  const [placed, setPlaced] = useState<Placed>(() => placedIn(items, name, filled))
  const [picked, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const element = useRef<HTMLDivElement>(null)
  const loose = items.filter(({ id }) => placed[id] === undefined)
  const inHand = items.find(({ id }) => id === picked)

  function place(at: Labelled) {
    if (!inHand) return
    const next = { ...placed, [inHand.id]: at.id }
    const following = items.find(({ id }) => next[id] === undefined)
    setPlaced(next)
    setPicked(null)
    setSaid(`${inHand.text}: ${at.text}. ${items.filter(({ id }) => next[id] === undefined).length} left.`)
    const selector = following ? `[data-item="${following.id}"]` : `[data-item="${inHand.id}"]`
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(selector)?.focus())
  }

  function chip({ id, text }: Labelled) {
    return (
      <button
        key={id}
        type="button"
        data-item={id}
        className={controls.chip}
        aria-pressed={picked === id}
        onClick={() => setPicked(picked === id ? null : id)}
      >
        {text}
      </button>
    )
  }

  return (
    <div ref={element} className={styles.picker}>
      {items.map(({ id }) => (
        <input key={id} type="hidden" name={`${name}.${id}`} value={placed[id] ?? ''} />
      ))}
      <FieldHint>
        {inHand ? `Where does "${inHand.text}" belong?` : 'Pick an item, then the place where it belongs.'}
      </FieldHint>
      {loose.length > 0 ? <div className={styles.tray}>{loose.map(chip)}</div> : null}
      <ul className={styles.places}>
        {places.map(at => (
          <li key={at.id} className={styles.place}>
            <span className={styles.name}>{at.text}</span>
            <div className={styles.held}>
              {items.filter(({ id }) => placed[id] === at.id).map(chip)}
              {inHand && placed[inHand.id] !== at.id ? (
                <button type="button" className={styles.put} onClick={() => place(at)}>
                  Put it here
                  <VisuallyHidden>{`${inHand.text} in ${at.text}`}</VisuallyHidden>
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  )
}

function placedIn(items: readonly Labelled[], name: string, filled: FormFields): Placed {
  return Object.fromEntries(
    items.flatMap(({ id }) => valuesOf(filled, `${name}.${id}`).map(place => [id, place] as const)),
  )
}
