import type { Layout } from '../frame/description.ts'
import { type ElementTableData, type RareEarth, ROLES } from './model.ts'
import { EMPTY, type Label, type LaidOut, PLAIN, type Spot } from './placed.ts'
import { ROLE_WORDS } from './spoken-value.ts'

const USE = {
  wide: { columns: [40, 520], step: 38, head: 30, first: 26, size: 0.82, note: 26, objects: 2 },
  narrow: { columns: [16], step: 27, head: 22, first: 14, size: 0.6, note: 20, objects: 1 },
} as const

/** What each is for, grouped by its part in magnets. Wide: magnets on the left, all else on the right. */
export function placeUse(data: ElementTableData, layout: Layout): LaidOut {
  const frame = USE[layout]
  const spots = new Map<RareEarth, Spot>()
  const labels: Label[] = []
  let y: number = frame.first
  for (const role of ROLES) {
    const column = role === 'none' ? frame.columns.length - 1 : 0
    if (column > 0) y = frame.first
    const x = frame.columns[column] ?? 0
    labels.push({ x: x - 16, y: y + 4, text: ROLE_WORDS[role], anchor: 'start', strong: true })
    y += frame.head
    for (const element of data.elements.filter(candidate => candidate.role === role)) {
      const text = element.objects.slice(0, frame.objects).join(' · ')
      spots.set(element, {
        ...PLAIN,
        x,
        y,
        size: frame.size,
        note: { lines: [text], dx: frame.note, dy: 4, anchor: 'start' },
      })
      y += frame.step
    }
  }
  return { spots: byNumber(spots, data), setting: { ...EMPTY, labels } }
}

const VIALS = {
  wide: { columns: 6, x: 80, y: 70, across: 160, down: 150, size: 2, note: 58, longest: 26 },
  narrow: { columns: 3, x: 57, y: 40, across: 113, down: 93, size: 1.2, note: 38, longest: 17 },
} as const

/** The 3+ ion in water, as in a row of flasks. */
export function placeColour(data: ElementTableData, layout: Layout): LaidOut {
  const frame = VIALS[layout]
  const spots = data.elements.map((element, index): [RareEarth, Spot] => [
    element,
    {
      ...PLAIN,
      x: frame.x + (index % frame.columns) * frame.across,
      y: frame.y + Math.floor(index / frame.columns) * frame.down,
      size: frame.size,
      note: {
        lines: broken(element.colour.replace(/ \(.*\)/, ''), frame.longest),
        dx: 0,
        dy: frame.note,
        anchor: 'middle',
      },
    },
  ])
  return { spots: new Map(spots), setting: EMPTY }
}

/** Lines of at most `longest` characters, where the words allow. */
function broken(text: string, longest: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function byNumber(spots: ReadonlyMap<RareEarth, Spot>, data: ElementTableData): ReadonlyMap<RareEarth, Spot> {
  return new Map(
    data.elements.flatMap(element => {
      const spot = spots.get(element)
      return spot ? [[element, spot] as const] : []
    }),
  )
}
