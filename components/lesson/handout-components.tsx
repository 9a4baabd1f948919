import type { ComponentType } from 'react'
import {
  PaperAside,
  PaperBalanceProblem,
  PaperBuildASupplyChain,
  PaperCite,
  PaperClaimCheck,
  PaperControlTimeline,
  PaperElementTable,
  PaperFact,
  PaperLicensingDesk,
  PaperMisconception,
  PaperPriceQuotaChart,
  PaperPull,
  PaperQuestion,
  PaperSeparationCascade,
  PaperStepLosses,
  PaperSupplyChain,
  PaperTerm,
  PaperWords,
} from './handout-parts.tsx'
import type { LessonSupplies } from './supplies.ts'

/** What the parts of a lesson become on paper, by name. */
export function handoutComponents(supplies: LessonSupplies) {
  return {
    Fact: supply(PaperFact, supplies),
    Cite: supply(PaperCite, supplies),
    Misconception: supply(PaperMisconception, supplies),
    Question: supply(PaperQuestion, supplies),
    BuildASupplyChain: supply(PaperBuildASupplyChain, supplies),
    ClaimCheck: supply(PaperClaimCheck, supplies),
    ControlTimeline: supply(PaperControlTimeline, supplies),
    ElementTable: supply(PaperElementTable, supplies),
    LicensingDesk: supply(PaperLicensingDesk, supplies),
    PriceQuotaChart: supply(PaperPriceQuotaChart, supplies),
    SeparationCascade: supply(PaperSeparationCascade, supplies),
    StepLosses: supply(PaperStepLosses, supplies),
    BalanceProblem: supply(PaperBalanceProblem, supplies),
    SupplyChain: supply(PaperSupplyChain, supplies),
    Term: PaperTerm,
    Aside: PaperAside,
    Pull: PaperPull,
    Sets: PaperWords,
    a: PaperWords,
  }
}

function supply<Props extends { readonly supplies: LessonSupplies }>(
  Part: ComponentType<Props>,
  supplies: LessonSupplies,
) {
  return (placed: Omit<Props, 'supplies'>) => <Part {...({ ...placed, supplies } as Props)} />
}
