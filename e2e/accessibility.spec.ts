import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'

const PAGES = [
  '/',
  '/learn/what-they-are',
  '/learn/what-they-are/the-seventeen',
  '/learn/processing/separating-twins',
  '/glossary',
  '/sources',
  '/data',
  '/data/elements',
  '/search?q=yttrium',
  '/sign-in',
  '/sign-up',
  '/no-such-page',
]
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

for (const address of PAGES) {
  test(`${address} has no accessibility violation, no sideways scroll, no script error`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      const expected = address === '/no-such-page' && message.text().includes('404')
      if (message.type() === 'error' && !expected) errors.push(message.text())
    })
    for (const { width, colorScheme } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sideways, `${address} at ${width} px`).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(each => `${each.id}: ${each.nodes[0]?.target}`)).toEqual([])
    }
    expect(errors).toEqual([])
  })
}

test('a lesson can be walked and answered by keyboard alone', async ({ page }) => {
  await page.goto('/learn/what-they-are/the-seventeen')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /skip/i })).toBeFocused()
  await page.keyboard.press('Enter')
  const first = page.locator('#q-thulium-or-gold input[type=radio]').first()
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await first.evaluate(element => element === document.activeElement)) break
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.locator('#q-thulium-or-gold')).toContainText('Kept in this browser')
})
