import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { signUp } from './people.ts'

const CASE = '/learn/export-restrictions/wto-case'
const CHART = '/learn/quotas/two-instruments'
const SCENARIO = '/learn/world-answers/build-a-supply-chain'

/** The figure, once its stage has taken the still's place. */
async function stage(page: Page, address: string, figure: string): Promise<Locator> {
  await page.goto(address)
  const place = page.locator(`#${figure}`)
  await place.scrollIntoViewIfNeeded()
  await expect(place.locator('svg[data-picture][role="group"]')).toBeVisible()
  return place
}

async function violations(page: Page, selector: string): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .include(selector)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)
}

test('the chart by mouse: pointing shows values, choosing keeps them, the table says the same', async ({
  page,
}) => {
  const chart = await stage(page, CHART, 'price-quota-chart')
  await chart.locator('[data-part="2010"]').hover()
  await expect(chart.locator('svg[data-picture]')).toContainText('30,258 t')
  await chart.locator('[data-part="2010"]').click()
  await expect(page).toHaveURL(/at=2010/)
  await chart.getByText('Choose lines').click()
  await chart
    .getByLabel(/China’s exports of ores, metals, compounds \(product weight\)/)
    .first()
    .check()
  await chart.getByText('In words and as a table').click()
  await expect(chart.getByRole('row', { name: /^2010/ })).toContainText('39813')
  expect(await violations(page, '#price-quota-chart')).toEqual([])
})

test('the chart by keyboard: arrows go from period to period, Enter opens, Escape closes', async ({
  page,
}) => {
  const chart = await stage(page, CHART, 'price-quota-chart')
  await chart.locator('[data-part][tabindex="0"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const focused = page.locator('[data-part]:focus')
  await expect(focused).toHaveAttribute('aria-label', /^2014: export quota 30,611 t/)
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(focused).toHaveAttribute('aria-pressed', 'false')
})

test('with reduced motion before and after stand side by side, and a step is guessed first', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const chart = await stage(page, CHART, 'price-quota-chart')
  await chart.getByRole('button', { name: 'Next step' }).click()
  await chart.getByLabel('a third more than it').check()
  await chart.getByRole('button', { name: 'That is my guess' }).click()
  await expect(chart.getByText('You said a third more than it, and so it is.')).toBeVisible()
  await expect(chart.getByText('Before', { exact: true })).toBeVisible()
})

test('a curve is drawn by hand or typed, and then stands beside the data', async ({ page }) => {
  await page.goto(CASE)
  const question = page.locator('#q-draw-the-quota')
  const pad = question.getByRole('img', { name: /^Your curve/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('The pad has no place.')
  await page.mouse.move(box.x + box.width * 0.16, box.y + box.height * 0.3)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.88, box.y + box.height * 0.7, { steps: 12 })
  await page.mouse.up()
  await expect(question.getByLabel('2014')).not.toHaveValue('')
  await question.getByLabel('2014').fill('30000')
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(question.getByRole('row', { name: /Height at the end/ })).toContainText('30,000 t')
  await expect(question.getByText(/^Furthest apart/)).toBeVisible()
  expect(await violations(page, '#q-draw-the-quota')).toEqual([])
})

test('a curve comes back in review after thirty days, and both drawings stand beside the data', async ({
  page,
}) => {
  await signUp(page, 'Ida Noddack', 'ida.draws')
  const years = [2009, 2010, 2011, 2012, 2013, 2014]
  const responses = [
    {
      id: crypto.randomUUID(),
      question: 'export-restrictions/wto-case/draw-the-quota',
      answer: years.map(year => [year, 30000]),
      answeredAt: Date.now() - 30 * 86_400_000,
    },
  ]
  const kept = await page.request.post('/api/v1/responses', { data: { responses } })
  expect(await kept.json()).toMatchObject({ results: [{ status: 'recorded' }] })
  await page.goto('/review')
  await page.getByRole('link', { name: 'Begin: one question' }).click()
  await expect(page.getByText(/^You first drew this on .*, 30 days ago/)).toBeVisible()
  for (const year of years) await page.getByRole('textbox', { name: String(year) }).fill('20000')
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByRole('img', { name: /your first one, dotted/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Height at the end 30,000 t/ })).toContainText('20,000 t')
  await expect(page.getByText(/^This was about/)).toBeVisible()
})

test('a state that is set by hand is shown, and a step still asks first', async ({ page }) => {
  const chart = await stage(page, CHART, 'price-quota-chart')
  await chart.getByText('Choose lines').click()
  await chart
    .getByLabel(/China’s exports of ores, metals, compounds \(product weight\)/)
    .first()
    .check()
  await chart.locator('[data-part="2010"]').click()
  await expect(page).toHaveURL(/series=export-quota\.exports.*at=2010/)
  await expect(chart.locator('svg[data-picture]')).toContainText('39,813 t')
  await expect(chart.getByText('exploring')).toBeVisible()
  await chart.getByRole('button', { name: 'Next step' }).click()
  await expect(chart.getByRole('button', { name: 'That is my guess' })).toBeVisible()
})

test('the scenario is played by mouse and keyboard, its path stands in the address and can be replayed', async ({
  page,
}) => {
  const game = await stage(page, SCENARIO, 'build-a-supply-chain')
  await game.getByLabel(/Open a mine from a new find/).check()
  await game.getByLabel(/Build a metal works/).check()
  await expect(game.getByLabel(/Build a magnet works/)).toBeDisabled()
  await game.getByRole('button', { name: 'Decide 2026' }).click()
  await game.getByLabel(/Build a magnet works/).focus()
  await page.keyboard.press('Space')
  await game.getByLabel(/Promise a price floor/).check()
  await game.getByRole('button', { name: 'Decide 2030' }).click()
  await game.getByLabel(/Build a separation plant/).check()
  await game.getByRole('button', { name: 'Decide 2034' }).click()
  await expect(game.getByText('A whole chain').first()).toBeVisible()
  await expect(page).toHaveURL(/path=new-mine\.metal_magnet\.floor_separation/)
  await page.goto('/')
  await stage(page, SCENARIO, 'build-a-supply-chain')
  await expect(game.getByText('A whole chain').first()).toBeVisible()
  await game.locator('[data-part="new-mine"]').press('Enter')
  await expect(game.getByText('The average of studies', { exact: false })).toBeVisible()
  await game.getByRole('slider', { name: 'Year looked at' }).fill('2034')
  await expect(game.getByText(/^2034: ore 0\s%/).first()).toBeVisible()
  expect(await violations(page, '#build-a-supply-chain')).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('chart and scenario stand still with their tables, and a typed curve is compared', async ({
    page,
  }) => {
    await page.goto(CHART)
    const chart = page.locator('#price-quota-chart')
    await expect(chart.locator('svg').first()).toBeVisible()
    await chart.getByText('In words and as a table').click()
    await expect(chart.getByRole('row', { name: /^2010/ })).toContainText('30258')
    await page.goto(CASE)
    const other = page.locator('#price-quota-chart')
    await expect(other.locator('svg').first()).toBeVisible()
    await expect(other.getByText('A gate at the border.').first()).toBeHidden()
    const question = page.locator('#q-draw-the-quota')
    for (const year of [2009, 2010, 2011, 2012, 2013, 2014])
      await question.getByLabel(String(year)).fill('30000')
    await question.getByRole('button', { name: 'Answer' }).click()
    await expect(page.getByRole('main')).toContainText('Furthest apart at 2009')
  })
})
