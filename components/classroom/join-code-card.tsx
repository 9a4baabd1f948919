import { QrCode } from '#components/classroom/qr-code.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import styles from './join-code-card.module.css'

type JoinCodeCardProps = {
  readonly classId: string
  readonly code: string
  readonly address: string
  readonly open: boolean
  /** Whether whoever comes waits for the teacher's yes. */
  readonly approves: boolean
}

/** The code as it goes on the board, with the address to type and a QR code of the link. */
export function JoinCodeCard({ classId, code, address, open, approves }: JoinCodeCardProps) {
  const settings = `/teach/${classId}/settings#join-code`
  if (!open) {
    return (
      <p>
        The code is closed: nobody can join now. <a href={settings}>Open it</a>
      </p>
    )
  }
  const link = `${address}/join/${code}`
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <p className={styles.code}>{code}</p>
        <p className={styles.how}>
          Learners open <strong>{link.replace(/^https?:\/\//, '')}</strong>, or type the code at{' '}
          <strong>Assigned</strong>.{' '}
          {approves ? 'You let each of them in here.' : 'Whoever has the code is in at once.'}{' '}
          <a href={settings}>Change that</a>
        </p>
        <Dialog openLabel="Show it large" title={code} kind="quiet" size="wide">
          <div className={styles.large}>
            <p className={styles.how}>{link.replace(/^https?:\/\//, '')}</p>
            <QrCode text={link} label={`Large QR code of the link to join with the code ${code}`} />
          </div>
        </Dialog>
      </div>
      <QrCode text={link} label={`QR code of the link to join with the code ${code}`} />
    </div>
  )
}
