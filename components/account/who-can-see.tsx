import Link from 'next/link'

type SeenIn = { readonly id: string; readonly name: string; readonly teachers: readonly string[] }

/** Which teachers can see the answers of the person, class by class. */
export function WhoCanSee({ classes }: { readonly classes: readonly SeenIn[] }) {
  if (classes.length === 0) return <p>Only you. You are in no class.</p>
  return (
    <>
      <ul>
        {classes.map(({ id, name, teachers }) => (
          <li key={id}>
            {whoIn(teachers)} of {name}
          </li>
        ))}
      </ul>
      <p>
        They see your answers in what the class was assigned, and of your reviews only how many. Classmates
        see nothing of yours. You can leave a class under <Link href="/assigned">Assigned</Link>.
      </p>
    </>
  )
}

function whoIn(teachers: readonly string[]): string {
  const last = teachers.at(-1)
  if (last === undefined) return 'Nobody at present, as teacher'
  const before = teachers.slice(0, -1)
  return before.length === 0 ? `${last}, as the teacher` : `${before.join(', ')} and ${last}, as the teachers`
}
