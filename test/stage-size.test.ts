import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Kilobytes, gzipped: docs/diagrams.md, bounds. */
const MOST = 35

const folder = path.resolve(import.meta.dirname, '../components/diagrams')
const stages = readdirSync(folder).filter(name => existsSync(path.join(folder, name, 'stage.client.tsx')))

/** What a page does not have yet when a diagram comes near the screen: React and the keeping of answers it has. */
async function sizeOf(name: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, name, 'stage.client.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    outdir: 'unused',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    external: ['react', 'react-dom', 'react/jsx-runtime', '#client/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1024
}

test('there are stages to weigh', () => {
  expect(stages.length).toBeGreaterThan(8)
})

test.each(stages)('the stage of %s adds little script', async name => {
  const size = await sizeOf(name)
  expect(size).toBeGreaterThan(5)
  expect(size).toBeLessThanOrEqual(MOST)
})
