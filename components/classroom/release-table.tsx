import { Table } from '#components/ui/table.tsx'
import { PART_WORDS } from '#domain/assessment/quiz-words.ts'
import type { AttemptSettings } from '#domain/assessment/release.ts'
import { releaseTable } from '#domain/assessment/release-table.ts'
import styles from './release-table.module.css'

type ReleaseTableProps = {
  readonly settings: AttemptSettings
  /** Does the quiz close? */
  readonly closes: boolean
}

/** What learners see before they submit, after, and once the quiz has closed. */
export function ReleaseTable({ settings, closes }: ReleaseTableProps) {
  return (
    <Table caption="What learners see at each stage">
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">Open</th>
          <th scope="col">Submitted</th>
          <th scope="col">{closes ? 'Closed' : 'Later'}</th>
        </tr>
      </thead>
      <tbody>
        {releaseTable(settings, closes).map(row => (
          <tr key={row.what}>
            <th scope="row">{PART_WORDS[row.what]}</th>
            <Cell isShown={row.before} />
            <Cell isShown={row.submitted} />
            <Cell isShown={row.closed} />
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ isShown }: { readonly isShown: boolean }) {
  return <td className={isShown ? styles.shown : styles.hidden}>{isShown ? '✓ shown' : '– hidden'}</td>
}
