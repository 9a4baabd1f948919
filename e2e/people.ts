import { expect, type Page } from 'playwright/test'

export const PASSWORD = 'a long enough password'

/** Fills the fields that every new account asks for. */
export async function fillNewAccount(page: Page, name: string, userName: string): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Name', { exact: true }).fill(name)
  await main.getByLabel('User name').fill(userName)
  await main.getByLabel('Password').fill(PASSWORD)
}

export async function signIn(page: Page, userName: string): Promise<void> {
  await page.goto('/sign-in')
  const main = page.getByRole('main')
  await main.getByLabel(/user name/i).fill(userName)
  await main.getByLabel('Password').fill(PASSWORD)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}
