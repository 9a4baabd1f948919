// npm run content:schema: writes content/schema/, from which an editor completes and checks what an author writes.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { authorSchemas } from '#domain/content/author-schemas.ts'
import { contentRoot } from '#server/content/content-root.ts'

const folder = path.join(contentRoot(), 'schema')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(authorSchemas())) {
  const file = path.join(folder, `${name}.schema.json`)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(path.relative('.', file))
}
