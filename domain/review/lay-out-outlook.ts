import type { OutlookDay } from './outlook.ts'

export const OUTLOOK_SIZE = { width: 320, height: 244 } as const

const LEFT = 0
const RIGHT = 38
const BARS = { top: 40, bottom: 110 } as const
const LINE = { top: 150, bottom: 206 } as const

export type OutlookPicture = {
  readonly bars: readonly {
    readonly day: string
    readonly due: number
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  /** Where each day's number stands; `month` where a month begins to show. */
  readonly ticks: readonly {
    readonly day: string
    readonly x: number
    readonly number: number
    readonly month: boolean
  }[]
  readonly points: readonly {
    readonly day: string
    readonly x: number
    readonly y: number
    readonly recall: number
  }[]
  readonly levels: readonly { readonly share: number; readonly y: number }[]
  readonly baseline: number
  readonly left: number
  readonly right: number
}

/** Places the coming days in a picture of `OUTLOOK_SIZE`: bars for what comes, below them a line for what is recalled. */
export function layOutOutlook(days: readonly OutlookDay[]): OutlookPicture {
  const slot = (OUTLOOK_SIZE.width - LEFT - RIGHT) / Math.max(1, days.length)
  const most = Math.max(1, ...days.map(each => each.due))
  const middle = (at: number) => LEFT + slot * (at + 0.5)
  const level = (share: number) => LINE.bottom - (LINE.bottom - LINE.top) * share
  return {
    bars: days.map(({ day, due }, at) => {
      const height = ((BARS.bottom - BARS.top) * due) / most
      return { day, due, x: middle(at) - slot * 0.36, y: BARS.bottom - height, width: slot * 0.72, height }
    }),
    ticks: days.map(({ day }, at) => ({
      day,
      x: middle(at),
      number: Number(day.slice(8)),
      month: at === 0 || day.endsWith('-01'),
    })),
    points: days.map(({ day, recall }, at) => ({ day, x: middle(at), y: level(recall), recall })),
    levels: [0, 0.5, 1].map(share => ({ share, y: level(share) })),
    baseline: BARS.bottom,
    left: LEFT,
    right: OUTLOOK_SIZE.width - RIGHT,
  }
}
