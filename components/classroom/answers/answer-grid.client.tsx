'use client'

import { useRef } from 'react'
import { type AnswerGrid as Answers, answerState } from '#domain/classroom/answer-grid.ts'
import { type Place, useGridKeys } from '../grid/use-grid-keys.ts'
import styles from './answer-grid.module.css'

type AnswerGridProps = {
  readonly grid: Answers
  /** Where the learners' results stand; an id is put behind. */
  readonly results: string
  readonly names: Readonly<Record<string, string>>
}

/** Learners × questions, each answer told by a sign; arrow keys walk, Enter opens the learner's answers. */
export function AnswerGrid({ grid, results, names }: AnswerGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: grid.rows.length, columns: grid.questions.length }
  const keys = useGridKeys(size, to => cellAt(table.current, to)?.focus())
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with role grid is ARIA's data grid
        role="grid"
        aria-label="What each learner answered to each question"
        className={styles.grid}
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              Learner
            </th>
            <th scope="col">%</th>
            {grid.questions.map(({ id, number }) => (
              <th key={id} scope="col">
                <a href={`#question-${number}`} aria-label={`Question ${number}`}>
                  {number}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ learner, letters, share }, row) => (
            <tr key={learner}>
              <th scope="row" className={styles.name}>
                {names[learner]}
              </th>
              <td className={styles.share}>{percent(share)}</td>
              {grid.questions.map(({ id, number }, column) => {
                const { mark, word } = answerState(letters, column)
                return (
                  <td key={id}>
                    <a
                      href={`${results}/${learner}`}
                      data-answer={letters[column]}
                      data-place={`${row}-${column}`}
                      tabIndex={keys.place.row === row && keys.place.column === column ? 0 : -1}
                      aria-label={`${names[learner]}, question ${number}: ${word}`}
                      onFocus={() => keys.setPlace({ row, column })}
                    >
                      {mark}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              Of the points, %
            </th>
            <td />
            {grid.questions.map(({ id, facility }) => (
              <td key={id} className={styles.share}>
                {percent(facility)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function cellAt(table: HTMLTableElement | null, { row, column }: Place): HTMLElement | null | undefined {
  return table?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}`
}
