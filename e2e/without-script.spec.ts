import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test('a lesson reads, its diagram stands still with a table, and a question takes an answer', async ({
  page,
}) => {
  await page.goto('/learn/what-they-are/the-seventeen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The seventeen')
  const figure = page.locator('figure').first()
  await expect(figure.locator('svg').first()).toBeVisible()
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('table').first()).toContainText('neodymium')
  const question = page.locator('#q-thulium-or-gold')
  await question.getByLabel('About as scarce as gold').check()
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByRole('main')).toContainText('gold is scarce in the crust itself')
  await page.getByRole('link', { name: /back/i }).first().click()
  await expect(page).toHaveURL(/the-seventeen/)
})

test('the order question can be answered with lists', async ({ page }) => {
  await page.goto('/learn/what-they-are/the-seventeen')
  const order = page.locator('form', { has: page.locator('select') }).first()
  const places = await order.locator('select').count()
  for (let at = 0; at < places; at += 1)
    await order
      .locator('select')
      .nth(at)
      .selectOption({ index: at + 1 })
  await order.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByRole('main')).toContainText(/right|order/i)
})

test('the course map and the menu work', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByText('Menu').click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary')
})
