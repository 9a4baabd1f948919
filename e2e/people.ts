import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, type Page } from 'playwright/test'

const PASSWORD = 'a long enough password'

/** Fills who somebody is, in the form that stands on the page. */
export async function fillNames(page: Page, name: string, userName: string): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Name', { exact: true }).fill(name)
  await main.getByLabel('User name').fill(userName)
}

/** Fills the fields of somebody's own new account. */
export async function fillNewAccount(page: Page, name: string, userName: string): Promise<void> {
  await fillNames(page, name, userName)
  await page.getByRole('main').getByLabel('Password').fill(PASSWORD)
}

export async function signIn(page: Page, userName: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  const main = page.getByRole('main')
  await main.getByLabel(/user name/i).fill(userName)
  await main.getByLabel('Password').fill(password)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Makes a teacher from the shell of the machine; gives the password. */
export function makeTeacher(name: string, userName: string): string {
  const said = execFileSync(
    'npm',
    ['run', '-s', 'user', '--', 'create', userName, '--name', name, '--role', 'teacher'],
    {
      cwd: path.resolve(import.meta.dirname, '..'),
      env: { ...process.env, DATA_DIR: process.env.E2E_DATA ?? '', DATABASE_URL: '' },
      encoding: 'utf8',
    },
  )
  return /Password: (\S+)/.exec(said)?.[1] ?? ''
}

/** Makes an own account for a learner, who is signed in then. */
export async function signUp(page: Page, name: string, userName: string): Promise<void> {
  await page.goto('/sign-up')
  await fillNewAccount(page, name, userName)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page).not.toHaveURL(/sign-up/)
}

/** The join code as the card on a class's page shows it. */
export async function readJoinCode(page: Page): Promise<string> {
  const code = page.getByRole('paragraph').filter({ hasText: /^[A-Z0-9]{3}-[A-Z0-9]{3}$/ })
  return (await code.textContent()) ?? ''
}
