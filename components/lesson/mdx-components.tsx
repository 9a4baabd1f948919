import type { ComponentType } from 'react'
import { Aside, Pull } from './asides.tsx'
import {
  BalanceProblemPart,
  BuildASupplyChainPart,
  ClaimCheckPart,
  ControlTimelinePart,
  ElementTablePart,
  LicensingDeskPart,
  PriceQuotaChartPart,
  SeparationCascadePart,
  StepLossesPart,
  SupplyChainPart,
} from './diagram-parts.tsx'
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
    BuildASupplyChain: supply(BuildASupplyChainPart, supplied),
    ClaimCheck: supply(ClaimCheckPart, supplied),
    ControlTimeline: supply(ControlTimelinePart, supplied),
    ElementTable: supply(ElementTablePart, supplied),
    LicensingDesk: supply(LicensingDeskPart, supplied),
    PriceQuotaChart: supply(PriceQuotaChartPart, supplied),
    SeparationCascade: supply(SeparationCascadePart, supplied),
    StepLosses: supply(StepLossesPart, supplied),
    BalanceProblem: supply(BalanceProblemPart, supplied),
    SupplyChain: supply(SupplyChainPart, supplied),
  }
}

function supply<Props extends { readonly supplied: Supplied }>(
  Part: ComponentType<Props>,
  supplied: Supplied,
) {
  return (placed: Omit<Props, 'supplied'>) => <Part {...({ ...placed, supplied } as Props)} />
}
