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
