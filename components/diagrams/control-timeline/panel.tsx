import type { ReactNode } from 'react'
import { sayDay } from '#domain/controls/day.ts'
import { ELEMENT_NAMES } from '#domain/controls/element-names.ts'
import { explainRuling } from '#domain/controls/explain-ruling.ts'
import { RARE_EARTHS } from '#domain/controls/instrument.ts'
import { instrumentOf } from '#domain/controls/instruments.ts'
import { levelOf } from '#domain/controls/line-of.ts'
import { ruleOn } from '#domain/controls/rule-on.ts'
import type { Standing } from '#domain/controls/standing.ts'
import {
  type ControlTimelineState,
  instrumentsThat,
  plainEnquiry,
  standingOf,
} from '#domain/diagrams/control-timeline/model.ts'
import {
  FORM_WORDS,
  LEVEL_WORDS,
  STANDING_WORDS,
  sayFrom,
  sayUntil,
} from '#domain/diagrams/control-timeline/words.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './control-timeline.module.css'

const SAID: readonly (readonly [Standing, string])[] = [
  ['in-force', 'In force'],
  ['suspended', 'Suspended'],
  ['announced', 'Announced'],
  ['unsure', 'Not certain'],
  ['untold', 'Not in the record'],
]

/** What stands on the day; below it what is open. */
export function ControlTimelinePanel({
  state,
  titles,
  close = null,
}: {
  readonly state: ControlTimelineState
  readonly titles?: SourceTitles
  readonly close?: ReactNode
}) {
  return (
    <>
      {state.by === 'rule' ? <DayList day={state.day} /> : null}
      {state.open === null ? null : (
        <section className={look.panel} aria-label="Details">
          {close}
          {state.by === 'rule' ? (
            <InstrumentDetails state={state} titles={titles} />
          ) : (
            <ElementDetails state={state} titles={titles} />
          )}
        </section>
      )}
    </>
  )
}

function DayList({ day }: { readonly day: string }) {
  const groups = SAID.map(([standing, words]) => ({ words, standing, found: instrumentsThat(standing, day) }))
  const shown = groups.filter(({ found }) => found.length > 0)
  return (
    <dl className={look.standings} aria-label={`On ${sayDay(day)}`}>
      {shown.map(({ words, standing, found }) => (
        <div key={standing} data-standing={standing}>
          <dt>{words}</dt>
          <dd>{found.map(({ name }) => name).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  )
}

type DetailsProps = { readonly state: ControlTimelineState; readonly titles: SourceTitles | undefined }

function InstrumentDetails({ state, titles }: DetailsProps) {
  const open = instrumentOf(state.open)
  if (open === null) return null
  return (
    <>
      <p className={look.open}>{open.name}</p>
      <p>{open.what}</p>
      <dl className={look.facts}>
        <Fact term="Number" value={open.number} />
        <Fact term="From" value={sayFrom(open)} />
        <Fact term="Until" value={sayUntil(open)} />
        <Fact term={`On ${sayDay(state.day)}`} value={STANDING_WORDS[standingOf(open, state.day)]} />
        {open.doubt === undefined ? null : <Fact term="Not certain" value={open.doubt} />}
      </dl>
      <SourceLine sources={open.sources} titles={titles} />
    </>
  )
}

function ElementDetails({ state, titles }: DetailsProps) {
  const element = RARE_EARTHS.find(each => each === state.open)
  if (element === undefined) return null
  const enquiry = { ...plainEnquiry(element, state.form), day: state.day }
  const ruling = ruleOn(enquiry)
  return (
    <>
      <p className={look.open}>
        {ELEMENT_NAMES[element]}, {FORM_WORDS[state.form]}: {LEVEL_WORDS[levelOf(ruling)]}
      </p>
      {explainRuling(enquiry, ruling).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {ruling.decides ? <SourceLine sources={ruling.decides.instrument.sources} titles={titles} /> : null}
    </>
  )
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}
