import { z } from 'zod'
import { article } from '#domain/content/article.ts'
import { plainText } from '#domain/content/register-fields.ts'
import { CLAIM_VERDICTS, type Claim, type ClaimCheckData } from './model.ts'

const some = z.string().min(1)

/** A row of content/data/claims.csv. */
const claimRow = z
  .object({
    id: some,
    paraphrase: plainText,
    verdict: z.preprocess(verdict => String(verdict).replace(' ', '-'), z.enum(CLAIM_VERDICTS)),
    evidence: plainText,
    figures: z.preprocess(
      figures => (figures === '-' || figures === '' ? null : figures),
      plainText.nullable(),
    ),
    skill: plainText,
    habit: some,
    source: some,
  })
  .transform(({ source, ...row }): Claim => ({ ...row, sources: source.split(';').map(id => id.trim()) }))

/** An article with its claims. Throws a ZodError that names row and column. */
export function parseClaimCheckData(read: { article: unknown; claims: unknown }): ClaimCheckData {
  return { article: article.parse(read.article), claims: z.array(claimRow).min(1).parse(read.claims) }
}
