import type { ReactNode } from 'react'
import { isCalm } from '#domain/diagrams/supply-chain/describe.ts'
import { nameOf, percent, sentenceCase, tonnes } from '#domain/diagrams/supply-chain/format.ts'
import { HORIZON, WEEKS_A_YEAR } from '#domain/diagrams/supply-chain/model.ts'
import { type Outcome, runSupplyChain, servedOf } from '#domain/diagrams/supply-chain/outcome.ts'
import { RUN_HEIGHT, type StockRun, stockRuns } from '#domain/diagrams/supply-chain/runs.ts'
import type { SupplyChainState } from '#domain/diagrams/supply-chain/state.ts'
import controls from '../frame/controls.module.css'
import look from './panel.module.css'

/** What the week shown has come to, and every store so far; while 2024 goes on undisturbed, only how flows are known. */
export function SupplyChainPanel({
  state,
  time,
}: {
  readonly state: SupplyChainState
  /** How time is moved. */
  readonly time: ReactNode
}) {
  const key = (
    <p className={look.key}>
      Solid edges: reported. No edges: reckoned from reports and forecasts. Dashed edges: assumed.
    </p>
  )
  if (isCalm(state)) return key
  const outcome = runSupplyChain(state)
  return (
    <div className={controls.panel}>
      {key}
      {time}
      <dl>
        {readings(state, outcome).map(({ term, value, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value}
              <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div className={look.runs}>
        <p className={look.runsHead}>Stock before each of them, week by week for four years</p>
        {stockRuns(state).map(run => (
          <RunRow key={run.id} run={run} week={state.week} />
        ))}
        <p className={look.years} aria-hidden="true">
          <span />
          {Array.from({ length: HORIZON / WEEKS_A_YEAR }, (_, year) => (
            <span key={year}>year {year + 1}</span>
          ))}
        </p>
      </div>
    </div>
  )
}

function RunRow({ run, week }: { readonly run: StockRun; readonly week: number }) {
  return (
    <div className={look.run} data-tone={run.inChina ? 'china' : 'world'}>
      <span className={look.runName}>{run.name}</span>
      <svg viewBox={`0 0 ${HORIZON} ${RUN_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={run.path} className={look.area} />
        <line x1={0} x2={HORIZON} y1={RUN_HEIGHT / 2} y2={RUN_HEIGHT / 2} className={look.usual} />
        {run.dry.map(({ from, to }) => (
          <rect key={from} x={from} width={to - from} y={RUN_HEIGHT - 5} height={5} className={look.dry} />
        ))}
        <line x1={week} x2={week} y1={0} y2={RUN_HEIGHT} className={look.now} />
      </svg>
      <span className={look.runNote} data-dry={run.dry.length > 0}>
        {run.note}
      </span>
    </div>
  )
}

function readings(state: SupplyChainState, outcome: Outcome) {
  const { week, dry, missing } = outcome
  const first = dry.find(spell => spell.from <= state.week)
  return [
    {
      term: 'Makers elsewhere get',
      value: percent(servedOf(week, 'machine-world')),
      note: `of the magnets they need, in week ${state.week}`,
    },
    {
      term: 'Makers in China get',
      value: percent(servedOf(week, 'machine-china')),
      note: `of the magnets they need, in week ${state.week}`,
    },
    { term: 'Missing so far', value: `${tonnes(missing)} t`, note: 'of magnets, in machines not built' },
    {
      term: 'First to run dry',
      value: first ? `week ${first.from}` : 'none',
      note: first ? sentenceCase(nameOf(first.place)) : 'so far',
    },
  ]
}
