'use client'

import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm, useField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { PRESET_SENTENCES, PRESETS, type Preset } from '#domain/assessment/release.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './assign-quiz-form.module.css'
import { ReleaseTable } from './release-table.tsx'

type AssignQuizFormProps = {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  /** Modules that have a quiz. */
  readonly modules: readonly { readonly id: string; readonly title: string; readonly questions: number }[]
}

/** A module's quiz, the rules it is taken by, its times on the class's clock, and what learners will see when. */
export function AssignQuizForm({ action, classId, timeZone, modules }: AssignQuizFormProps) {
  const clock = `On the clock of ${timeZone.replaceAll('_', ' ')}.`
  return (
    <ActionForm action={action} submit="Assign the quiz" hidden={{ class: classId }}>
      <ActionSelectField
        id="quiz-module"
        name="module"
        label="Quiz of"
        options={modules.map(({ id, title, questions }) => ({
          value: id,
          label: `${title} (${questions} questions)`,
        }))}
      />
      <PresetField />
      <ActionTextField
        id="quiz-minutes"
        name="minutes"
        type="number"
        min={1}
        max={600}
        label="Minutes for an attempt"
        optional
        hint="Left empty, there is no limit. A learner’s extra time is added by itself."
      />
      <ActionTextField
        id="quiz-opens"
        name="opens"
        type="datetime-local"
        label="Opens"
        optional
        hint={`${clock} Left empty, it opens at once.`}
      />
      <ActionTextField
        id="quiz-due"
        name="due"
        type="datetime-local"
        label="Closes"
        optional
        hint={`${clock} It is due then, and open attempts are submitted. A test has to close.`}
      />
      <ActionTextField
        id="quiz-title"
        name="title"
        label="Title"
        optional
        maxLength={120}
        hint="Left empty, it is called after the module."
      />
    </ActionForm>
  )
}

const NAMES: Readonly<Record<Preset, string>> = { practice: 'Practice', homework: 'Homework', test: 'Test' }

/** The three sets of rules; of the chosen one a table says what is seen when. */
function PresetField() {
  const { error, defaultValue = 'homework' } = useField('preset')
  return (
    <FieldGroup id="preset" legend="Rules" error={error}>
      {(['practice', 'homework', 'test'] as const).map(preset => (
        <div key={preset} className={styles.preset}>
          <CheckField
            key={defaultValue}
            id={`preset-${preset}`}
            type="radio"
            name="preset"
            value={preset}
            defaultChecked={preset === defaultValue}
            label={<strong>{NAMES[preset]}</strong>}
            hint={PRESET_SENTENCES[preset]}
          />
          <div className={styles.table}>
            <ReleaseTable settings={PRESETS[preset]} closes />
            {preset === 'homework' ? (
              <p className={styles.note}>Without a due date, right answers are shown after submitting.</p>
            ) : null}
          </div>
        </div>
      ))}
    </FieldGroup>
  )
}
