import type { Source } from '#domain/content/source.ts'

/** A source in one line, as a printed list gives it: title, publisher and date, each ended by one full stop. */
export function sourceOnPaper({
  title,
  publisher,
  date,
}: Pick<Source, 'title' | 'publisher' | 'date'>): string {
  const said = [title, publisher, date].flatMap(part => (part ? [String(part).replace(/\.$/, '')] : []))
  return `${said.join('. ')}.`
}
