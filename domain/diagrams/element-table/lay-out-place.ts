import type { Layout } from '../frame/description.ts'
import type { ElementTableData, RareEarth } from './model.ts'
import { CUT, cellOf, OUTLINE, type TableCell } from './periodic-table.ts'
import { type LaidOut, type Line, PLAIN, type Point, type Setting, type Spot } from './placed.ts'

type Grid = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly gap: number
}

const GRID: Readonly<Record<Layout, Grid>> = {
  wide: { x: 30, y: 14, width: 50, height: 44, gap: 24 },
  narrow: { x: 8, y: 18, width: 18, height: 17, gap: 8 },
}
/** The two rows set below stand `gap` lower. */
const SET_BELOW = 8
const OWN_ROW = 5

/** The seventeen in the outline of the whole table. Narrow: the outline is a map, and the seventeen stand large below. */
export function layOutPlace(data: ElementTableData, layout: Layout): LaidOut {
  const setting = outline(data, layout)
  const spots = new Map(
    data.elements.map((element, index): [RareEarth, Spot] => [
      element,
      layout === 'wide'
        ? { ...PLAIN, ...middle(cellOf(element.z), GRID.wide), size: 1.05 }
        : { ...PLAIN, ...below(index), size: 1.35 },
    ]),
  )
  return { spots, setting }
}

function below(index: number): Point {
  const lanthanide = index - 2
  if (lanthanide < 0) return { x: 40 + index * 65, y: 252 }
  return { x: 40 + (lanthanide % OWN_ROW) * 65, y: 362 + Math.floor(lanthanide / OWN_ROW) * 70 }
}

function outline(data: ElementTableData, layout: Layout): Setting {
  const grid = GRID[layout]
  const ours = new Set(data.elements.map(element => keyOf(cellOf(element.z))))
  return {
    cells: OUTLINE.map(cell => ({
      ...corner(cell, grid),
      width: grid.width - 2,
      height: grid.height - 2,
      ours: layout === 'narrow' && ours.has(keyOf(cell)),
    })),
    lines: leads(grid),
    labels:
      layout === 'wide'
        ? [
            { ...shifted(middle(CUT, grid), 0, 4), text: '57–71', anchor: 'middle' },
            { ...shifted(middle({ column: 3, row: 4 }, grid), 0, -28), text: 'group 3', anchor: 'middle' },
            { ...shifted(corner({ column: 3, row: 8 }, grid), -8, 26), text: 'lanthanides', anchor: 'end' },
            { ...shifted(corner({ column: 3, row: 9 }, grid), -8, 26), text: 'actinides', anchor: 'end' },
          ]
        : [
            { x: 13, y: 214, text: 'Apart, above the row', anchor: 'start', strong: true },
            { x: 13, y: 322, text: 'The row of fifteen: the lanthanides', anchor: 'start', strong: true },
          ],
    zigzag: [],
  }
}

/** From the cell that the row is cut out of to the ends of the row. */
function leads(grid: Grid): readonly Line[] {
  const cut = corner(CUT, grid)
  const first = corner({ column: 3, row: SET_BELOW }, grid)
  const foot = shifted(cut, 0, grid.height * 2)
  return [
    { from: foot, to: first, kind: 'lead' },
    {
      from: shifted(foot, grid.width, 0),
      to: shifted(first, grid.width * 15, 0),
      kind: 'lead',
    },
  ]
}

function corner({ column, row }: TableCell, grid: Grid): Point {
  return {
    x: grid.x + (column - 1) * grid.width,
    y: grid.y + (row - 1) * grid.height + (row >= SET_BELOW ? grid.gap : 0),
  }
}

function middle(cell: TableCell, grid: Grid): Point {
  return shifted(corner(cell, grid), grid.width / 2 - 1, grid.height / 2 - 1)
}

function shifted(point: Point, dx: number, dy: number): Point {
  return { x: point.x + dx, y: point.y + dy }
}

function keyOf({ column, row }: TableCell): string {
  return `${column}/${row}`
}
