import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** Kilobytes, gzipped: docs/diagrams.md, bounds. */
const MOST = 35

const folder = path.resolve(import.meta.dirname, '../components/diagrams')
const bundler = path.resolve(import.meta.dirname, '../node_modules/.bin/esbuild')
const stages = readdirSync(folder).filter(name => existsSync(path.join(folder, name, 'stage.client.tsx')))

/** What a page does not have yet when a diagram comes near the screen: React and the keeping of answers it has. */
function sizeOf(name: string): number {
  const entry = path.join(folder, name, 'stage.client.tsx')
  const external = ['react', 'react-dom', 'react/jsx-runtime', '#client/*'].map(each => `--external:${each}`)
  const shape = ['--bundle', '--minify', '--format=esm', '--jsx=automatic', '--loader:.module.css=empty']
  const define = '--define:process.env.NODE_ENV="production"'
  const script = execFileSync(bundler, [entry, ...shape, ...external, define, '--log-level=error'])
  return gzipSync(script).length / 1024
}

test('there are stages to weigh', () => {
  expect(stages.length).toBeGreaterThan(8)
})

test.each(stages)('the stage of %s adds little script', name => {
  const size = sizeOf(name)
  expect(size).toBeGreaterThan(5)
  expect(size).toBeLessThanOrEqual(MOST)
})
