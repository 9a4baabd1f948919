import type { Description } from '../frame/description.ts'
import { mass } from './format.ts'
import { type Course, followTonne, type LossStage, STAGES, type StepLossesState } from './model.ts'
import { AFTER_SOURCES, MOTOR } from './ores.ts'

const FATES = { kept: 'goes on', lost: 'is lost', aside: 'is set aside', added: 'is added' } as const

/** A state in words and as a table. */
export function describeStepLosses(state: StepLossesState): Description {
  const course = followTonne(state)
  const shown = shownStages(state, course)
  return {
    title: `One tonne: ${course.ore.name}`,
    summary: [
      ...stageWords(state, course),
      ...endWords(state, course),
      ...shown.filter(stage => stage.id !== state.stage).map(sayStage),
    ],
    assumed: assumedOf(course),
    sources: [...course.ore.sources, ...AFTER_SOURCES],
    table: {
      caption: `One tonne of ${course.ore.name}, stage by stage`,
      columns: [
        { label: 'Stage' },
        { label: 'At its beginning', unit: 'kg' },
        { label: 'Of what' },
        { label: 'Goes on', unit: 'kg' },
        { label: 'Lost', unit: 'kg' },
        { label: 'Set aside', unit: 'kg' },
        { label: 'Added', unit: 'kg' },
        { label: 'By what' },
      ],
      rows: shown.map(stage => [
        stage.title,
        four(stage.total),
        stage.what,
        four(stage.kept),
        four(sumOf(stage, 'lost')),
        four(sumOf(stage, 'aside')),
        four(sumOf(stage, 'added')),
        stage.note,
      ]),
    },
  }
}

/** Stages up to the last one shown. */
export function shownStages({ until }: StepLossesState, { stages }: Course): readonly LossStage[] {
  return until === null ? stages : stages.filter(stage => STAGES.indexOf(stage.id) <= STAGES.indexOf(until))
}

function stageWords({ stage: id }: StepLossesState, { stages }: Course): readonly string[] {
  const stage = stages.find(each => each.id === id)
  return stage ? [sayStage(stage)] : []
}

function endWords({ until }: StepLossesState, course: Course): readonly string[] {
  if (until !== null) return []
  const { magnets, range } = course
  const motors = magnets >= MOTOR ? `, ${Math.floor(magnets / MOTOR)} motors of electric cars` : ''
  return [
    `One tonne of ${course.ore.name} gives ${mass(magnets)} of finished magnets${motors}.`,
    `With the ranges that the sources give it is ${mass(range[0])} to ${mass(range[1])}.`,
  ]
}

/** "Mill: of 77.0 kg of oxide in it 61.7 kg goes on, …". */
export function sayStage(stage: LossStage): string {
  const rest = stage.parts
    .filter(part => part.fate !== 'kept')
    .map(part => `${mass(part.kg)} (${part.what}) ${FATES[part.fate]}`)
  return `${stage.title}: ${mass(stage.total)} of ${stage.what}; ${[`${mass(stage.kept)} goes on`, ...rest].join(', ')}; ${stage.note}.`
}

function assumedOf({ ore }: Course): string {
  const end =
    'Separation is a design value; the rest are reported, some from trials. Magnets with 30% rare earths, all of it praseodymium and neodymium.'
  return ore.cracked
    ? `Plant figures of one mill; losses in cracking and leaching were not found and are left out, so the end is too kind. ${end}`
    : `Clay at 0.1% oxide if nothing else is set, washed once in a laboratory, precipitated in one field trial. ${end}`
}

function sumOf({ parts }: LossStage, fate: string): number {
  return parts.filter(part => part.fate === fate).reduce((sum, part) => sum + part.kg, 0)
}

function four(kg: number): number {
  return Number(kg.toPrecision(4))
}
