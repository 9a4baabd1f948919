/** Which of its two own drawings a diagram shows; narrow is for widths below `NARROW_BELOW`. */
export type Layout = 'wide' | 'narrow'

/** Width of the figure in CSS pixels below which the narrow drawing is shown (also in frame.module.css). */
export const NARROW_BELOW = 600

/** `null` is "not known" and is drawn, told and exported as such, never as zero. */
export type Cell = string | number | null

export type Column = {
  readonly label: string
  /** Unit of the numbers below, such as `ppm`; also in the CSV's header. */
  readonly unit?: string
}

/** The drawn values as a table; the CSV is written from it. The first column names the row. */
export type DiagramTable = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A state in words. Made from the same model as the drawing, so that the two cannot drift. */
export type Description = {
  readonly title: string
  /** Whole sentences, the most important first. The first is spoken when the state changes. */
  readonly summary: readonly string[]
  /** What the drawing takes for granted, one sentence. */
  readonly assumed: string
  /** Ids in content/sources.yaml. */
  readonly sources: readonly string[]
  readonly table: DiagramTable
}
