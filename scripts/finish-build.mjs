// After `next build`: reads every prerendered page, writes the hashes of its inline scripts for the
// Content-Security-Policy, and fails if a lesson loads more script than the budget.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')
const pages = path.join(root, '.next/server/app')
const BUDGET_KB = 175

const hashes = {}
const weights = []
for (const name of readdirSync(pages, { recursive: true })) {
  if (!name.endsWith('.html')) continue
  const address = `/${name.slice(0, -5).replace(/^index$/, '')}`
  const html = readFileSync(path.join(pages, name), 'utf8')
  hashes[address] = inlineScripts(html).map(
    text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  if (/^\/learn\/[^/]+\/[^/]+$/.test(address)) weights.push({ address, kb: scriptWeight(html) })
}
writeFileSync(path.join(root, '.next/script-hashes.json'), JSON.stringify(hashes))

weights.sort((a, b) => b.kb - a.kb)
const heaviest = weights[0]
if (heaviest)
  console.log(
    `Script before any interaction: at most ${heaviest.kb.toFixed(1)} KB gzip (${heaviest.address}), budget ${BUDGET_KB} KB`,
  )
const over = weights.filter(weight => weight.kb > BUDGET_KB)
if (over.length > 0) {
  for (const { address, kb } of over)
    console.error(`${address} loads ${kb.toFixed(1)} KB of script, over ${BUDGET_KB} KB`)
  process.exit(1)
}

/** Texts of the scripts that a browser would run from the page itself; data blocks (JSON-LD) are not scripts. */
function inlineScripts(html) {
  return [...html.matchAll(/<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g)]
    .filter(
      ([, attributes]) => !/\ssrc=/.test(attributes) && !/type="application\/(?:ld\+)?json"/.test(attributes),
    )
    .map(([, , text]) => text)
}

/** Kilobytes, gzipped file by file, of the scripts that a modern browser loads with the page. */
function scriptWeight(html) {
  const files = new Set()
  for (const [, attributes] of html.matchAll(/<script(\s[^>]*)>/g)) {
    const source = attributes.match(/\ssrc="([^"?]+)/)?.[1]
    if (source && !/\snomodule/i.test(attributes)) files.add(source)
  }
  const bytes = [...files].map(file => {
    const place = file.startsWith('/_next/')
      ? path.join(root, '.next', file.slice(7))
      : path.join(root, 'public', file)
    return gzipSync(readFileSync(place)).length
  })
  return bytes.reduce((sum, size) => sum + size, 0) / 1024
}
