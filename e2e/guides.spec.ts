import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { makeTeacher, signIn, signUp } from './people.ts'

const GUIDE = '/teach/guides/what-they-are'
const KEY = 'More than a hundred times as common'

test('a visitor and a learner are given no guide', async ({ page }) => {
  await page.goto(GUIDE)
  await expect(page).toHaveURL(/sign-in/)
  await signUp(page, 'Gus Learner', 'gus-learner')
  const answer = await page.goto(GUIDE)
  expect(answer?.status()).toBe(403)
  expect(await page.content()).not.toContain(KEY)
  expect((await page.request.get('/teach/handouts/guide.what-they-are.pdf')).status()).toBe(403)
})

test('a teacher finds the guide at the module, with plan, errors and answers', async ({ page }) => {
  const password = makeTeacher('Gina Teacher', 'gina-teacher')
  await signIn(page, 'gina-teacher', password)
  await page.goto('/learn/what-they-are')
  await page.getByRole('link', { name: 'Guide for teachers, with answers and handouts' }).click()
  await expect(page.getByRole('heading', { name: 'The period', exact: true })).toBeVisible()
  await expect(page.getByText('37–45 min')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(KEY)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
