import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { type Arrow, nearestPart, type Place } from './nearest-part.ts'

type PartElement = SVGElement | HTMLElement

/** Keys and clicks of a picture, delegated: arrows, Home and End move, Enter and Space open, Escape closes or leaves. */
export function useParts(options: {
  readonly open: (part: string) => void
  /** Closes what is open and says whether there was anything. */
  readonly close: () => boolean
}) {
  const [current, setCurrent] = useState<string | null>(null)

  function onClick(event: MouseEvent<HTMLElement>) {
    const part = partOf(event.target)
    if (!part) return
    setCurrent(part)
    options.open(part)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      if (!options.close()) event.currentTarget.closest<HTMLElement>('figure')?.focus()
      event.preventDefault()
      return
    }
    const part = partOf(event.target)
    if (!part || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') options.open(part)
    else if (!move(event.currentTarget, part, event.key)) return
    event.preventDefault()
  }

  function move(picture: HTMLElement, part: string, key: string): boolean {
    const parts = [...picture.querySelectorAll<PartElement>('[data-part]')]
    const goal = goalOf(parts, part, key)
    if (goal === undefined) return false
    if (goal === null) return true
    setCurrent(goal.dataset.part ?? null)
    goal.focus()
    return true
  }

  return { current, on: { onClick, onKeyDown } }
}

/** Undefined: not a key that moves. Null: nothing lies that way. */
function goalOf(parts: readonly PartElement[], part: string, key: string): PartElement | null | undefined {
  if (key === 'Home') return parts[0] ?? null
  if (key === 'End') return parts.at(-1) ?? null
  if (!key.startsWith('Arrow')) return undefined
  const places = parts.map(placeOf)
  const from = places.find(place => place.id === part)
  const goal = from && nearestPart(places, from, key as Arrow)
  return parts.find(element => element.dataset.part === goal?.id) ?? null
}

function placeOf(element: PartElement): Place {
  const box = element.getBoundingClientRect()
  return { id: element.dataset.part ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function partOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<PartElement>('[data-part]')?.dataset.part ?? null
}
