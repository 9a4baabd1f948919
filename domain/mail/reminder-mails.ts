import { describeInstant } from '#domain/classroom/wall-time.ts'

export type MailText = { readonly subject: string; readonly text: string }

type Work = { readonly title: string; readonly dueAt: number | undefined }

/** A teacher's reminder as a mail; `address` is where the work stands. */
export function reminderMail(given: {
  readonly to: string
  readonly by: string
  readonly className: string
  /** What the teacher says with it; may be empty. */
  readonly said: string
  readonly work: Work
  readonly zone: string
  readonly address: string
  readonly now: number
}): MailText {
  const { to, by, className, said, work, zone, address, now } = given
  const { dueAt } = work
  const verb = dueAt !== undefined && dueAt < now ? 'was due' : 'due'
  const due = dueAt === undefined ? '' : `, ${verb} ${describeInstant(dueAt, zone)}`
  return {
    subject: `${by} asks you to finish “${work.title}”`,
    text: paragraphs(
      `Hello ${to},`,
      `${by} (${className}) asks you to finish “${work.title}”${due}.`,
      said === '' ? undefined : `“${said}”`,
      address,
    ),
  }
}

/** What a class asks for by tomorrow, as a mail. */
export function dueMail(given: {
  readonly to: string
  readonly className: string
  readonly works: readonly Work[]
  readonly zone: string
  readonly address: string
}): MailText {
  const { to, className, works, zone, address } = given
  const [first] = works
  const lines = works.map(
    ({ title, dueAt }) => `- ${title}${dueAt === undefined ? '' : `: ${describeInstant(dueAt, zone)}`}`,
  )
  return {
    subject:
      works.length === 1 ? `Due tomorrow: “${first?.title}”` : `${works.length} things are due tomorrow`,
    text: paragraphs(`Hello ${to},`, `due tomorrow in ${className}:`, lines.join('\n'), address),
  }
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join('\n\n')
}
