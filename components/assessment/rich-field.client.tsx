'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicQuestionOf } from '#domain/assessment/public-question.ts'

type RichQuestion = PublicQuestionOf<'order' | 'match' | 'category' | 'curve'>

type RichFieldProps = {
  readonly question: RichQuestion
  readonly filled: FormFields | undefined
  readonly children: ReactNode
}

/** The plain field, until the one that is handier with script has been loaded. If it cannot be, the plain one stays. */
export function RichField({ question, filled, children }: RichFieldProps) {
  const [rich, setRich] = useState<ReactNode>(null)
  useEffect(() => {
    load(question, filled).then(setRich, () => {})
  }, [question, filled])
  return rich ?? children
}

async function load(question: RichQuestion, filled: FormFields | undefined): Promise<ReactNode> {
  switch (question.type) {
    case 'order': {
      const { OrderPicker } = await import('./types/order/field.client.tsx')
      return <OrderPicker question={question} filled={filled} />
    }
    case 'match': {
      const { PlacePicker } = await import('./place-picker.client.tsx')
      return <PlacePicker items={question.left} places={question.right} name="match" filled={filled} />
    }
    case 'category': {
      const { PlacePicker } = await import('./place-picker.client.tsx')
      return (
        <PlacePicker items={question.items} places={question.categories} name="category" filled={filled} />
      )
    }
    case 'curve': {
      const { CurvePad } = await import('./types/curve/field.client.tsx')
      return <CurvePad question={question} filled={filled} />
    }
  }
}
