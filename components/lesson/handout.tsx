import { MDXProvider } from '@mdx-js/react'
import type { ComponentType } from 'react'
import { handoutComponents } from './handout-components.tsx'
import { Paper } from './paper.tsx'
import { sourceOnPaper } from './source-on-paper.ts'
import type { LessonSupplies } from './supplies.ts'

type HandoutProps = LessonSupplies & { readonly Text: ComponentType; readonly css: string }

/** A lesson on paper: the same text, with drawings for diagrams, lines to write on for fields, and sources at the end. */
export function Handout({ Text, css, ...supplies }: HandoutProps) {
  const { frontMatter, module, cites } = supplies.lesson
  return (
    <Paper title={frontMatter.title} css={css}>
      <header>
        <p className="over">Seventeen · {module.title}</p>
        <h1>{frontMatter.title}</h1>
        <p className="who">
          Name: <span className="blank" /> Date: <span className="blank" />
        </p>
        <p>After this lesson you can:</p>
        <ul>
          {frontMatter.objectives.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </header>
      <MDXProvider components={handoutComponents(supplies)}>
        <Text />
      </MDXProvider>
      <section>
        <h2>Sources</h2>
        <ol>
          {cites.map(cite => (
            <li key={cite.id}>{sourceOnPaper(cite)}</li>
          ))}
        </ol>
      </section>
    </Paper>
  )
}
