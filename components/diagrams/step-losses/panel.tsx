import { sayStage, shownStages } from '#domain/diagrams/step-losses/describe.ts'
import { mass } from '#domain/diagrams/step-losses/format.ts'
import { followTonne, type StepLossesState } from '#domain/diagrams/step-losses/model.ts'
import controls from '../frame/controls.module.css'
import look from './step-losses.module.css'

const LEGEND = [
  { fate: 'kept', text: 'goes on' },
  { fate: 'lost', text: 'lost' },
  { fate: 'aside', text: 'set aside, of use elsewhere' },
  { fate: 'added', text: 'joins' },
] as const

/** What the shades mean, what comes out, and the chosen stage. */
export function StepLossesPanel({ state }: { readonly state: StepLossesState }) {
  const course = followTonne(state)
  const chosen = shownStages(state, course).find(stage => stage.id === state.stage)
  const { magnets, range } = course
  return (
    <div className={controls.panel}>
      <ul className={look.legend}>
        {LEGEND.map(({ fate, text }) => (
          <li key={fate}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" className={look[fate]} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
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
