import type { Step } from '../frame/step.ts'
import type { ChartData, Story } from './model.ts'
import { exportQuotaSteps } from './steps-export-quota.ts'
import { productionQuotaSteps } from './steps-production-quota.ts'
import { splitSteps } from './steps-split.ts'

/** The steps of a story; every figure in a sentence is taken from the data. */
export function priceQuotaSteps(story: Story, data: ChartData): readonly Step[] {
  switch (story) {
    case 'export-quota':
      return exportQuotaSteps(data)
    case 'production-quota':
      return productionQuotaSteps(data)
    case 'split':
      return splitSteps(data)
  }
}
