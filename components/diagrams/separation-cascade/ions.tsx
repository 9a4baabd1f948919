import type { Group } from '#components/motion/group.tsx'
import type { Walk } from '#domain/diagrams/separation-cascade/ion-walks.ts'
import { placeIon } from '#domain/diagrams/separation-cascade/place-ion.ts'
import type { Track } from '#domain/diagrams/separation-cascade/placed.ts'
import { IonMark } from './ion-mark.tsx'

/** Single ions on their way through the train, each at its own hop. */
export function Ions({
  walks,
  track,
  hop,
  Group,
}: {
  readonly walks: readonly Walk[]
  readonly track: Track
  readonly hop: number
  readonly Group: Group
}) {
  return (
    <g pointerEvents="none">
      {walks.map((walk, index) => (
        <Group key={walk.id} {...placeIon(walk, track, hop, index)}>
          <IonMark tone={walk.tone} ringed />
        </Group>
      ))}
    </g>
  )
}
