import { sayStage, shownStages } from '#domain/diagrams/step-losses/describe.ts'
import { mass } from '#domain/diagrams/step-losses/format.ts'
import { followTonne, type StepLossesState } from '#domain/diagrams/step-losses/model.ts'
import controls from '../frame/controls.module.css'
import { ShadeLegend } from '../frame/shade-legend.tsx'
import look from './step-losses.module.css'

const LEGEND = [
  { shade: look.kept, text: 'goes on' },
  { shade: look.lost, text: 'lost' },
  { shade: look.aside, text: 'set aside, of use elsewhere' },
  { shade: look.added, text: 'joins' },
]

/** What the shades mean, what comes out, and the chosen stage. */
export function StepLossesPanel({ state }: { readonly state: StepLossesState }) {
  const course = followTonne(state)
  const chosen = shownStages(state, course).find(stage => stage.id === state.stage)
  const { magnets, range } = course
  return (
    <div className={controls.panel}>
      <ShadeLegend entries={LEGEND} />
      {chosen ? <p>{sayStage(chosen)}</p> : null}
      {state.until === null ? (
        <dl>
          <div>
            <dt>Magnets from one tonne</dt>
            <dd>
              {mass(magnets)}
              <small>
                {mass(range[0])} to {mass(range[1])} with the ranges in the sources
              </small>
            </dd>
          </div>
          <div>
            <dt>Dug for one kilogram</dt>
            <dd>
              {mass(1000 / magnets)}
              <small>of {course.ore.name}</small>
            </dd>
          </div>
        </dl>
      ) : null}
    </div>
  )
}
