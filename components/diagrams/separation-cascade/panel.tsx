import type { ReactNode } from 'react'
import { percent, smallPercent, threeFigures } from '#domain/diagrams/separation-cascade/format.ts'
import type { TrainResult } from '#domain/diagrams/separation-cascade/model.ts'
import { type Outcome, runSeparationCascade } from '#domain/diagrams/separation-cascade/outcome.ts'
import type { SeparationCascadeState } from '#domain/diagrams/separation-cascade/state.ts'
import look from '../frame/controls.module.css'

type Reading = { readonly term: string; readonly value: string; readonly note: string }

/** What comes out, in large figures. */
export function CascadePanel({
  state,
  children = null,
}: {
  readonly state: SeparationCascadeState
  readonly children?: ReactNode
}) {
  const outcome = runSeparationCascade(state)
  const readings = outcome.train ? ofTrain(state, outcome, outcome.train) : ofFunnel(outcome)
  return (
    <div className={look.panel}>
      <dl>
        {readings.map(({ term, value, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value}
              <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  )
}

function ofTrain(state: SeparationCascadeState, outcome: Outcome, train: TrainResult): readonly Reading[] {
  const { oilProduct: oil, waterProduct: water, oilFlow } = train
  const { pair, aim } = outcome
  const gotHeavy = percent((oil.amount * oil.heavy) / aim.feed, (water.amount * water.heavy) / aim.feed)
  const gotLight = percent(
    (water.amount * water.light) / (1 - aim.feed),
    (oil.amount * oil.light) / (1 - aim.feed),
  )
  const box = train.stages.find(stage => stage.stage === state.box)
  return [
    {
      term: `${pair.heavy}, with the oil`,
      value: percent(oil.heavy, oil.light),
      note: `pure; ${gotHeavy} recovered`,
    },
    {
      term: `${pair.light}, with the water`,
      value: percent(water.light, water.heavy),
      note: `pure; ${gotLight} recovered`,
    },
    {
      term: 'Boxes',
      value: String(state.extraction + state.scrub),
      note: `${state.extraction} extraction, ${state.scrub} scrub`,
    },
    {
      term: 'Metal going round',
      value: `${threeFigures(oilFlow)} mol`,
      note: 'in the oil, for each mole fed',
    },
    ...(box
      ? [
          {
            term: `Box ${box.stage}, ${box.section}`,
            value: `${percent(box.oil.heavy, box.oil.light)}`,
            note: `${pair.heavy} in its oil; ${percent(box.water.heavy, box.water.light)} in its water`,
          },
        ]
      : []),
  ]
}

function ofFunnel({ pair, shakes }: Outcome): readonly Reading[] {
  const last = shakes.at(-1)
  if (!last) return []
  const times = shakes.length - 1
  return [
    {
      term: `${pair.heavy} in what is kept`,
      value: percent(last.heavy, last.light),
      note: times === 0 ? 'before the first shake' : `after ${times} ${times === 1 ? 'shake' : 'shakes'}`,
    },
    { term: `${pair.heavy} kept`, value: smallPercent(last.heavyKept), note: 'of all that was fed' },
    { term: `${pair.light} kept`, value: smallPercent(last.lightKept), note: 'of all that was fed' },
  ]
}
