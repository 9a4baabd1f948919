import type { Layout } from '../frame/description.ts'
import type { Way } from './model.ts'
import type { Bar, ControlTimelineScene } from './placed.ts'

type Entry = {
  readonly text: string
  readonly room: number
  readonly bar: Pick<Bar, 'look' | 'standing' | 'height'>
}

const RULE: readonly Entry[] = [
  { text: 'in force', room: 95, bar: { look: 'licence', standing: 'in-force', height: 12 } },
  { text: 'suspended', room: 106, bar: { look: 'licence', standing: 'suspended', height: 12 } },
  { text: 'announced', room: 106, bar: { look: 'licence', standing: 'announced', height: 2 } },
  { text: 'day not known', room: 136, bar: { look: 'licence', standing: 'unsure', height: 12 } },
  { text: 'not in the record', room: 160, bar: { look: 'licence', standing: 'untold', height: 12 } },
]

const ELEMENT: readonly Entry[] = [
  { text: 'ordinary licence', room: 156, bar: { look: 'ordinary', standing: 'in-force', height: 6 } },
  { text: 'within a quota', room: 142, bar: { look: 'quota', standing: 'in-force', height: 11 } },
  { text: 'dual-use licence', room: 156, bar: { look: 'listed', standing: 'in-force', height: 16 } },
  { text: 'suspended', room: 106, bar: { look: 'listed', standing: 'suspended', height: 12 } },
  { text: 'taxed', room: 76, bar: { look: 'tax', standing: 'in-force', height: 2 } },
  { text: 'not known', room: 100, bar: { look: 'untold', standing: 'untold', height: 12 } },
]

/** What the looks of bars mean, in one line or, narrow, in rows of two. */
export function legendOf(by: Way, layout: Layout, y: number, plot: number): ControlTimelineScene['legend'] {
  const entries = by === 'rule' ? RULE : ELEMENT
  let x = layout === 'wide' ? Math.min(plot, 892 - entries.reduce((sum, { room }) => sum + room, 0)) : 4
  return entries.map(({ text, room, bar }, at) => {
    const column = at % 2
    const here = layout === 'wide' ? { x, y } : { x: 4 + column * 168, y: y + Math.floor(at / 2) * 20 }
    x += room
    return { ...here, text, bar: { ...bar, x: here.x, y: here.y - 4 - bar.height / 2, width: 20 } }
  })
}
