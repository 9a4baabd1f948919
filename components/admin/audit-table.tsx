import { Table } from '#components/ui/table.tsx'

type Entry = {
  readonly id: string
  readonly at: number
  readonly actor: string | null
  readonly actor_name: string | null
  readonly action: string
  readonly subject: string | null
  readonly subject_name: string | null
  readonly detail: string | null
}

/** Who did what to whom, newest first. */
export function AuditTable({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <Table caption="Audit log, newest first" tall>
      <thead>
        <tr>
          <th scope="col">Time (UTC)</th>
          <th scope="col">Who</th>
          <th scope="col">Did</th>
          <th scope="col">To whom</th>
          <th scope="col">Detail</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.id}>
            <td>{new Date(entry.at).toISOString().slice(0, 16).replace('T', ' ')}</td>
            <td>{entry.actor === null ? 'the shell' : (entry.actor_name ?? 'an erased person')}</td>
            <td>{entry.action.replaceAll('-', ' ')}</td>
            <td>{entry.subject === null ? '' : (entry.subject_name ?? 'an erased person')}</td>
            <td>{entry.detail}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
