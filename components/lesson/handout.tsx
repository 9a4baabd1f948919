import { MDXProvider } from '@mdx-js/react'
import type { ComponentType } from 'react'
import { handoutComponents } from './handout-components.tsx'
import type { LessonSupplies } from './supplies.ts'

type HandoutProps = LessonSupplies & { readonly Text: ComponentType; readonly css: string }

/** A lesson on paper: the same text, with drawings for diagrams, lines to write on for fields, and sources at the end. */
export function Handout({ Text, css, ...supplies }: HandoutProps) {
  const { frontMatter, module, cites } = supplies.lesson
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a file of its own, not a page of the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${frontMatter.title} · Seventeen`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, one file to print */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
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
            {cites.map(({ id, title, publisher, date }) => (
              <li key={id}>
                {title}. {publisher}
                {date ? `, ${date}` : ''}.
              </li>
            ))}
          </ol>
        </section>
        <footer>
          <p>Seventeen, a course on the rare earths. Text: CC BY 4.0.</p>
        </footer>
      </body>
    </html>
  )
}
