import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Note } from '#components/ui/note.tsx'
import type { FiguresCheck } from '#domain/classroom/figures-check.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'

type FiguresLineProps = {
  readonly figures: FiguresCheck | undefined
  readonly timeZone: string
  readonly check: FormCall
}

/** Whether gradebooks, result pages, learners' own pages, files and kept summaries tell the same, and since when one knows. */
export function FiguresLine({ figures, timeZone, check }: FiguresLineProps) {
  return (
    <>
      {figures === undefined ? <p>Figures have not been compared yet.</p> : null}
      {figures && figures.different === 0 ? (
        <p>
          Figures agree: {figures.compared} pairs in {figures.classes}{' '}
          {figures.classes === 1 ? 'class' : 'classes'}, compared on {shortInstant(figures.at, timeZone)}.
        </p>
      ) : null}
      {figures && figures.different > 0 ? (
        <Note kind="warn" title="Figures differ.">
          {figures.different} of {figures.compared} pairs, compared on {shortInstant(figures.at, timeZone)}.
          Run <code>npm run classroom:check</code> in the shell: it names each and says how to mend it.
        </Note>
      ) : null}
      <ActionForm action={check} submit="Compare all figures now" kind="secondary" />
    </>
  )
}
