import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { parse } from 'yaml'

type Written = { explanation?: string; hints?: string[]; options?: { reason?: string }[]; reason?: string }

/** Sentences that give a key away, long enough that they stand nowhere else; text with facts is cut at the first. */
function secretsOf(file: string): string[] {
  const { questions } = parse(readFileSync(file, 'utf8')) as { questions: Written[] }
  const said = questions.flatMap(each => [
    each.explanation,
    each.reason,
    ...(each.hints ?? []),
    ...(each.options ?? []).map(option => option.reason),
  ])
  return said.flatMap(text => text?.split('{fact:')[0] ?? []).filter(text => text.length > 30)
}

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
    const course = await page.request.get('/api/v1/course')
    bodies.push({ url: course.url(), text: await course.text() })
    expect(bodies.length).toBeGreaterThan(8)
    // Bodies hold text escaped in several ways; compare letters only.
    const letters = (text: string) => text.replace(/\\u[0-9a-f]{4}|&[a-z#0-9]+;|[^a-zA-Z]/g, '')
    const served = bodies.map(body => ({ url: body.url, text: letters(body.text) }))
    const leaks = secrets.flatMap(secret =>
      served.filter(body => body.text.includes(letters(secret))).map(body => `${body.url}: ${secret}`),
    )
    expect(leaks).toEqual([])
  })
}

test('the page that shows authors every key is not there on a site', async ({ request }) => {
  expect((await request.get('/dev/questions')).status()).toBe(404)
})
