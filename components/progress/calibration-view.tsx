import { Table } from '#components/ui/table.tsx'
import {
  type Calibration,
  CERTAINTY_CHANCES,
  CERTAINTY_WORDS,
  sayCalibration,
} from '#domain/assessment/calibration.ts'
import styles from './mastery-list.module.css'

type CalibrationViewProps = {
  readonly calibration: Calibration
  /** Name of the learner, where somebody else reads. */
  readonly learner?: string
}

/** How often somebody was right when they said to be unsure, fairly sure and sure, and what follows from it. */
export function CalibrationView({ calibration, learner }: CalibrationViewProps) {
  return (
    <section aria-labelledby="calibration" className={styles.section}>
      <h2 id="calibration">{learner ? 'Sure and right' : 'How well you judge what you know'}</h2>
      <p>{learner ? sayCalibration(calibration, learner) : calibration.sentence}</p>
      <p className={styles.definition}>
        From the answers where {learner ?? 'you'} said how sure {learner ? 'they' : 'you'} were, the first to
        each question on each day. It never changes a score.
      </p>
      {calibration.n > 0 ? (
        <Table caption="Right answers by how sure you were" captionHidden>
          <thead>
            <tr>
              <th scope="col">{learner ? 'Said' : 'You said'}</th>
              <th scope="col" data-number>
                Right
              </th>
              <th scope="col" data-number>
                Answers
              </th>
              <th scope="col" data-number>
                Fits when right about
              </th>
            </tr>
          </thead>
          <tbody>
            {calibration.byCertainty.map(({ certainty, n, right }) => (
              <tr key={certainty}>
                <th scope="row">{CERTAINTY_WORDS[certainty]}</th>
                <td data-number>{right}</td>
                <td data-number>{n}</td>
                <td data-number>{Math.round(CERTAINTY_CHANCES[certainty] * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </section>
  )
}
