import { z } from 'zod'

/** Under this key the site keeps what the last check of figures found. */
export const FIGURES_CHECKED = 'figures-checked'

const kept = z.object({
  /** UTC milliseconds. */
  at: z.number(),
  classes: z.number(),
  /** Pairs of figures that were compared, and those that differed. */
  compared: z.number(),
  different: z.number(),
})

export type FiguresCheck = z.output<typeof kept>

/** What was kept of the last check; undefined where there was none that can be read. */
export function readFiguresCheck(setting: string | undefined): FiguresCheck | undefined {
  if (setting === undefined) return undefined
  try {
    return kept.parse(JSON.parse(setting))
  } catch {
    return undefined
  }
}
