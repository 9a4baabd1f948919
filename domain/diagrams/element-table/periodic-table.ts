/** Column and row of a cell, from 1; the two rows set below are 8 and 9. */
export type TableCell = { readonly column: number; readonly row: number }

const runs: readonly (readonly [row: number, from: number, to: number])[] = [
  [1, 1, 1],
  [1, 18, 18],
  [2, 1, 2],
  [2, 13, 18],
  [3, 1, 2],
  [3, 13, 18],
  [4, 1, 18],
  [5, 1, 18],
  [6, 1, 18],
  [7, 1, 18],
  [8, 3, 17],
  [9, 3, 17],
]

/** The whole table's outline: 18 columns, 7 periods, and the two rows of fifteen set below (IUPAC's usual drawing). */
export const OUTLINE: readonly TableCell[] = runs.flatMap(([row, from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ column: from + index, row })),
)

/** Where an element of the seventeen stands: Sc and Y in group 3, the lanthanides in the upper of the two rows. */
export function cellOf(z: number): TableCell {
  if (z === 21) return { column: 3, row: 4 }
  if (z === 39) return { column: 3, row: 5 }
  return { column: z - 57 + 3, row: 8 }
}

/** The cell of group 3 that the lanthanides are cut out of. */
export const CUT: TableCell = { column: 3, row: 6 }
