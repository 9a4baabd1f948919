import type { SchemaOrg } from '#domain/content/schema-org.ts'

/** Says to machines what a page holds (schema.org, as JSON-LD). It is data and never run. */
export function JsonLd({ data }: { readonly data: SchemaOrg }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped cannot leave the element
      dangerouslySetInnerHTML={{ __html: text }}
    />
  )
}
