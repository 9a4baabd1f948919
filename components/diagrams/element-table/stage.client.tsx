'use client'
import { useMemo } from 'react'
import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import {
  type ElementTableData,
  type ElementTableState,
  elementOf,
  readElementTableState,
  SYMBOLS,
  writeElementTableState,
} from '#domain/diagrams/element-table/model.ts'
import { elementTableScene } from '#domain/diagrams/element-table/scene.ts'
import { elementTableSteps } from '#domain/diagrams/element-table/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import look from './element-table.module.css'
import { ElementPanel } from './panel.tsx'
import { ElementTablePicture } from './picture.tsx'
import { ViewSwitch } from './view-switch.tsx'

export type ElementTableStageProps = StageProps & {
  readonly data: ElementTableData
  readonly titles?: SourceTitles
}

/** The moving element table. */
export function ElementTableStage({ figure, lesson, initial, data, titles }: ElementTableStageProps) {
  const steps = useMemo(() => elementTableSteps(data), [data])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readElementTableState,
    write: writeElementTableState,
    onPart: choose,
    onEscape: state => (state.element === null ? null : { ...state, element: null }),
  })

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={state => describeElementTable(state, data)}
      draw={(state, options) => (
        <ElementTablePicture
          scene={elementTableScene(state, data, options.layout)}
          title={describeElementTable(state, data).title}
          {...options}
        />
      )}
      controls={state => (
        <ViewSwitch
          figure={figure}
          state={state}
          onView={view => diagram.set({ view, mark: null, element: state.element })}
        />
      )}
      panel={state =>
        state.element === null ? null : (
          <ElementPanel
            element={elementOf(data, state.element)}
            titles={titles}
            close={
              <button
                type="button"
                className={look.close}
                onClick={() => diagram.set({ ...state, element: null })}
              >
                Close
              </button>
            }
          />
        )
      }
    />
  )
}

/** Choosing the open element again closes it. */
function choose(state: ElementTableState, part: string): ElementTableState | null {
  const symbol = SYMBOLS.find(candidate => candidate === part)
  if (symbol === undefined) return null
  return { ...state, element: symbol === state.element ? null : symbol }
}
