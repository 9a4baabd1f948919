'use client'

import { useField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { PRESET_SENTENCES, PRESETS, type Preset } from '#domain/assessment/release.ts'
import styles from './preset-field.module.css'
import { ReleaseTable } from './release-table.tsx'

const NAMES: Readonly<Record<Preset, string>> = { practice: 'Practice', homework: 'Homework', test: 'Test' }

/** The three sets of rules; of the chosen one a table says what is seen when. */
export function PresetField({ initial = 'homework' }: { readonly initial?: Preset }) {
  const { error, defaultValue = initial } = useField('preset')
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
