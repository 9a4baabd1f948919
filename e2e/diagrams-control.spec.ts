import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { signUp } from './people.ts'

const TIMELINE = '/learn/export-restrictions/after-2025'
const DESK = '/learn/export-restrictions/licensing-desk'
const SCENARIO = '/learn/world-answers/build-a-supply-chain'
const CLAIMS = '/learn/reading-the-news/claim-check'

async function figureOn(page: Page, address: string, id: string) {
  await page.goto(address)
  const figure = page.locator(`figure#${id}`)
  // Not scrollIntoViewIfNeeded: it waits for an element that the stage may be about to replace.
  await figure.evaluate(element => element.scrollIntoView())
  await expect(figure.getByRole('button', { name: 'Next step' })).toBeVisible()
  return figure
}

async function violationsIn(page: Page, figure: string) {
  const { violations } = await new AxeBuilder({ page }).include(`figure#${figure}`).analyze()
  return violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)
}

test('the control timeline: a day is set, a row is opened, and the table says what stood', async ({
  page,
}) => {
  const figure = await figureOn(page, TIMELINE, 'control-timeline')
  await figure.getByLabel('The day by calendar').fill('2025-11-06')
  await expect(figure.getByText(/^On 6 November 2025: 10 of 22/).first()).toBeVisible()
  await figure.getByRole('button', { name: 'change ›' }).click()
  await expect(page).toHaveURL(/day=2025-11-07/)
  await figure.getByRole('button', { name: /^Ann. 57: five more elements/ }).click()
  await expect(figure.getByRole('region', { name: 'Details' })).toContainText('suspended one day before')
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^Ann. 61: goods sold on/ })).toContainText('suspended')
  await figure.getByLabel('element', { exact: true }).check()
  await figure.getByLabel('magnets').check()
  await expect(figure.getByRole('row', { name: /^dysprosium/ })).toContainText('dual-use licence')
  expect(await violationsIn(page, 'control-timeline')).toEqual([])
})

test('the control timeline by keyboard: arrows go from row to row, Escape closes and leaves', async ({
  page,
}) => {
  const figure = await figureOn(page, `${TIMELINE}#control-timeline?by=element&span=now`, 'control-timeline')
  await figure.getByRole('button', { name: /^scandium/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(figure.getByRole('button', { name: /^yttrium/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('region', { name: 'Details' })).toContainText('Announcement 18')
  await page.keyboard.press('Escape')
  await expect(figure.getByRole('region', { name: 'Details' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('before and now stand side by side, and a prediction waits', async ({ page }) => {
    const figure = await figureOn(
      page,
      `${TIMELINE}#control-timeline?day=2012-09-15&later=hidden&mark=quota`,
      'control-timeline',
    )
    await figure.getByRole('button', { name: 'Next step' }).click()
    await figure.getByLabel('an ordinary licence, without a ceiling').check()
    await figure.getByRole('button', { name: 'That is my guess' }).click()
    await expect(figure.getByText('and so it is.')).toBeVisible()
    await expect(figure.getByText('Before', { exact: true })).toBeVisible()
    expect(await violationsIn(page, 'control-timeline')).toEqual([])
  })

  for (const [address, id] of [
    [DESK, 'licensing-desk'],
    [CLAIMS, 'claim-check'],
    [SCENARIO, 'build-a-supply-chain'],
  ] as const)
    test(`${id} cuts from before to now`, async ({ page }) => {
      const figure = await figureOn(page, address, id)
      await figure.getByRole('button', { name: 'Next step' }).click()
      const pass = figure.getByRole('button', { name: 'Just show me' })
      await expect(pass.or(figure.getByText('Before', { exact: true })).first()).toBeVisible()
      if (await pass.isVisible()) await pass.click()
      await expect(figure.getByText('Before', { exact: true })).toBeVisible()
    })
})

test('the licensing desk: decide, see what decides, then ask for oneself', async ({ page }) => {
  const figure = await figureOn(page, DESK, 'licensing-desk')
  await figure.getByRole('button', { name: 'Shipment 12' }).click()
  await expect(figure.getByRole('region', { name: 'The ruling' })).toHaveCount(0)
  await figure.getByRole('radio', { name: 'licence needed', exact: true }).check()
  await figure.getByRole('button', { name: 'Decide' }).click()
  await expect(figure.getByRole('region', { name: 'The ruling' })).toContainText('No licence needed', {
    ignoreCase: true,
  })
  await expect(figure.getByRole('region', { name: 'The ruling' })).toContainText('Ann. 61: the 0.1% rule')
  await expect(figure.getByText('Decided 1 of 17, 0 as the rules say')).toBeVisible()
  await figure.getByLabel('ask for yourself').check()
  await figure.getByLabel('The day by calendar').fill('2025-04-03')
  await expect(figure.getByRole('region', { name: 'The ruling' })).toContainText('no licence needed')
  await figure.getByRole('button', { name: 'change ›' }).focus()
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('region', { name: 'The ruling' })).toContainText('licence needed')
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^2025-04-04/ })).toContainText('dual-use licence')
  expect(await violationsIn(page, 'licensing-desk')).toEqual([])
})

test('a shipment is asked about for points: by keyboard, with what is missing said, and its reason after', async ({
  page,
}) => {
  await page.goto(DESK)
  const question = page.locator('#q-engine-coating')
  await question.getByRole('radio', { name: 'no licence needed' }).focus()
  await page.keyboard.press('Space')
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(question.getByRole('alert')).toContainText('Still to be chosen: the instrument that decides')
  await question.getByRole('radio', { name: /^Watch list, Japan/ }).focus()
  await page.keyboard.press('Space')
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(question.getByText(/Partly right: 1 of 2 points/)).toBeVisible()
  await expect(question).toContainText('A listed good needs a licence for civil use as well')
})

test('decisions outlive the page, move into an account, and stand in its record', async ({ page }) => {
  const figure = await figureOn(page, DESK, 'licensing-desk')
  await figure.getByRole('radio', { name: 'licence needed', exact: true }).check()
  await figure.getByRole('button', { name: 'Decide' }).click()
  await expect(figure.getByText('Decided 1 of 17, 1 as the rules say')).toBeVisible()
  const claims = await figureOn(page, CLAIMS, 'claim-check')
  await claims.getByRole('button', { name: /^C09: / }).click()
  await claims.getByRole('radio', { name: 'partly', exact: true }).check()
  await claims.getByRole('radio', { name: /^Check the size/ }).check()
  await claims.getByRole('button', { name: 'Show the evidence' }).click()
  await expect(claims.getByText('Decided 1 of 36, 0.5 of 1 points')).toBeVisible()
  await signUp(page, 'Wu Chien-Shiung', 'wu.desk')
  const again = await figureOn(page, DESK, 'licensing-desk')
  await expect(again.getByText('Decided 1 of 17, 1 as the rules say')).toBeVisible()
  await expect(again.getByRole('region', { name: 'The ruling' })).toContainText('You decided so, too')
  await page.goto('/progress/reading-the-news.claim-check')
  await expect(page.getByRole('row', { name: /^Check the size/ })).toContainText('0.5 of 1')
})

test('the claim check: verdict and habit first, then the evidence and a score', async ({ page }) => {
  const figure = await figureOn(page, CLAIMS, 'claim-check')
  await figure.getByRole('button', { name: /^C08: / }).click()
  await expect(figure.getByRole('region', { name: 'Claim C08' })).toHaveCount(0)
  await figure.getByRole('radio', { name: 'wrong', exact: true }).check()
  await figure.getByRole('radio', { name: /^Check the size/ }).check()
  await figure.getByRole('button', { name: 'Show the evidence' }).click()
  await expect(figure.getByRole('region', { name: 'Claim C08' })).toContainText('ten times too big')
  await figure.getByText('Decided 1 of 36, 1 of 1 points').click()
  await expect(figure.getByRole('row', { name: /^Check the size/ })).toContainText('1 of 1')
  await figure.getByRole('button', { name: /^C08: / }).focus()
  await page.keyboard.press('Escape')
  await expect(figure.getByRole('region', { name: 'Claim C08' })).toHaveCount(0)
  expect(await violationsIn(page, 'claim-check')).toEqual([])
  await figure.getByLabel('its sizes').check()
  await figure.getByLabel('one place').check()
  await figure.getByText('In words and as a table').click()
  await expect(figure.getByRole('row', { name: /^together/ })).toContainText('102000')
  expect(await violationsIn(page, 'claim-check')).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('each of the three stands still with its table', async ({ page }) => {
    await page.goto(TIMELINE)
    await page.locator('#control-timeline').getByText('In words and as a table').click()
    await expect(page.locator('#control-timeline').getByRole('row', { name: /^Ann. 18/ })).toBeVisible()
    await page.goto(DESK)
    await page.locator('#licensing-desk').getByText('All shipments').first().click()
    await page.locator('#licensing-desk').getByText('holmium oxide').first().click()
    await expect(page.locator('#licensing-desk').getByText('it must be looked up').first()).toBeVisible()
    await page.goto(CLAIMS)
    const claim = page.locator('#q-judge-the-promise')
    await claim.getByRole('radio', { name: 'partly' }).check()
    await claim.getByRole('radio', { name: 'Ask as of when.' }).check()
    await claim.getByRole('radio', { name: /^MIIT/ }).check()
    await claim.getByRole('button', { name: 'Answer' }).click()
    await expect(page.getByRole('main')).toContainText('Right')
    await page.goto(CLAIMS)
    await page.locator('#claim-check').getByText('In words and as a table').click()
    await expect(page.locator('#claim-check').getByRole('row', { name: /^C17/ })).toContainText('wrong')
  })
})
