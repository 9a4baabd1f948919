import type { FormAsk } from '#domain/form-state.ts'
import { Note } from './note.tsx'

/** What sending the form would do, said before it is done; the form's button then carries the yes. */
export function FormQuestion({ ask }: { readonly ask: FormAsk }) {
  return (
    // Without JavaScript the page begins anew, and nobody looks for a question at the end of a long form.
    // biome-ignore lint/a11y/noAutofocus: the question is what the form answered with
    <div tabIndex={-1} autoFocus>
      <input type="hidden" name="confirmed" value={ask.token} />
      <Note kind="warn" title={ask.title}>
        <ul>
          {ask.sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
