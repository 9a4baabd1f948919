import { Table } from '#components/ui/table.tsx'
import { fullDay } from '#domain/review/describe-day.ts'

export type View = {
  readonly day: string
  /** Id of the teacher, and the name; null for one who is gone. */
  readonly teacher: string
  readonly name: string | null
}

/** Which teachers opened the person's answers, day by day. */
export function WhoLooked({ views }: { readonly views: readonly View[] }) {
  return (
    <>
      <p>
        Noted once a day, when a teacher opens your page or one of your results. Tables and files of the whole
        class, and texts scored one question at a time, are not noted.
      </p>
      {views.length === 0 ? (
        <p>Nobody so far.</p>
      ) : (
        <Table caption="Who opened your answers" captionHidden>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Teacher</th>
            </tr>
          </thead>
          <tbody>
            {views.map(({ day, teacher, name }) => (
              <tr key={`${day} ${teacher}`}>
                <td>{fullDay(day)}</td>
                <td>{name ?? 'a teacher who is gone'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
