import { expect, type Page, test } from 'playwright/test'
import { fillNames, fillNewAccount, readJoinCode, signIn } from './people.ts'

const LESSON = '/learn/what-they-are/the-seventeen'

async function answerFirstQuestion(page: Page): Promise<void> {
  const question = page.locator('#q-thulium-or-gold')
  await question.getByLabel('More than a hundred times as common').check()
  await question.getByRole('button', { name: 'Answer' }).click()
}

test('from the set-up link to a reviewed answer', async ({ browser }) => {
  const open = async () => (await browser.newContext()).newPage()
  const administrator = await open()
  const teacher = await open()
  const learner = await open()
  let code = ''
  let password = ''

  await test.step('the administrator sets the site up and makes a teacher', async () => {
    await administrator.goto(process.env.SET_UP_LINK ?? '')
    await fillNewAccount(administrator, 'Ada Admin', 'ada')
    await administrator.getByRole('button', { name: 'Set the site up' }).click()
    await expect(administrator).not.toHaveURL(/set-up/)
    await administrator.goto('/admin')
    const form = administrator.getByRole('region', { name: 'Add a person' })
    await fillNames(administrator, 'Tina Teacher', 'tina')
    await form.getByLabel('Role').selectOption('teacher')
    await form.getByRole('button').click()
    await expect(form.getByRole('status')).toContainText('signs in as tina')
    const told = await form.getByRole('status').textContent()
    password = /with the password (\S+)\./.exec(told ?? '')?.[1] ?? ''
  })

  await test.step('the link works once', async () => {
    const late = await open()
    const answer = await late.goto(process.env.SET_UP_LINK ?? '')
    expect(answer?.status()).toBe(404)
    await late.context().close()
  })

  await test.step('a visitor answers, and the browser keeps it', async () => {
    await learner.goto(LESSON)
    await answerFirstQuestion(learner)
    await expect(learner.locator('#q-thulium-or-gold')).toContainText('Kept in this browser')
  })

  await test.step('the teacher makes a class and assigns a module', async () => {
    await signIn(teacher, 'tina', password)
    await teacher.goto('/teach')
    await teacher.getByLabel('Name').fill('Geography 9b')
    await teacher.getByRole('combobox').selectOption('Europe/Berlin')
    await teacher.getByRole('button', { name: 'Make the class' }).click()
    await expect(teacher.getByRole('heading', { name: 'Geography 9b' })).toBeVisible()
    code = await readJoinCode(teacher)
    await teacher.getByRole('link', { name: 'Assign something' }).first().click()
    await teacher.getByLabel('What rare earths are').check()
    await teacher.getByLabel('Due (optional)').fill('2030-03-12T18:00')
    await teacher.getByRole('button', { name: 'Assign', exact: true }).click()
    await expect(teacher.getByText('Due Tuesday 12 March 2030, 18:00 (Europe/Berlin)')).toBeVisible()
  })

  await test.step('the visitor joins with the code; the answer came along', async () => {
    await learner.goto(`/join/${code.toLowerCase()}`)
    await learner.getByRole('link', { name: 'Make an account' }).click()
    await fillNewAccount(learner, 'Layla Learner', 'layla')
    await learner.getByRole('button', { name: 'Make the account' }).click()
    await learner.getByRole('button', { name: 'Join the class' }).click()
    await expect(learner.getByRole('heading', { name: 'What rare earths are' })).toBeVisible()
    await expect(learner.getByText('12 March 2030, 18:00 (Europe/Berlin)')).toBeVisible()
    await expect(learner.getByRole('progressbar')).toHaveAttribute('value', '1')
  })

  await test.step('on another device it is there too, and an answer is saved', async () => {
    const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    await signIn(phone, 'layla')
    await phone.goto(LESSON)
    await expect(phone.locator('#q-thulium-or-gold')).toContainText('Answered once, best 1')
    const question = phone.locator('#q-set-from-a-mine')
    await question.getByRole('textbox').first().fill('17')
    await question.getByRole('button', { name: 'Answer' }).click()
    await expect(question).toContainText('Saved')
    await expect(question).toContainText('no stable isotope')
    await phone.context().close()
  })

  await test.step('the teacher sees it, with what was right and why, and the learner who looked', async () => {
    await teacher.getByRole('link', { name: 'Gradebook' }).click()
    await expect(teacher.getByRole('row', { name: /Layla Learner/ })).toContainText('in progress 2/')
    await learner.goto('/account')
    await expect(learner.getByRole('main')).toContainText('Nobody so far')
    await teacher.getByRole('link', { name: 'Layla Learner' }).click()
    await expect(teacher.getByRole('main')).toContainText('More than a hundred times as common')
    await expect(teacher.getByRole('main')).toContainText('no stable isotope')
    await learner.reload()
    await expect(learner.getByRole('table', { name: 'Who opened your answers' })).toContainText(
      'Tina Teacher',
    )
  })

  await test.step('nobody else sees the class', async () => {
    const address = teacher.url().replace(/\/learners.*/, '')
    for (const stranger of [learner, administrator]) {
      for (const page of ['', '/gradebook']) {
        const answer = await stranger.goto(`${address}${page}`)
        expect([403, 404]).toContain(answer?.status())
      }
    }
  })
})
