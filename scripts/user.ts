// npm run user: people's accounts from the shell of the machine, for when nobody can sign in.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { migrate } from '#db/migrate.ts'
import type { UserRow } from '#db/schema.ts'
import { findUserByLogin, listUsers } from '#db/users.ts'
import { optionalEmail, personName, readLogin, userName } from '#domain/account/sign-up-fields.ts'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { addPerson } from '#server/admin/add-person.ts'
import { changeRole } from '#server/admin/change-role.ts'
import { endSessions } from '#server/admin/end-sessions.ts'
import { resetPassword } from '#server/admin/reset-password.ts'
import { store } from '#server/store.ts'

const USAGE = `npm run user -- <what>
  list [part of a name]                       who has an account
  create <user name> [--name "Ada Lovelace"] [--role learner|teacher|administrator]
         [--email ada@school.example] [--zone Europe/Berlin]
  promote <user name> <role>                  give another role; signs them out everywhere
  reset-password <user name>                  a new random password, printed once
  sign-out <user name>                        end their sessions on every device
A user name may also be an e-mail address.`

const SHELL = { kind: 'shell' } as const
const role = z.enum(['learner', 'teacher', 'administrator'], 'expected learner, teacher or administrator')
const created = z.object({
  name: personName,
  userName,
  email: optionalEmail,
  role,
  timeZone,
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    role: { type: 'string', default: 'learner' },
    email: { type: 'string', default: '' },
    zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
  },
})
const [command, subject = '', argument = ''] = positionals

const COMMANDS: Readonly<Record<string, () => Promise<string>>> = {
  list: listPeople,
  create: createPerson,
  promote: async () => {
    const user = await personNamed(subject)
    await changeRole(SHELL, { person: user.id, role: role.parse(argument) }, Date.now())
    return `${user.user_name} is now ${argument}.`
  },
  'reset-password': async () => {
    const user = await personNamed(subject)
    return `New password of ${user.user_name}: ${await resetPassword(SHELL, user.id, Date.now())}`
  },
  'sign-out': async () => {
    const user = await personNamed(subject)
    await endSessions(SHELL, user.id, Date.now())
    return `${user.user_name} is signed out on every device.`
  },
}

async function listPeople(): Promise<string> {
  const { rows, total } = await listUsers(store(), { search: subject, limit: 200, offset: 0 })
  const lines = rows.map(row => [row.user_name, row.role, row.name, row.email ?? ''].join('\t'))
  return [...lines, `${total} in all`].join('\n')
}

async function createPerson(): Promise<string> {
  const { zone, name = subject, email } = values
  const person = created.parse({ name, userName: subject, email, role: values.role, timeZone: zone })
  const { user, password } = await addPerson(SHELL, person, Date.now())
  return `Made the ${user.role} ${user.user_name}. Password: ${password}`
}

async function personNamed(login: string): Promise<UserRow> {
  const user = await findUserByLogin(store(), readLogin(login))
  if (!user) throw new Error(`Nobody has the user name or e-mail address ${JSON.stringify(login)}.`)
  return user
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n')
  return error instanceof Error ? error.message : String(error)
}

const run = command === undefined ? undefined : COMMANDS[command]
if (!run) {
  console.error(USAGE)
  process.exit(1)
}
try {
  await migrate(store())
  console.log(await run())
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
} finally {
  await store().destroy()
}
