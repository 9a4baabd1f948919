import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { makeTeacher, readJoinCode, signIn, signUp } from './people.ts'

const LESSON = '/learn/what-they-are/the-seventeen'
const QUESTION = 'what-they-are/the-seventeen/thulium-or-gold'

/** Counts the clicks of this person on any page from now on. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('noteClick', () => {
    clicks += 1
  })
  await page.addInitScript(() => {
    addEventListener(
      'click',
      event => event.isTrusted && (window as never as { noteClick(): void }).noteClick(),
      true,
    )
  })
  return () => clicks
}

async function joinClass(page: Page, name: string, userName: string, code: string): Promise<void> {
  await signUp(page, name, userName)
  await page.goto(`/join/${code}`)
  await page.getByRole('button', { name: 'Join the class' }).click()
}

async function answer(page: Page, option: string): Promise<void> {
  await page.goto(LESSON)
  const question = page.locator('#q-thulium-or-gold')
  await question.getByLabel(option).check()
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(question).toContainText('Saved')
}

test('a teacher’s ten minutes: class, code, module, who is stuck, scores out, in under 40 clicks', async ({
  browser,
}) => {
  const teacher = await (await browser.newContext()).newPage()
  const learner = await (await browser.newContext()).newPage()
  const password = makeTeacher('Clara Class', 'clara')
  const clicks = await countClicks(teacher)
  let code = ''

  await test.step('a class with its code', async () => {
    await signIn(teacher, 'clara', password)
    await teacher.goto('/teach')
    await teacher.getByLabel('Name').fill('Chemistry 11')
    await teacher.getByRole('button', { name: 'Make the class' }).click()
    await expect(teacher.getByRole('heading', { name: 'Chemistry 11' })).toBeVisible()
    code = await readJoinCode(teacher)
  })

  await test.step('a module, due in some days', async () => {
    await teacher.getByRole('link', { name: 'Assign something' }).first().click()
    await teacher.getByLabel('What rare earths are').check()
    await teacher.getByLabel('Due (optional)').fill('2030-03-12T18:00')
    await teacher.getByRole('button', { name: 'Assign', exact: true }).click()
    await expect(teacher.getByText(/Due Tuesday 12 March 2030, 18:00/)).toBeVisible()
  })

  await test.step('who is stuck: the gradebook follows the class live', async () => {
    await teacher.getByRole('link', { name: 'Gradebook' }).click()
    await expect(teacher.getByText('Nobody has joined yet.')).toBeVisible()
    await joinClass(learner, 'Stella Stuck', 'stella', code)
    await teacher.reload()
    const row = teacher.getByRole('row', { name: /Stella Stuck/ })
    await expect(row).toContainText('not started')
    await expect(teacher.getByText('follows the class live')).toBeVisible()
    await answer(learner, 'Scarcer than gold')
    await expect(row).toContainText('in progress 1/')
    await teacher.getByLabel('Show').selectOption('stuck')
    await expect(row).toBeVisible()
    await expectAccessible(teacher)
  })

  await test.step('a reminder, read by the learner until they put it away', async () => {
    await teacher.getByRole('link', { name: /^Remind those who have not finished/ }).click()
    await teacher.getByLabel('Say something with it').fill('Bring it on Thursday.')
    await teacher.getByRole('button', { name: 'Remind them' }).click()
    await expect(teacher.getByText('Reminded today, so not again: Stella Stuck.')).toBeVisible()
    await learner.goto('/')
    const notices = learner.getByRole('region', { name: 'For you' })
    await expect(notices).toContainText('Clara Class asks: “Bring it on Thursday.”')
    await notices.getByRole('button', { name: 'Put away' }).click()
    await expect(notices).toBeHidden()
    await teacher.getByRole('link', { name: 'Gradebook', exact: true }).click()
  })

  await test.step('one result: every answer with what was right; a score set and read by the learner', async () => {
    await teacher
      .getByRole('row', { name: /Stella Stuck/ })
      .getByRole('link', { name: /in progress/ })
      .click()
    await expect(teacher.getByRole('heading', { name: 'Stella Stuck' })).toBeVisible()
    await expect(teacher.getByRole('main')).toContainText('Scarcer than gold')
    await teacher.locator('summary', { hasText: 'Excuse' }).click()
    const reason = 'Was at the doctor’s.'
    await teacher.locator('#excuse-reason').fill(reason)
    await teacher.getByRole('button', { name: 'Excuse' }).click()
    await expect(teacher.getByRole('list', { name: 'Said by teachers' })).toContainText(reason)
    await expectAccessible(teacher)
    await learner.goto('/assigned')
    await expect(learner.getByRole('main')).toContainText(`Excused: ${reason}`)
    await expect(learner.getByRole('main')).toContainText('Clara Class')
  })

  await test.step('the scores leave as a file', async () => {
    await teacher.getByRole('link', { name: 'Gradebook', exact: true }).click()
    const saved = teacher.waitForEvent('download')
    await teacher.getByRole('link', { name: 'Scores for Excel' }).click()
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/^chemistry-11_excel_\d{4}-\d\d-\d\d\.csv$/)
    expect(readFileSync(await file.path(), 'utf8')).toContain('Stella Stuck,stella,,excused')
  })

  expect(clicks()).toBeLessThan(40)

  await test.step('a change after the start says first what it does', async () => {
    await teacher.getByRole('link', { name: 'Class', exact: true }).click()
    await expect(teacher.getByRole('heading', { name: 'Chemistry 11' })).toBeVisible()
    await teacher.getByRole('main').getByRole('link', { name: 'What rare earths are', exact: true }).click()
    await teacher.getByLabel('Due (optional)').fill('2020-03-12T18:00')
    await teacher.getByLabel('Only those I choose').check()
    await teacher.getByLabel('Stella Stuck').check()
    await teacher.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(teacher.getByRole('status').filter({ hasText: 'It is not saved yet' })).toContainText(
      '1 learner has begun.',
    )
    await expectAccessible(teacher)
    await teacher.getByRole('button', { name: 'Yes, save this' }).click()
    await expect(teacher.getByText('Saved.', { exact: true })).toBeVisible()
  })

  await teacher.context().close()
  await learner.context().close()
})

test('a list fills a class; a vote is taken on the wall without names', async ({ browser }) => {
  const teacher = await (await browser.newContext()).newPage()
  const learner = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  const password = makeTeacher('Walter Wall', 'walter')
  await signIn(teacher, 'walter', password)
  await teacher.goto('/teach')
  await teacher.getByLabel('Name').fill('Geography 8')
  await teacher.getByRole('button', { name: 'Make the class' }).click()
  await expect(teacher.getByRole('heading', { name: 'Geography 8' })).toBeVisible()
  const home = teacher.url()
  let card = ''

  await test.step('one wrong row and nobody is added', async () => {
    await teacher.getByRole('link', { name: 'Learners', exact: true }).click()
    await teacher.getByLabel('Class list').fill('name,username\nVera Vote,vera.vote\nNo Body,x')
    await teacher.getByRole('button', { name: 'Look at the rows' }).click()
    await expect(teacher.getByRole('main')).toContainText('1 of 2 rows have a problem')
    await expect(teacher.getByRole('row', { name: /No Body/ })).toContainText('At least 3 letters')
    await expectAccessible(teacher)
  })

  await test.step('with the row mended all are, with cards to print', async () => {
    await teacher.getByLabel('Class list').fill('name,username\nVera Vote,vera.vote')
    await teacher.getByRole('button', { name: 'Look at the rows' }).click()
    await teacher.getByRole('button', { name: 'Add 1 learner' }).click()
    await expect(teacher.getByRole('main')).toContainText('The passwords are shown this once.')
    card = (await teacher.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent()) ?? ''
  })

  await test.step('the class votes', async () => {
    await teacher.goto(`${home}/wall/${QUESTION}`)
    await teacher.getByRole('button', { name: 'Let the class vote' }).click()
    await expect(teacher.getByRole('button', { name: 'Close the vote' })).toBeVisible()
    await signIn(learner, 'vera.vote', card)
    await learner.goto('/poll')
    await learner.getByLabel('About as scarce as gold').check()
    await learner.getByRole('button', { name: 'Vote' }).click()
    await expect(learner.getByRole('main')).toContainText('Your vote is in.')
    await expectAccessible(learner)
    await expect(teacher.getByText('1 vote', { exact: false })).toBeVisible()
    await expect(teacher.getByRole('main')).not.toContainText('100 %')
    await teacher.getByRole('button', { name: 'Show the votes' }).click()
    await expect(teacher.getByRole('listitem').filter({ hasText: 'About as scarce' })).toContainText(
      '1 · 100 %',
    )
    await expect(teacher.getByRole('main')).not.toContainText('Vera')
    await expectAccessible(teacher)
  })
  await teacher.context().close()
  await learner.context().close()
})
