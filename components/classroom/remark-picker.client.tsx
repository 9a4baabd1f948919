'use client'

import { type KeyboardEvent, useId, useState, useSyncExternalStore } from 'react'
import { Field } from '#components/ui/field.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { findRemarks, withRemark } from '#domain/classroom/remark.ts'
import styles from './remark-picker.module.css'

type Offered = { readonly id: string; readonly text: string }

type RemarkPickerProps = {
  /** In the order they are offered. */
  readonly remarks: readonly Offered[]
  /** Id of the text area that a remark is put into. */
  readonly into: string
}

/** So many stand in the list at once; more are found by typing. */
const SHOWN = 6

/** A teacher's own remarks beside a comment: found by typing and put in by keyboard; without script a list to choose from. */
export function RemarkPicker({ remarks, into }: RemarkPickerProps) {
  const isScripted = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  if (remarks.length === 0) return null
  return isScripted ? <Finder remarks={remarks} into={into} /> : <Chooser remarks={remarks} into={into} />
}

function Chooser({ remarks, into }: RemarkPickerProps) {
  const options = remarks.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <SelectField
      id={`${into}-remark`}
      name="remark"
      label="One of your remarks"
      hint="It is added below what you write."
      optional
      options={[{ value: '', label: 'None' }, ...options]}
    />
  )
}

function Finder({ remarks, into }: RemarkPickerProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [put, setPut] = useState('')
  const found = findRemarks(remarks, typed).slice(0, SHOWN)
  const current = isOpen ? found[at] : undefined

  function insert(remark: Offered) {
    const area = document.getElementById(into)
    if (!(area instanceof HTMLTextAreaElement)) return
    area.value = withRemark(area.value, remark.text)
    area.focus()
    setTyped('')
    setOpen(false)
    setPut(`Put into the comment: ${remark.text}`)
  }

  function onKeyDown(event: KeyboardEvent) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setAt(isOpen ? (at + move + found.length) % Math.max(1, found.length) : 0)
      setOpen(true)
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (current) insert(current)
      else setOpen(true)
    } else if (event.key === 'Escape') setOpen(false)
  }

  return (
    <div className={styles.finder}>
      <Field id={`${id}-find`} label="Your remarks">
        <input
          id={`${id}-find`}
          className={styles.input}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          autoComplete="off"
          placeholder="Type a word, or press ↓"
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setAt(0)
            setOpen(true)
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Your remarks"
        className={styles.list}
        hidden={!isOpen}
      >
        {found.map((remark, place) => (
          <div
            key={remark.id}
            id={`${id}-${remark.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={styles.option}
            // Before the click takes the focus away, which closes the list.
            onMouseDown={event => {
              event.preventDefault()
              insert(remark)
            }}
          >
            {remark.text}
          </div>
        ))}
      </div>
      <p className={styles.none} role="status">
        {isOpen && found.length === 0 ? 'None of your remarks has these words.' : put}
      </p>
    </div>
  )
}
