import { expect, test } from 'playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { makeTeacher, readJoinCode, signIn, signUp } from './people.ts'

const ESSAY = 'processing/separating-twins/letter-to-the-editor'

test('a written answer is scored by the rubric, and the learner reads points and comment', async ({
  browser,
  page: learner,
}) => {
  // The teacher has no script: every form is a plain one.
  const teacher = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  let address = ''

  await test.step('a class is given the module', async () => {
    await signIn(teacher, 'greta', makeTeacher('Greta Grader', 'greta'))
    await teacher.goto('/teach')
    await teacher.getByLabel('Name').fill('Chemistry 10')
    await teacher.getByRole('button', { name: 'Make the class' }).click()
    await expect(teacher.getByRole('heading', { name: 'Chemistry 10' })).toBeVisible()
    address = new URL(teacher.url()).pathname
    await teacher.getByRole('link', { name: 'Assign something' }).first().click()
    await teacher.locator('input[name=items][value=processing]').check()
    await teacher.getByRole('button', { name: 'Assign', exact: true }).click()
  })

  await test.step('a learner joins and writes', async () => {
    await teacher.goto(address)
    const code = await readJoinCode(teacher)
    await signUp(learner, 'Ella Essay', 'ella')
    await learner.goto(`/join/${code}`)
    await learner.getByRole('button', { name: 'Join the class' }).click()
    await learner.goto('/learn/processing/separating-twins')
    const question = learner.locator('#q-letter-to-the-editor')
    await question
      .getByRole('textbox')
      .fill('Ore alone is a mixture. The twins only lean; many boxes multiply it.')
    await question.getByRole('button', { name: 'Answer' }).click()
    await expect(question).toContainText('Waits for a teacher')
    await expect(question).toContainText('Saved')
  })

  await test.step('the teacher finds it and scores it without script', async () => {
    await teacher.goto(`${address}/grading`)
    await expect(teacher.getByRole('main')).toContainText('1 answer waits for you.')
    await teacher.goto(`${address}/grading/${ESSAY}`)
    await expect(teacher.getByRole('article')).toContainText('The twins only lean')
    for (const criterion of ['lean', 'multiply', 'cost', 'claim'])
      await teacher.locator(`input[name="points.${criterion}"]`).nth(1).check()
    await teacher.getByLabel('Comment').fill('Say what it costs.')
    await teacher.getByLabel('Keep it among my remarks').check()
    await teacher.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(teacher.getByRole('navigation', { name: 'Answers' })).toContainText('Scored1 of 1')
    await expect(teacher.getByText(/4 of 6, by Greta Grader/)).toBeVisible()
    await teacher.getByRole('button', { name: 'Take the score back' }).click()
    await expect(teacher.getByText(/Taken back, by Greta Grader/)).toBeVisible()
    for (const criterion of ['lean', 'multiply', 'cost', 'claim'])
      await teacher.locator(`input[name="points.${criterion}"]`).nth(1).check()
    await teacher.getByLabel('One of your remarks').selectOption('Say what it costs.')
    await teacher.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(teacher.getByText(/^4 of 6, by Greta Grader/).first()).toBeVisible()
    await teacher.goto(`${address}/regrade`)
    await expect(teacher.getByRole('main')).toContainText('Every answer has the score')
  })

  await test.step('the learner reads it, and begins the lesson afresh', async () => {
    await learner.goto('/progress/processing.separating-twins')
    const main = learner.getByRole('main')
    await expect(main).toContainText('Partly right: 4 of 6 points')
    await expect(main).toContainText('Scored by Greta Grader')
    await expect(main).toContainText('Say what it costs.')
    await expectAccessible(learner)
    await main.getByLabel('Yes, let this lesson count from now').check()
    await main.getByRole('button', { name: 'Begin afresh' }).click()
    await expect(main).toContainText('You began it afresh once')
    await expect(main).toContainText('Scored by Greta Grader')
    await learner.goto('/learn/processing/separating-twins')
    await expect(learner.locator('#q-letter-to-the-editor')).not.toContainText('best')
  })

  await test.step('grading pages are accessible; nobody else opens them', async () => {
    const scripted = await (await browser.newContext()).newPage()
    await scripted.context().addCookies(await teacher.context().cookies())
    for (const place of ['/grading', `/grading/${ESSAY}`, '/regrade']) {
      await scripted.goto(`${address}${place}`)
      await expectAccessible(scripted)
      const answer = await learner.goto(`${address}${place}`)
      expect([403, 404]).toContain(answer?.status())
    }
  })
})
