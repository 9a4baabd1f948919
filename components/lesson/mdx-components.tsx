import type { ComponentProps, ComponentType } from 'react'
import { Aside, Pull } from './asides.tsx'
import { DiagramPart } from './diagram-parts.tsx'
import { CitePart, FactPart, MisconceptionPart, TermPart } from './lesson-parts.tsx'
import { SectionHeading, SubHeading, TextItem, TextLink, TextParagraph, TextTable } from './plain-parts.tsx'
import { QuestionPart } from './question-part.tsx'
import { SetsPart } from './sets-part.tsx'
import type { LessonSupplies, Supplied } from './supplies.ts'

/**
 * The parts an author may write in a lesson, by name, each looking up what it shows in `supplies`. Make a new map for
 * each rendering: it remembers which sources the text has called.
 */
export function lessonComponents(supplies: LessonSupplies): Readonly<Record<string, unknown>> {
  const supplied: Supplied = { ...supplies, introduced: new Set() }
  return {
    h2: SectionHeading,
    h3: SubHeading,
    p: TextParagraph,
    li: TextItem,
    a: TextLink,
    table: TextTable,
    Aside,
    Pull,
    Sets: supply(SetsPart, supplied),
    Fact: supply(FactPart, supplied),
    Cite: supply(CitePart, supplied),
    Term: supply(TermPart, supplied),
    Misconception: supply(MisconceptionPart, supplied),
    Question: supply(QuestionPart, supplied),
    BuildASupplyChain: diagram('build-a-supply-chain', supplied),
    ClaimCheck: diagram('claim-check', supplied),
    ControlTimeline: diagram('control-timeline', supplied),
    ElementTable: diagram('element-table', supplied),
    LicensingDesk: diagram('licensing-desk', supplied),
    PriceQuotaChart: diagram('price-quota-chart', supplied),
    SeparationCascade: diagram('separation-cascade', supplied),
    StepLosses: diagram('step-losses', supplied),
    BalanceProblem: diagram('balance-problem', supplied),
    SupplyChain: diagram('supply-chain', supplied),
  }
}

function supply<Props extends { readonly supplied: Supplied }>(
  Part: ComponentType<Props>,
  supplied: Supplied,
) {
  return (placed: Omit<Props, 'supplied'>) => <Part {...({ ...placed, supplied } as Props)} />
}

function diagram(name: string, supplied: Supplied) {
  return (placed: Pick<ComponentProps<typeof DiagramPart>, 'id' | 'initial'>) => (
    <DiagramPart {...placed} name={name} supplied={supplied} />
  )
}
