import type { ReactNode } from 'react'
import { ELEMENT_NAMES } from '#domain/controls/element-names.ts'
import {
  asksElement,
  BUYER_WORDS,
  DESTINATION_WORDS,
  type Enquiry,
  ORIGIN_WORDS,
  THING_WORDS,
} from '#domain/controls/enquiry.ts'
import {
  BUYERS,
  type Buyer,
  DESTINATIONS,
  type Destination,
  ORIGINS,
  type Origin,
  RARE_EARTHS,
  type RareEarthSymbol,
  THINGS,
  type Thing,
} from '#domain/controls/instrument.ts'
import { TURNS } from '#domain/controls/line-of.ts'
import { DayField } from '../control-timeline/day-field.tsx'
import look from './licensing-desk.module.css'

const FROM = '1985-01-01'
const TO = '2026-12-31'

/** A shipment of one's own. Without `onChange`, in a still, nothing can be set. */
export function EnquiryForm({
  figure,
  enquiry,
  onChange,
}: {
  readonly figure: string
  readonly enquiry: Enquiry
  readonly onChange?: (enquiry: Enquiry) => void
}) {
  const set = onChange && ((part: Partial<Enquiry>) => onChange({ ...enquiry, ...part }))
  const id = (name: string) => `${figure}-${name}`
  return (
    <div className={look.enquiry}>
      <Field label="What leaves" id={id('thing')}>
        <Select
          id={id('thing')}
          value={enquiry.thing}
          of={THINGS}
          words={THING_WORDS}
          onPick={set && ((thing: Thing) => set({ thing }))}
        />
      </Field>
      <Field label="Element" id={id('element')}>
        <Select
          id={id('element')}
          value={enquiry.element}
          of={RARE_EARTHS}
          words={ELEMENT_NAMES}
          disabled={!asksElement(enquiry.thing)}
          onPick={set && ((element: RareEarthSymbol) => set({ element }))}
        />
      </Field>
      <Field label="Made" id={id('origin')}>
        <Select
          id={id('origin')}
          value={enquiry.origin}
          of={ORIGINS}
          words={ORIGIN_WORDS}
          onPick={set && ((origin: Origin) => set({ origin }))}
        />
      </Field>
      <Field label="To" id={id('to')}>
        <Select
          id={id('to')}
          value={enquiry.to}
          of={DESTINATIONS}
          words={DESTINATION_WORDS}
          onPick={set && ((to: Destination) => set({ to }))}
        />
      </Field>
      <Field label="Buyer" id={id('buyer')}>
        <Select
          id={id('buyer')}
          value={enquiry.buyer}
          of={BUYERS}
          words={BUYER_WORDS}
          onPick={set && ((buyer: Buyer) => set({ buyer }))}
        />
      </Field>
      <p className={look.ticks}>
        <Tick text="For an emergency" value={enquiry.relief} onTick={set && (relief => set({ relief }))} />
        <Tick
          text="Under a general licence"
          value={enquiry.general}
          onTick={set && (general => set({ general }))}
        />
      </p>
      <div className={look.across}>
        <DayField
          id={id('day')}
          day={enquiry.day}
          from={FROM}
          to={TO}
          before={TURNS.filter(day => day < enquiry.day && day >= FROM).at(-1)}
          after={TURNS.find(day => day > enquiry.day && day <= TO)}
          onDay={set && (day => set({ day }))}
        />
      </div>
    </div>
  )
}

function Field({
  label,
  id,
  children,
}: {
  readonly label: string
  readonly id: string
  readonly children: ReactNode
}) {
  return (
    <div className={look.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

function Select<Id extends string>({
  id,
  value,
  of,
  words,
  disabled = false,
  onPick,
}: {
  readonly id: string
  readonly value: Id
  readonly of: readonly Id[]
  readonly words: Readonly<Record<Id, string>>
  readonly disabled?: boolean
  readonly onPick: ((id: Id) => void) | undefined
}) {
  return (
    <select
      id={id}
      value={value}
      disabled={disabled || !onPick}
      onChange={
        onPick &&
        (event => {
          const picked = of.find(each => each === event.currentTarget.value)
          if (picked !== undefined) onPick(picked)
        })
      }
    >
      {of.map(each => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  )
}

function Tick({
  text,
  value,
  onTick,
}: {
  readonly text: string
  readonly value: boolean
  readonly onTick: ((value: boolean) => void) | undefined
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={value}
        disabled={!onTick}
        readOnly={!onTick}
        onChange={onTick && (event => onTick(event.currentTarget.checked))}
      />
      <span>{text}</span>
    </label>
  )
}
