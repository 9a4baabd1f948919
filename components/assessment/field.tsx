import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { CategoryField } from './types/category/field.tsx'
import { ChoiceField } from './types/choice/field.tsx'
import { ChoicesField } from './types/choices/field.tsx'
import { ClaimField } from './types/claim/field.tsx'
import { CurveField } from './types/curve/field.tsx'
import { EssayField } from './types/essay/field.tsx'
import { HotspotField } from './types/hotspot/field.tsx'
import { MatchField } from './types/match/field.tsx'
import { NumberField } from './types/number/field.tsx'
import { OrderField } from './types/order/field.tsx'
import { StateField } from './types/state/field.tsx'
import { TextField } from './types/text/field.tsx'

/** What a learner fills in. Names of fields are those of domain/assessment/answer-from-form.ts. */
export function Field({
  question,
  figure,
}: {
  readonly question: PublicQuestion
  readonly figure?: string | undefined
}) {
  switch (question.type) {
    case 'choice':
      return <ChoiceField question={question} />
    case 'choices':
      return <ChoicesField question={question} />
    case 'number':
      return <NumberField question={question} />
    case 'order':
      return <OrderField question={question} />
    case 'match':
      return <MatchField question={question} />
    case 'category':
      return <CategoryField question={question} />
    case 'hotspot':
      return <HotspotField question={question} />
    case 'text':
      return <TextField question={question} />
    case 'claim':
      return <ClaimField question={question} />
    case 'curve':
      return <CurveField question={question} />
    case 'state':
      return <StateField question={question} figure={figure} />
    case 'essay':
      return <EssayField question={question} />
  }
}
