// npm run figures -- http://localhost:3000: takes the reference pictures of every diagram from a running site (three widths, light
// and dark, into e2e/references/) and measures how evenly its steps move on a phone four times slower than this machine.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './browser.mjs'
import { root } from './steps.mjs'

/** Each diagram in a lesson that shows it: the id of its figure. */
const FIGURES = [
  ['what-they-are/the-seventeen', 'element-table'],
  ['what-they-are/where-they-lie', 'balance-problem'],
  ['processing/separating-twins', 'separation-cascade'],
  ['processing/oxide-to-magnet', 'step-losses'],
  ['processing/who-does-what', 'supply-chain'],
  ['export-restrictions/after-2025', 'control-timeline'],
  ['export-restrictions/licensing-desk', 'licensing-desk'],
  ['quotas/two-instruments', 'price-quota-chart'],
  ['world-answers/build-a-supply-chain', 'build-a-supply-chain'],
  ['reading-the-news/claim-check', 'claim-check'],
]
const WIDTHS = [360, 768, 1440]
const SLOWER = 4

const [site] = process.argv.slice(2)
const executablePath = await findBrowser()
if (!site || !executablePath) {
  console.error(
    site ? 'No Chromium was found.' : 'Say where the site runs: npm run figures -- http://localhost:3000',
  )
  process.exit(1)
}
const folder = path.join(root, 'e2e/references')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const colorScheme of ['light', 'dark']) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    for (const [lesson, figure] of FIGURES)
      await takePicture(page, { lesson, figure, name: `${figure}-${width}-${colorScheme}` })
    await page.close()
  }
}
console.log(`${FIGURES.length * WIDTHS.length * 2} pictures in e2e/references`)
const rows = []
for (const [lesson, figure] of FIGURES) rows.push({ figure, ...(await measureFrames(lesson, figure)) })
for (const { figure, steps, median, late } of rows)
  console.log(`${figure.padEnd(24)} ${steps} steps   median ${median} ms a frame   ${late} % of frames late`)
console.log(JSON.stringify({ benchmark: 'frames', slower: SLOWER, rows }))
await browser.close()

async function open(page, lesson, figure) {
  await page.goto(`${site}/learn/${lesson}`)
  const element = page.locator(`[id="${figure}"]`).first()
  await element.scrollIntoViewIfNeeded()
  // The stage takes the place of the still when it has loaded.
  await page.waitForTimeout(1500)
  return element
}

async function takePicture(page, { lesson, figure, name }) {
  const element = await open(page, lesson, figure)
  await element.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 60 })
}

/** Presses "next" through all steps and notes the time between frames while things move. */
async function measureFrames(lesson, figure) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const element = await open(page, lesson, figure)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const next = element.getByRole('button', { name: 'Next step' }).first()
  const frames = []
  let steps = 0
  while (steps < 7 && (await next.isVisible()) && (await next.isEnabled())) {
    await next.click()
    frames.push(...(await page.evaluate(noteFrames, 700)))
    steps += 1
    const pass = element.getByRole('button', { name: /show|pass|skip/i }).first()
    if (await pass.isVisible().catch(() => false)) await pass.click()
  }
  await page.close()
  const sorted = frames.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const late = frames.filter(each => each > 25).length / Math.max(1, frames.length)
  return { steps, median: Math.round(median * 10) / 10, late: Math.round(late * 1000) / 10 }
}

function noteFrames(milliseconds) {
  return new Promise(resolve => {
    const times = []
    const from = performance.now()
    let before = from
    requestAnimationFrame(function frame(now) {
      times.push(now - before)
      before = now
      if (now - from < milliseconds) requestAnimationFrame(frame)
      else resolve(times.slice(1))
    })
  })
}
