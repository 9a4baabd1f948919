import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import type { Role } from '#domain/account/actor.ts'

type Entry = {
  readonly id: string
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly role: Role
  readonly createdAt: number
}

/** People with role and user name; the name leads to what can be done for them. */
export function PeopleTable({ people }: { readonly people: readonly Entry[] }) {
  return (
    <Table caption="People" captionHidden>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">User name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, userName, email, role, createdAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/people/${id}`}>{name}</Link>
            </th>
            <td>{userName}</td>
            <td>{email}</td>
            <td>{role}</td>
            <td>{new Date(createdAt).toISOString().slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
