import { pathToFileURL } from 'node:url'
import { installedBrowser } from './browser.mjs'

const FOOTER =
  '<p style="width:100%;text-align:center;font:8px system-ui">Seventeen · <span class="pageNumber"></span>/<span class="totalPages"></span></p>'

/** Prints each HTML file beside itself as PDF, through the Chromium of this machine. Returns what to tell the user. */
export async function writePdfs(files: readonly string[]): Promise<string> {
  const executablePath = await installedBrowser()
  if (!executablePath)
    return 'No PDF: no Chromium was found. Install one, or name it in CHROMIUM_PATH, and run this again.'
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    for (const file of files) {
      await page.goto(pathToFileURL(file).href)
      await page.pdf({
        path: file.replace(/\.html$/, '.pdf'),
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: FOOTER,
      })
    }
  } finally {
    await browser.close()
  }
  return `${files.length} PDF files beside them`
}
