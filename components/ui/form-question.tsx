import type { FormAsk } from '#domain/form-state.ts'
import { Note } from './note.tsx'

/** What sending the form would do, said before it is done; its button then carries the yes. Keep it in the page. */
export function FormQuestion({ ask }: { readonly ask: FormAsk | undefined }) {
  return (
    <div role="status">
      {ask ? (
        <>
          <input type="hidden" name="confirmed" value={ask.token} />
          <Note kind="warn" title={ask.title}>
            <ul>
              {ask.sentences.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Note>
        </>
      ) : null}
    </div>
  )
}
