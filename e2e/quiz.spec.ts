import { readdirSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { makeTeacher, readJoinCode, signIn, signUp } from './people.ts'
import { lettersOf, secretsOf } from './secrets.ts'

const MODULE = 'processing'
const QUIZ = `/learn/${MODULE}/quiz`

/** Sections of those questions of an attempt that are answered with a radio button. */
function choices(page: Page) {
  return page.locator('section[id^="question-"]', { has: page.locator('input[type=radio][name=answer]') })
}

function firstOption(page: Page, question = 0) {
  return choices(page).nth(question).locator('input[type=radio][name=answer]').first()
}

test('a quiz is begun, gone on with on another device, submitted and read', async ({ browser, page }) => {
  await test.step('a visitor is told that it needs an account', async () => {
    await page.goto(QUIZ)
    await expect(page.getByRole('main')).toContainText('A quiz needs an account.')
  })

  await test.step('the learner begins, and an answer is saved without being asked', async () => {
    await signUp(page, 'Quentin Quiz', 'quentin')
    await page.goto(QUIZ)
    await expect(page.getByRole('main')).toContainText('as many as you like; the best counts')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText(/^0 of \d+ answered$/)).toBeVisible()
    await firstOption(page).check()
    await expect(choices(page).first().getByRole('status')).toContainText('Saved')
    await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('on a phone it is there; one question is seen at once, then all is submitted', async () => {
    const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    await signIn(phone, 'quentin')
    await phone.goto(QUIZ)
    await phone.getByRole('link', { name: 'Go on' }).click()
    await expect(firstOption(phone)).toBeChecked()
    await firstOption(phone, 1).check()
    const seen = await choices(phone).nth(1).getAttribute('id')
    await choices(phone).nth(1).getByRole('button', { name: 'Save and see what is right' }).click()
    await expect(phone.locator(`#${seen}`)).toContainText('✓ right')
    await expect(phone.locator(`#${seen}`)).toBeFocused()
    await phone.getByRole('link', { name: 'Look over and submit' }).last().click()
    await expect(phone.getByRole('main')).toContainText(/2 of \d+ questions are answered and saved/)
    await expect(phone.getByRole('link', { name: /^Question \d+$/ }).first()).toBeVisible()
    await phone.getByRole('button', { name: 'Submit' }).click()
    await expect(phone.getByRole('main')).toContainText(/Submitted on/)
    await expect(phone.getByRole('main')).toContainText(/of \d+ points/)
    await expect(phone.getByText('chosen', { exact: true })).toHaveCount(2)
    await expectAccessible(phone)
    await phone.context().close()
  })

  await test.step('the attempt stands in the progress, and the first page knows that it is over', async () => {
    await page.goto('/progress')
    await expect(page.getByRole('region', { name: 'Quizzes', exact: true })).toContainText('counts')
    await page.goto(QUIZ)
    await expect(page.getByRole('button', { name: 'Begin another attempt' })).toBeVisible()
  })
})

test('a test tells neither score nor reason nor key before it closes', async ({ browser }) => {
  const teacher = await (await browser.newContext()).newPage()
  const learner = await (await browser.newContext()).newPage()
  let code = ''

  await test.step('a teacher assigns it', async () => {
    await signIn(teacher, 'tess', makeTeacher('Tess Tester', 'tess'))
    await teacher.goto('/teach')
    await teacher.getByLabel('Name').fill('Chemistry 11')
    await teacher.getByRole('combobox').selectOption('Europe/Berlin')
    await teacher.getByRole('button', { name: 'Make the class' }).click()
    code = await readJoinCode(teacher)
    await teacher.getByRole('link', { name: 'Assign something' }).first().click()
    await teacher.getByRole('link', { name: 'A quiz' }).click()
    const form = teacher.getByRole('main')
    await form.getByLabel('Quiz of').selectOption(MODULE)
    await form.getByLabel('Test', { exact: true }).check()
    await form.getByLabel('Minutes').fill('40')
    await form.getByRole('button', { name: 'Assign the quiz' }).click()
    await expect(form.getByRole('alert')).toContainText('A test needs a time when it closes')
    await form.getByLabel('Closes').fill('2035-03-12T18:00')
    await form.getByRole('button', { name: 'Assign the quiz' }).click()
    await expect(teacher.getByText('Closes Monday 12 March 2035, 18:00 (Europe/Berlin)')).toBeVisible()
  })

  const bodies: { url: string; text: string }[] = []
  learner.on('response', async response => {
    bodies.push({ url: response.url(), text: await response.text().catch(() => '') })
  })

  await test.step('a learner takes it', async () => {
    await signUp(learner, 'Lars Learner', 'lars')
    await learner.goto(`/join/${code}`)
    await learner.getByRole('button', { name: 'Join the class' }).click()
    await learner.getByRole('link', { name: 'To the quiz' }).click()
    await expect(learner.getByRole('main')).toContainText('40 minutes')
    await learner.getByRole('button', { name: 'Begin' }).click()
    await expect(learner.getByText(/minutes left/)).toBeVisible()
    await expect(learner.getByRole('button', { name: /see what is right/ })).toHaveCount(0)
    await firstOption(learner).check()
    await expect(choices(learner).first().getByRole('status')).toContainText('Saved')
    await learner.getByRole('link', { name: 'Look over and submit' }).first().click()
    await learner.getByRole('button', { name: 'Submit' }).click()
    await expect(learner.getByRole('main')).toContainText(
      'Points, reasons and right answers are shown later.',
    )
  })

  await test.step('no byte that the learner was or is served tells anything', async () => {
    for (const address of ['/progress', '/assigned', '/review', `/progress/${MODULE}.separating-twins`, QUIZ])
      await learner.goto(address, { waitUntil: 'networkidle' })
    for (const address of ['/api/v1/progress', '/api/v1/me/export', '/api/v1/course']) {
      const response = await learner.request.get(address)
      bodies.push({ url: address, text: await response.text() })
    }
    const folder = `content/modules/${MODULE}`
    const secrets = readdirSync(folder).flatMap(lesson => secretsOf(`${folder}/${lesson}/questions.yaml`))
    expect(secrets.length).toBeGreaterThan(50)
    const served = bodies.map(body => ({ url: body.url, text: lettersOf(body.text) }))
    const leaks = secrets.flatMap(secret =>
      served.filter(body => body.text.includes(lettersOf(secret))).map(body => `${body.url}: ${secret}`),
    )
    expect(leaks).toEqual([])
  })

  await test.step('the teacher sees the result', async () => {
    await teacher.getByRole('link', { name: 'Gradebook' }).click()
    await expect(teacher.getByRole('row', { name: /Lars Learner/ })).toContainText('done')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a quiz is begun, answered, submitted and read', async ({ page }) => {
    await signUp(page, 'Nora Noscript', 'nora')
    await page.goto(QUIZ)
    await page.getByRole('button', { name: 'Begin' }).click()
    const question = await choices(page).first().getAttribute('id')
    await firstOption(page).check()
    await page.locator(`#${question}`).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`#${question}$`))
    await expect(firstOption(page)).toBeChecked()
    await expect(page.locator(`#${question}`)).toContainText('Saved')
    await page
      .locator(`#${question}`)
      .getByRole('button', { name: /see what is right/ })
      .click()
    await expect(page.locator(`#${question}`)).toContainText('✓ right')
    await page.getByRole('link', { name: 'Look over and submit' }).first().click()
    await page.getByRole('button', { name: 'Submit' }).click()
    await expect(page.getByRole('main')).toContainText(/of \d+ points/)
  })
})
