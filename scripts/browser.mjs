// Finds a Chromium for the browser tests, or says what to install.
import { existsSync } from 'node:fs'
import { run } from './steps.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a usable browser: one named by CHROMIUM_PATH, one installed, or one installed now. */
export async function findBrowser() {
  const installed = await installedBrowser()
  if (installed) return installed
  console.log('No Chromium found; trying to install one …')
  await run('node', ['node_modules/playwright/cli.js', 'install', 'chromium'])
  const downloaded = await installedBrowser()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  }
  return installedBrowser()
}

/** The path of a browser that is there already, if playwright, a tool of development, is there to drive it. */
export async function installedBrowser() {
  const playwright = await import('playwright').catch(() => undefined)
  if (!playwright) return undefined
  return [process.env.CHROMIUM_PATH, ...PLACES, playwright.chromium.executablePath()].find(
    place => place && existsSync(place),
  )
}
