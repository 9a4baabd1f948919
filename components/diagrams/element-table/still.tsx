import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import {
  type ElementTableData,
  elementOf,
  readElementTableState,
  writeElementTableState,
} from '#domain/diagrams/element-table/model.ts'
import { elementTableScene } from '#domain/diagrams/element-table/scene.ts'
import { elementTableSteps } from '#domain/diagrams/element-table/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
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
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readElementTableState}
      write={writeElementTableState}
      steps={elementTableSteps(data)}
      titles={titles}
      describe={state => describeElementTable(state, data)}
      draw={(state, layout) => (
        <ElementTablePicture
          scene={elementTableScene(state, data, layout)}
          title={describeElementTable(state, data).title}
        />
      )}
      controls={state => <ViewSwitch figure={figure} state={state} />}
      panel={state =>
        state.element === null ? null : (
          <ElementPanel element={elementOf(data, state.element)} titles={titles} />
        )
      }
    />
  )
}
