import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'

const LESSON = '/learn/processing/who-does-what'

async function figureOn(page: Page, address: string, id: string) {
  await page.goto(address)
  const figure = page.locator(`figure#${id}`)
  // The stage may take the still's place meanwhile, so nothing is waited for here.
  await figure.evaluate(element => element.scrollIntoView())
  await expect(figure.getByRole('button', { name: 'Next step' })).toBeVisible()
  return figure
}

test('the supply chain: a link is cut with the mouse, and the week moves the table', async ({ page }) => {
  const figure = await figureOn(page, LESSON, 'supply-chain')
  await figure.getByRole('button', { name: /^Magnet works in China/ }).click()
  await expect(figure.getByText(/94% \(magnets, permanent, 2024\)/)).toBeVisible()
  await figure.getByRole('button', { name: 'Stop its exports' }).click()
  await expect(page).toHaveURL(/cut=magnet-china/)
  await figure.getByRole('slider', { name: 'Week', exact: true }).fill('30')
  await expect(figure.getByText('dry from week 15')).toBeVisible()
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^Machine makers outside China/ })).toContainText(
    'stock has run dry',
  )
})

test('the supply chain: time runs by itself and can be held', async ({ page }) => {
  const figure = await figureOn(page, `${LESSON}#supply-chain?cut=magnet-china&week=9`, 'supply-chain')
  await figure.getByRole('button', { name: 'Let time run' }).click()
  await expect(figure.getByText('dry from week 15')).toBeVisible()
  await figure.getByRole('button', { name: 'Hold time' }).click()
  await expect(figure.getByRole('button', { name: 'Let time run' })).toBeVisible()
})

test('the supply chain by keyboard: arrows go from place to place, Escape closes and leaves', async ({
  page,
}) => {
  const figure = await figureOn(page, LESSON, 'supply-chain')
  const first = figure.getByRole('button', { name: /^Mines in China/ })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure.getByRole('button', { name: /^Separation plants in China/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('region', { name: 'Separation plants in China' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.getByRole('region', { name: 'Separation plants in China' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('before and now stand side by side, and nothing is wrong for a machine that reads', async ({
    page,
  }) => {
    const figure = await figureOn(page, LESSON, 'supply-chain')
    await figure.getByRole('button', { name: 'Next step' }).click()
    await expect(figure.getByText('Before', { exact: true })).toBeVisible()
    await figure.getByRole('button', { name: 'Next step' }).click()
    await figure.getByRole('button', { name: 'Next step' }).click()
    await figure.getByLabel('about 11 weeks').check()
    await figure.getByRole('button', { name: 'That is my guess' }).click()
    await expect(figure.getByText('You said about 11 weeks, and so it is.')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('figure#supply-chain').analyze()
    expect(violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)).toEqual([])
  })
})

test('on the wall the diagram stands alone in its state; keys lead through its steps and back', async ({
  page,
}) => {
  const figure = await figureOn(page, `${LESSON}#supply-chain?cut=magnet-china&week=21`, 'supply-chain')
  await figure.locator('..').locator('..').getByRole('link', { name: 'Full screen' }).click()
  await expect(page).toHaveURL(/\/wall\/.*cut=magnet-china/)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByText('From ore to machine, week 21')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of', { exact: false })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/learn\/processing\/who-does-what/)
})

test.describe('on the wall without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the still of the state stands there, and the way back', async ({ page }) => {
    await page.goto('/wall/processing/who-does-what/supply-chain?cut=magnet-china&week=21')
    await expect(page.getByText('From ore to machine, week 21')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveAttribute(
      'href',
      /#supply-chain\?cut=magnet/,
    )
    expect((await page.goto('/wall/processing/who-does-what/nothing'))?.status()).toBe(404)
  })
})

test('step losses: one tonne is followed, an ore is changed, and the table follows', async ({ page }) => {
  const figure = await figureOn(page, '/learn/processing/oxide-to-magnet', 'step-losses')
  for (const _ of [1, 2, 3, 4]) await figure.getByRole('button', { name: 'Next step' }).click()
  await figure.getByLabel('about 200 kg').check()
  await figure.getByRole('button', { name: 'That is my guess' }).click()
  await expect(figure.getByText('You said about 200 kg.')).toBeVisible()
  await figure.getByRole('button', { name: /^Mill: / }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/stage=win/)
  await figure.getByRole('combobox', { name: 'Ore' }).selectOption('xunwu')
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^Cut/ })).toContainText('magnet blocks')
  await expect(figure.getByText('537 g').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('figure#step-losses').analyze()
  expect(violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)).toEqual([])
})

test('the balance problem: a wish is made, another ore is opened, and the table tells what is left', async ({
  page,
}) => {
  const figure = await figureOn(page, '/learn/what-they-are/where-they-lie', 'balance-problem')
  await figure.getByRole('combobox', { name: 'Asked for' }).selectOption('dy')
  await figure.getByRole('combobox', { name: 'Ore', exact: true }).selectOption('bayan-obo')
  await expect(figure.getByText('10,000 t of oxide must be won').first()).toBeVisible()
  await figure.getByRole('combobox', { name: 'And a second one' }).selectOption('longnan')
  await figure.getByRole('slider', { name: 'Part of the second' }).fill('100')
  await expect(figure.getByText('149 t of oxide must be won').first()).toBeVisible()
  await figure.getByRole('button', { name: /^Lanthanum: / }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/element=Y/)
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^yttrium/ })).toContainText('97.0')
  const { violations } = await new AxeBuilder({ page }).include('figure#balance-problem').analyze()
  expect(violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)).toEqual([])
})
