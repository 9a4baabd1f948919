import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import {
  type ElementTableData,
  type ElementTableState,
  elementOf,
  readElementTableState,
  writeElementTableState,
} from '#domain/diagrams/element-table/model.ts'
import { elementTableScene } from '#domain/diagrams/element-table/scene.ts'
import { elementTableSteps } from '#domain/diagrams/element-table/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import takeAway from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
import { ElementPanel } from './panel.tsx'
import { ElementTablePicture } from './picture.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** The element table without script: drawing, words, table, CSV, and a still of every step. */
export function ElementTableStill({
  figure,
  initial,
  data,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly data: ElementTableData
  readonly titles?: SourceTitles
}) {
  const state = readElementTableState(initial)
  const words = describeElementTable(state, data)
  const steps = elementTableSteps(data)
  const draw = (drawn: ElementTableState, layout: Layout) => (
    <ElementTablePicture
      scene={elementTableScene(drawn, data, layout)}
      title={describeElementTable(drawn, data).title}
    />
  )
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<ViewSwitch figure={figure} state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeElementTableState(state)} words={words} />
      }
      panel={
        state.element === null ? null : (
          <ElementPanel element={elementOf(data, state.element)} titles={titles} />
        )
      }
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readElementTableState(step.address), 'narrow')}
          />
        </>
      }
      foot={
        <>
          <SourceLine sources={words.sources} titles={titles} />
          <p className={takeAway.takeAway}>
            <span>Take it: </span>
            <CsvLink name={figure} words={words} />
          </p>
        </>
      }
    />
  )
}
