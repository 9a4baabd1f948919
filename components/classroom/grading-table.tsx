import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'

type GradingTableProps = {
  readonly classId: string
  readonly questions: readonly {
    readonly id: string
    readonly type: 'essay' | 'text'
    readonly prompt: string
    readonly waiting: number
    readonly scored: number
  }[]
}

/** Questions whose answers a person scores, with how many wait. */
export function GradingTable({ classId, questions }: GradingTableProps) {
  return (
    <Table caption="Questions with answers to read" captionHidden>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Kind</th>
          <th scope="col" data-number>
            Waiting
          </th>
          <th scope="col" data-number>
            Scored
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, type, prompt, waiting, scored }) => (
          <tr key={id}>
            <th scope="row" data-long>
              <Link href={`/teach/${classId}/grading/${id}`}>{prompt}</Link>
            </th>
            <td>{type === 'essay' ? 'Written answer' : 'Short text'}</td>
            <td data-number>{waiting > 0 ? <Tag tone="accent">{waiting}</Tag> : '0'}</td>
            <td data-number>{scored}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
