'use client'

import { type ChangeEvent, useEffect, useState } from 'react'
import { DownloadLink } from '#components/ui/download-link.tsx'
import { Note } from '#components/ui/note.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { type CanvasProblem, type FilledCanvas, fillCanvas } from '#domain/classroom/exports/canvas.ts'
import type { ScoreSheet } from '#domain/classroom/exports/score-sheet.ts'
import styles from './canvas-fill.module.css'
import { CanvasRows } from './canvas-rows.tsx'

const SENTENCES: Readonly<Record<CanvasProblem, string>> = {
  'not-a-canvas-file':
    'This is no gradebook export of Canvas: its first row should begin with “Student, ID”. In Canvas choose Grades, Export, Export Entire Gradebook.',
  'no-learners': 'The file has the headings of a Canvas gradebook and no learners.',
}

type Chosen = { readonly name: string; readonly text: string }

/** Fills one column of a teacher's Canvas export in the browser: choose, look at every row, take the file. */
export function CanvasFill({ sheet }: { readonly sheet: ScoreSheet }) {
  const [file, setFile] = useState<Chosen>()
  const [column, setColumn] = useState(0)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    setFile(chosen && { name: chosen.name, text: await chosen.text() })
  }
  const filled = file && fillCanvas(file.text, { sheet, column })
  if (sheet.columns.length === 0) return <Note>Nothing is assigned yet, so there is nothing to fill in.</Note>
  return (
    <div className={styles.whole}>
      <div className={styles.fields}>
        <SelectField
          name="assignment"
          label="Scores of"
          value={String(column)}
          options={sheet.columns.map(({ title }, at) => ({ value: String(at), label: title }))}
          onChange={event => setColumn(Number(event.target.value))}
        />
        <TextField name="file" type="file" accept=".csv,text/csv" label="Canvas export" onChange={choose} />
      </div>
      {filled === undefined ? null : typeof filled === 'string' ? (
        <Note kind="bad">{SENTENCES[filled]}</Note>
      ) : (
        <Filled filled={filled} name={file?.name ?? 'canvas.csv'} />
      )}
    </div>
  )
}

function Filled({ filled, name }: { readonly filled: FilledCanvas; readonly name: string }) {
  const address = useFileAddress(filled.csv)
  const done = filled.rows.filter(row => row.outcome === 'filled' || row.outcome === 'excused').length
  return (
    <>
      <Note kind={done > 0 ? 'good' : 'warn'} title={`${done} of ${filled.rows.length} rows are filled in.`}>
        {filled.isNew
          ? `Canvas does not know “${filled.column}” yet: it is a new last column, and Canvas asks whether to create it.`
          : `The column “${filled.column}” is filled; everything else is as it was.`}
      </Note>
      {address ? (
        <p>
          <DownloadLink href={address} file={name}>
            Take the filled file
          </DownloadLink>
        </p>
      ) : null}
      <CanvasRows rows={filled.rows} missing={filled.missing.map(each => each.name)} />
    </>
  )
}

/** An address under which the browser keeps the text as a file, as long as it is shown. */
function useFileAddress(text: string): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [text])
  return address
}
