import type { Layout } from '../frame/description.ts'
import { layOutColumns } from './lay-out-columns.ts'
import { placeColour, placeUse } from './lay-out-lists.ts'
import { layOutPlace } from './lay-out-place.ts'
import { layOutValue } from './lay-out-value.ts'
import { type ElementTableData, type ElementTableState, isMarked } from './model.ts'
import { type ElementTableScene, type LaidOut, SIZE } from './placed.ts'
import { spokenValue } from './spoken-value.ts'

/** State and data as placed shapes. */
export function elementTableScene(
  state: ElementTableState,
  data: ElementTableData,
  layout: Layout,
): ElementTableScene {
  const { spots, setting } = layOut(state, data, layout)
  return {
    layout,
    ...SIZE[layout],
    shape: state.view === 'radius' ? 'ball' : state.view === 'colour' ? 'vial' : 'tile',
    setting,
    zigzagShown: state.view === 'radius' || (state.view === 'abundance' && state.mark === 'even'),
    tokens: [...spots].map(([element, spot]) => ({
      ...spot,
      element,
      lit: isMarked(state.mark, element),
      chosen: element.symbol === state.element,
      label: `${element.name}, ${spokenValue(element, state.view)}`,
    })),
  }
}

function layOut({ view }: ElementTableState, data: ElementTableData, layout: Layout): LaidOut {
  switch (view) {
    case 'place':
      return layOutPlace(data, layout)
    case 'value':
      return layOutValue(data, layout)
    case 'use':
      return placeUse(data, layout)
    case 'colour':
      return placeColour(data, layout)
    default:
      return layOutColumns(view, data, layout)
  }
}
