'use client'

import { useState } from 'react'
import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import type { PublicNumber } from '#domain/assessment/types/number/public.ts'
import { type ReadNumber, readNumber } from '#domain/assessment/types/number/read-number.ts'
import { questionAnchor } from '#domain/progress/progress.ts'

/** Shows how the number was read before it is sent: 1.234 may mean a thousand or little more than one. */
export function NumberInput({ question }: { readonly question: PublicNumber }) {
  const [typed, setTyped] = useState('')
  const [unit, setUnit] = useState(question.unit)
  const units = [question.unit, ...Object.keys(question.units)]
  const id = `${questionAnchor(question.id)}-value`
  const read = typed.trim() === '' ? undefined : readNumber(typed, unit, question)
  return (
    <div className={controls.number}>
      <div className={controls.numberRow}>
        <input
          className={controls.input}
          type="text"
          inputMode={question.unit === '' ? 'decimal' : 'text'}
          name="value"
          required
          autoComplete="off"
          aria-label={`Your number: ${question.prompt}`}
          aria-describedby={id}
          onChange={event => setTyped(event.target.value)}
        />
        {units.length > 1 ? (
          <select
            className={controls.select}
            name="unit"
            aria-label="Unit"
            onChange={event => setUnit(event.target.value)}
          >
            {units.map(each => (
              <option key={each} value={each}>
                {each || 'no unit'}
              </option>
            ))}
          </select>
        ) : (
          <span>{question.unit}</span>
        )}
      </div>
      <FieldHint id={id}>{read ? echo(read) : 'Type a number.'}</FieldHint>
    </div>
  )
}

function echo(read: ReadNumber): string {
  if (!read.ok) return read.reason
  const otherwise = read.otherwise ? ` If you mean ${read.otherwise}, type it like that.` : ''
  return `Read as ${read.echo}.${otherwise}`
}
