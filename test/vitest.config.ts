import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')
const tests = (folders: string) => `${folders}/**/*.test.{ts,tsx}`

export default defineConfig({
  root,
  resolve: { alias: { 'server-only': path.join(root, 'test/server-only.ts') } },
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    projects: [
      {
        extends: true,
        // Nothing here keeps state between tests, so modules are loaded once a worker: half the time.
        test: { name: 'pure', include: [tests('{domain,components,client}')], isolate: false },
      },
      {
        extends: true,
        test: { name: 'stores and content', include: [tests('{server,db,scripts,test}')] },
      },
    ],
  },
})
