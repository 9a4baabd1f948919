import { useEffect, useState } from 'react'
import { callApi } from '#client/api.ts'
import type { Grid } from '#domain/classroom/grid.ts'

export type LiveGrid = {
  readonly grid: Grid
  /** `waiting` until the first word of the site; `lost` while it cannot be reached. */
  readonly status: 'waiting' | 'live' | 'lost'
  /** When the newest scores came, milliseconds; undefined for those that came with the page. */
  readonly updatedAt: number | undefined
}

/** The gradebook of a class, read again whenever the site says that something changed. */
export function useLiveGrid(classId: string, initial: Grid): LiveGrid {
  const [live, setLive] = useState<LiveGrid>({ grid: initial, status: 'waiting', updatedAt: undefined })
  useEffect(() => {
    const source = new EventSource(`/api/v1/classes/${classId}/live`)
    const read = async () => {
      try {
        const grid = await callApi<Grid>(`/api/v1/classes/${classId}/grid`)
        setLive({ grid, status: 'live', updatedAt: Date.now() })
      } catch {
        setLive(before => ({ ...before, status: 'lost' }))
      }
    }
    source.addEventListener('open', () => setLive(before => ({ ...before, status: 'live' })))
    source.addEventListener('error', () => setLive(before => ({ ...before, status: 'lost' })))
    source.addEventListener('changed', () => void read())
    return () => source.close()
  }, [classId])
  return live
}
