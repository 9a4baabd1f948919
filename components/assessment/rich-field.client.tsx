'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { PublicQuestionOf } from '#domain/assessment/public-question.ts'

type RichQuestion = PublicQuestionOf<'order' | 'match' | 'category' | 'curve'>

type RichFieldProps = { readonly question: RichQuestion; readonly children: ReactNode }

/** The plain field, until the one that is handier with script has been loaded. If it cannot be, the plain one stays. */
export function RichField({ question, children }: RichFieldProps) {
  const [rich, setRich] = useState<ReactNode>(null)
  useEffect(() => {
    load(question).then(setRich, () => {})
  }, [question])
  return rich ?? children
}

async function load(question: RichQuestion): Promise<ReactNode> {
  switch (question.type) {
    case 'order': {
      const { OrderPicker } = await import('./types/order/field.client.tsx')
      return <OrderPicker question={question} />
    }
    case 'match': {
      const { PlacePicker } = await import('./place-picker.client.tsx')
      return <PlacePicker items={question.left} places={question.right} name="match" />
    }
    case 'category': {
      const { PlacePicker } = await import('./place-picker.client.tsx')
      return <PlacePicker items={question.items} places={question.categories} name="category" />
    }
    case 'curve': {
      const { CurvePad } = await import('./types/curve/field.client.tsx')
      return <CurvePad question={question} />
    }
  }
}
