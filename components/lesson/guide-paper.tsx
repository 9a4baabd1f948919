import { MDXProvider } from '@mdx-js/react'
import type { ComponentType } from 'react'
import type { Guide } from '#domain/content/guide.ts'
import { GuideBody } from './guide-body.tsx'
import { guideComponents } from './guide-components.tsx'
import { PaperWords } from './handout-parts.tsx'
import { Paper } from './paper.tsx'

type GuidePaperProps = { readonly guide: Guide; readonly Text: ComponentType; readonly css: string }

/** A module's guide on paper. It holds keys: for teachers only. */
export function GuidePaper({ guide, Text, css }: GuidePaperProps) {
  const { module, frontMatter } = guide
  const text = (
    <MDXProvider components={guideComponents(guide, PaperWords)}>
      <Text />
    </MDXProvider>
  )
  return (
    <Paper title={`Guide: ${module.title}`} css={css}>
      <header>
        <p className="over">Seventeen · Guide for teachers · Module {module.number}. It holds the answers.</p>
        <h1>{module.title}</h1>
        <p>{frontMatter.summary}</p>
      </header>
      <GuideBody guide={guide} text={text} Link={PaperWords} />
    </Paper>
  )
}
