'use client'

import { type ChangeEvent, useState } from 'react'
import { ApiFailure, callApi } from '#client/api.ts'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { TextareaField } from '#components/ui/textarea-field.tsx'
import type { ReadRoster } from '#domain/classroom/read-roster.ts'
import styles from './roster.module.css'
import { RosterPreview } from './roster-preview.tsx'
import { type SignInCard, SignInCards } from './sign-in-cards.tsx'

type AddLearnersProps = { readonly classId: string; readonly className: string; readonly siteUrl: string }

/** A class list, pasted or out of a file: first every row with what would come of it, then all accounts at once, then the cards. */
export function AddLearners({ classId, className, siteUrl }: AddLearnersProps) {
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadRoster>()
  const [cards, setCards] = useState<readonly SignInCard[]>()
  const [failure, setFailure] = useState<string>()
  const send = async <Answer,>(path: string): Promise<Answer | undefined> => {
    setFailure(undefined)
    try {
      return await callApi<Answer>(`/api/v1/classes/${classId}/${path}`, { text })
    } catch (error) {
      setFailure(error instanceof ApiFailure ? error.message : 'The site cannot be reached.')
      return undefined
    }
  }
  const change = (next: string) => {
    setText(next)
    setRead(undefined)
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) change(await file.text())
  }
  const add = async () => {
    const made = await send<{ cards: readonly SignInCard[] }>('roster')
    if (made) setCards(made.cards)
  }
  if (cards) return <SignInCards cards={cards} className={className} siteUrl={siteUrl} />
  const isReady =
    read !== undefined && read.rows.length > 0 && read.rows.every(row => row.problem === undefined)
  return (
    <div className={styles.add}>
      <TextareaField
        name="list"
        label="Class list"
        hint="One learner a line: a name, or family name; first name. A gradebook export of Canvas and the users file of OneRoster are read too. Addresses are not needed."
        rows={6}
        value={text}
        onChange={event => change(event.target.value)}
      />
      <TextField
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        label="Or a file"
        optional
        onChange={choose}
      />
      {failure ? <Note kind="bad">{failure}</Note> : null}
      <div className={styles.ways}>
        <Button
          kind={isReady ? 'secondary' : 'primary'}
          onClick={async () => setRead(await send<ReadRoster>('roster/check'))}
          aria-disabled={text.trim() === ''}
        >
          Look at the rows
        </Button>
        {isReady ? (
          <Button kind="primary" onClick={add}>
            Add {read.rows.length} {read.rows.length === 1 ? 'learner' : 'learners'}
          </Button>
        ) : null}
      </div>
      {read ? <RosterPreview read={read} /> : null}
    </div>
  )
}
