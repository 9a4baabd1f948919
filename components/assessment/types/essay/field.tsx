import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import { LONGEST_ESSAY } from '#domain/assessment/types/essay/check.ts'
import { levelsOf } from '#domain/assessment/types/essay/levels.ts'
import type { PublicEssay } from '#domain/assessment/types/essay/public.ts'

type FieldProps = { readonly question: PublicEssay; readonly filled?: FormFields | undefined }

/** A text, and how the learner would score it against the rubric. */
export function EssayField({ question, filled = {} }: FieldProps) {
  return (
    <>
      <textarea
        className={controls.text}
        name="text"
        defaultValue={valuesOf(filled, 'text')[0]}
        required
        rows={9}
        maxLength={LONGEST_ESSAY}
        aria-label={`Your text: ${question.prompt}`}
      />
      <details className={controls.rubric}>
        <summary>What your text is read for, and your own score (optional)</summary>
        <div className={controls.rubricBody}>
          <FieldHint>Your own score is shown to your teacher beside theirs. It does not count.</FieldHint>
          {question.rubric.map(criterion => (
            <label key={criterion.id} className={controls.row}>
              <span>{criterion.text}</span>
              <select
                className={controls.select}
                name={`selfScore.${criterion.id}`}
                defaultValue={valuesOf(filled, `selfScore.${criterion.id}`)[0] ?? ''}
              >
                <option value="">–</option>
                {levelsOf(criterion).map(({ points, text }) => (
                  <option key={points} value={points}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
    </>
  )
}
