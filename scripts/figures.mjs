// npm run figures -- http://localhost:3000 [supply-chain …]: takes the reference pictures of every diagram, or of those named,
// from a running site (three widths, light and dark, into e2e/references/) and measures how evenly its steps move on a phone
// whose script is four times slower. `--frames` measures alone.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './browser.mjs'
import { measureFrames, measureYardstick } from './measure-frames.mjs'
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

const [site, ...named] = process.argv.slice(2).filter(word => word !== '--frames')
const asked = FIGURES.filter(([, figure]) => named.length === 0 || named.includes(figure))
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
if (!process.argv.includes('--frames')) await takePictures()
const rows = [{ what: 'yardstick', ...(await measureYardstick(browser)) }]
for (const [lesson, figure] of asked) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  rows.push({ what: figure, ...(await measureFrames(page, await open(page, lesson, figure))) })
  await page.close()
}
for (const { what, moves, frames, median, late } of rows)
  console.log(
    `${what.padEnd(24)} ${moves} moves  ${String(frames).padStart(4)} frames   median ${median} ms   ${late} % late`,
  )
console.log(JSON.stringify({ benchmark: 'frames', rows }))
await browser.close()

async function takePictures() {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      for (const [lesson, figure] of asked)
        await takePicture(page, { lesson, figure, name: `${figure}-${width}-${colorScheme}` })
      await page.close()
    }
  }
  console.log(`${asked.length * WIDTHS.length * 2} pictures in e2e/references`)
}

async function open(page, lesson, figure) {
  await page.goto(`${site}/learn/${lesson}`)
  const element = page.locator(`[id="${figure}"]`).first()
  await element.scrollIntoViewIfNeeded()
  // The stage takes the place of the still when it has loaded; its player has buttons.
  await element.getByRole('button', { name: 'Next step' }).waitFor()
  await page.waitForTimeout(1000)
  return element
}

async function takePicture(page, { lesson, figure, name }) {
  const element = await open(page, lesson, figure)
  await element.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 60 })
}
