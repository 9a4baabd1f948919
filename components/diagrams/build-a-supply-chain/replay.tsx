import { useEffect, useRef, useState } from 'react'
import { type ChainState, FIRST_YEAR } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { Slider } from '../frame/slider.tsx'
import look from './deck.module.css'

/** Milliseconds a year is shown: long enough to see what begins and what ends. */
const YEAR = 900

/** Goes through the years again, by itself or by hand. */
export function Replay({
  state,
  onChange,
}: {
  readonly state: ChainState
  readonly onChange: (state: ChainState) => void
}) {
  const [isPlaying, setPlaying] = useState(false)
  const last = state.stop + 2
  const year = state.year ?? last
  const show = (next: number) => onChange({ ...state, year: next >= last ? null : next })
  const latest = useRef(show)
  latest.current = show

  useEffect(() => {
    if (!isPlaying) return
    if (year >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => latest.current(year + 1), YEAR)
    return () => clearTimeout(timer)
  }, [isPlaying, year, last])

  function play() {
    if (!isPlaying && year >= last) latest.current(FIRST_YEAR)
    setPlaying(!isPlaying)
  }

  return (
    <div className={look.replay}>
      <button type="button" className={look.act} onClick={play}>
        {isPlaying ? 'Stop the replay' : 'Replay the years'}
      </button>
      <Slider
        label="Year looked at"
        value={year}
        bounds={{ least: FIRST_YEAR, most: last, step: 1 }}
        shown={String(year)}
        onChange={show}
      />
    </div>
  )
}
