'use client'

import { useState } from 'react'
import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicNumber } from '#domain/assessment/types/number/public.ts'
import { type ReadNumber, readNumber } from '#domain/assessment/types/number/read-number.ts'
import { questionAnchor } from '#domain/progress/progress.ts'

type NumberInputProps = { readonly question: PublicNumber; readonly filled?: FormFields | undefined }

/** Shows how the number was read before it is sent: 1.234 may mean a thousand or little more than one. */
export function NumberInput({ question, filled = {} }: NumberInputProps) {
  const [typed, setTyped] = useState(valuesOf(filled, 'value')[0] ?? '')
  const [unit, setUnit] = useState(valuesOf(filled, 'unit')[0] ?? question.unit)
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
          defaultValue={valuesOf(filled, 'value')[0]}
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
            defaultValue={valuesOf(filled, 'unit')[0]}
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
