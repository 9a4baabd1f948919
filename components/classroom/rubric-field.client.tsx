'use client'

import { useField } from '#components/ui/action-form.client.tsx'
import { levelsOf } from '#domain/assessment/types/essay/levels.ts'
import styles from './rubric-field.module.css'

export type RubricRow = {
  readonly id: string
  readonly text: string
  readonly possible: number
  readonly own: number | undefined
  readonly given: number | undefined
  readonly levels: readonly string[] | undefined
}

/** Above this many points a criterion without named levels takes a number instead of a row of choices. */
const MOST_CHOICES = 8

/** The points for one criterion of a rubric, with what the learner gave themselves. */
export function RubricField({ criterion }: { readonly criterion: RubricRow }) {
  const { id, text, possible, own, given, levels } = criterion
  const name = `points.${id}`
  const { error, defaultValue } = useField(name)
  const value = defaultValue ?? (given === undefined ? undefined : String(given))
  const choices = levelsOf({ points: possible, levels })
  return (
    <fieldset className={styles.criterion}>
      <legend className={styles.legend}>{text}</legend>
      <p className={styles.own}>
        {own === undefined ? 'The learner gave no score.' : `The learner’s own score: ${own} of ${possible}.`}
      </p>
      {choices.length > MOST_CHOICES ? (
        <input
          className={styles.number}
          name={name}
          type="number"
          min={0}
          max={possible}
          step="any"
          required
          defaultValue={value}
          aria-label={`Points, 0 to ${possible}`}
        />
      ) : (
        <div className={levels && levels.length > 1 ? styles.levels : styles.points}>
          {choices.map(choice => (
            <label key={choice.points} className={styles.level}>
              <input
                type="radio"
                name={name}
                value={choice.points}
                required
                defaultChecked={value === String(choice.points)}
              />
              <span>
                {levels && levels.length > 1 ? `${short(choice.points)}: ${choice.text}` : choice.points}
              </span>
            </label>
          ))}
        </div>
      )}
      {error ? <p className={styles.error}>{error}</p> : null}
    </fieldset>
  )
}

function short(points: number): string {
  return String(Math.round(points * 100) / 100)
}
