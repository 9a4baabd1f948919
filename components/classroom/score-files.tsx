import { DownloadLink } from '#components/ui/download-link.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import styles from './score-files.module.css'

/** Where scores go from here: two buttons for everybody, the rest for those who know its name. */
export function ScoreFiles({ classId }: { readonly classId: string }) {
  const scores = `/api/v1/classes/${classId}/gradebook?format=`
  return (
    <div className={styles.files}>
      <div className={styles.row}>
        <DownloadLink href={`${scores}excel`}>Scores for Excel</DownloadLink>
        <DownloadLink href={`${scores}csv`}>Scores for machines</DownloadLink>
        <LinkButton href={`/teach/${classId}/gradebook/canvas`}>Fill a Canvas export</LinkButton>
      </div>
      <details>
        <summary>Moodle, OneRoster, every answer</summary>
        <ul className={styles.list}>
          <li>
            <a href={`${scores}moodle`}>Moodle grade import</a>: map <em>Email address</em> or{' '}
            <em>ID number</em>, and each score together with its feedback column.
          </li>
          <li>
            <a href={`${scores}canvas`}>Canvas, without an export of its own</a>: every assignment becomes a
            new column there.
          </li>
          <li>
            OneRoster 1.1: <a href={`${scores}oneroster-line-items`}>line items</a> and{' '}
            <a href={`${scores}oneroster-results`}>results</a>.
          </li>
          <li>
            <a href={`/api/v1/classes/${classId}/responses`}>Every answer in assigned lessons</a>, one a row.
          </li>
        </ul>
      </details>
    </div>
  )
}
