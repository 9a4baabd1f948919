import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import { fileLabel } from '#server/content/file-label.ts'
import { escapeAnchors, headingAnchors } from '#server/content/mdx/heading-anchors.ts'
import { typographicText } from '#server/content/mdx/typographic-text.ts'
import { env } from '#server/env.ts'

/** Raise this when a plugin below changes what it makes of the same text. */
const PLUGINS = 2

type PartsFrom = 'props' | 'provider'

/** The compiled text takes the provider from the one who renders it: bundled in, it would be a second, empty one. */
const PROVIDER_GLOBAL = {
  '@mdx-js/react': { varName: 'MdxReact', namedExports: ['useMDXComponents'], defaultExport: false },
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Compiles the text of a lesson or guide to code for getMDXComponent; beside `file` lie the .json files it may import. Compiled
 * code is kept under .cache/lessons, keyed by text, siblings, plugins and compiler. One at a time, because esbuild
 * uses every core for each.
 * `parts` says where the compiled text finds its parts: in its props, or in an MDXProvider around it (handouts).
 * @throws Error naming the file, where the text does not compile.
 */
export async function compileLesson(mdx: string, file: string, parts: PartsFrom = 'props'): Promise<string> {
  const kept = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    '.cache',
    'lessons',
    `${keyOf(mdx, path.dirname(file), parts)}.js`,
  )
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const work = queue.then(() => bundle(mdx, file, parts))
  queue = work.catch(() => undefined)
  const code = await work
  mkdirSync(path.dirname(kept), { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, code)
  renameSync(unfinished, kept)
  return code
}

async function bundle(mdx: string, file: string, parts: PartsFrom): Promise<string> {
  try {
    const { code } = await bundleMDX({
      source: escapeAnchors(mdx),
      cwd: path.dirname(file),
      globals: parts === 'provider' ? PROVIDER_GLOBAL : {},
      mdxOptions: options => ({
        ...options,
        ...(parts === 'provider' && { providerImportSource: '@mdx-js/react' }),
        remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, headingAnchors, typographicText],
      }),
    })
    return code
  } catch (cause) {
    throw new Error(`${fileLabel(file)} does not compile: ${String(cause)}`, { cause })
  }
}

function keyOf(mdx: string, folder: string, parts: PartsFrom): string {
  const hash = createHash('sha256').update(
    `${PLUGINS} ${parts} ${env().NODE_ENV} ${compilerVersion()}\n${mdx}`,
  )
  const siblings = readdirSync(folder).filter(name => name.endsWith('.json'))
  for (const name of siblings.sort()) hash.update(name).update(readFileSync(path.join(folder, name)))
  return hash.digest('hex').slice(0, 32)
}

let version: string | undefined

/** Any change of installed packages counts as another compiler. */
function compilerVersion(): string {
  version ??= createHash('sha256')
    .update(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'package-lock.json')))
    .digest('hex')
  return version
}
