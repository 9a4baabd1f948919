import { expect, test } from 'playwright/test'

test('what is typed is found as it is typed, kept in the address, and reached by arrow keys', async ({
  page,
}) => {
  await page.goto('/search')
  const field = page.getByRole('searchbox')
  await field.fill('出口管制')
  await expect(page.getByRole('heading', { name: /^Terms/ })).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText('出口管制')
  await expect(page).toHaveURL(/\?q=%E5%87%BA/)
  await field.fill('separation factor')
  await expect(page).toHaveURL(/\?q=separation%20factor/)
  await page.keyboard.press('ArrowDown')
  const first = page.locator('[data-found]').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/learn\//)
  await page.goBack()
  await expect(field).toHaveValue('separation factor')
  await field.fill('zzzz')
  await expect(page.getByText('Nothing here speaks of “zzzz”.')).toBeVisible()
})

test('the example of a word is an address that finds it', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('link', { name: 'yttrium' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('yttrium')
  await expect(page.getByRole('heading', { name: /^Lessons/ })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is answered by the site', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('searchbox').fill('万吨')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('link', { name: '万', exact: true })).toBeVisible()
  })
})
