import { expect, test } from 'playwright/test'
import { lettersOf, secretsOf } from './secrets.ts'

for (const lesson of ['what-they-are/the-seventeen', 'processing/separating-twins']) {
  test(`no byte served for ${lesson} holds a key, a reason, a hint or an explanation`, async ({ page }) => {
    const secrets = secretsOf(`content/modules/${lesson}/questions.yaml`)
    expect(secrets.length).toBeGreaterThan(20)
    const bodies: { url: string; text: string }[] = []
    page.on('response', async response => {
      const text = await response.text().catch(() => '')
      bodies.push({ url: response.url(), text })
    })
    await page.goto(`/learn/${lesson}`, { waitUntil: 'networkidle' })
    await page.mouse.wheel(0, 20_000)
    await page.waitForLoadState('networkidle')
    for (const address of ['/api/v1/course', '/search/entries']) {
      const body = await page.request.get(address)
      bodies.push({ url: body.url(), text: await body.text() })
    }
    expect(bodies.length).toBeGreaterThan(8)
    const served = bodies.map(body => ({ url: body.url, text: lettersOf(body.text) }))
    const leaks = secrets.flatMap(secret =>
      served.filter(body => body.text.includes(lettersOf(secret))).map(body => `${body.url}: ${secret}`),
    )
    expect(leaks).toEqual([])
  })
}

test('the page that shows authors every key is not there on a site', async ({ request }) => {
  expect((await request.get('/dev/questions')).status()).toBe(404)
})
