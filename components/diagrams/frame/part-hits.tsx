import type { Rect } from '#domain/diagrams/frame/shapes.ts'
import { partProps } from './part.ts'
import look from './picture.module.css'

type Placed = {
  readonly id: string
  /** What is said when it is reached. */
  readonly label: string
  readonly chosen: boolean
  readonly hit: Rect
}

/** Places to point at, unseen above a live drawing; the one that Tab enters is the current one, else the first. */
export function PartHits({
  parts,
  current,
}: {
  readonly parts: readonly Placed[]
  readonly current: string | null
}) {
  const entered = parts.some(each => each.id === current) ? current : parts[0]?.id
  return parts.map(({ id, label, chosen, hit }) => (
    <rect
      key={id}
      {...partProps({ id, label, chosen, current: id === entered, live: true })}
      {...hit}
      className={chosen ? `${look.hit} ${look.chosen}` : look.hit}
    />
  ))
}
