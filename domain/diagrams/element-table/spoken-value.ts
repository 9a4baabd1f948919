import { amount } from './amount.ts'
import { latestPrice, type MagnetRole, type RareEarth, type View } from './model.ts'

export const ROLE_WORDS: Readonly<Record<MagnetRole, string>> = {
  body: 'Body of magnets',
  heat: 'Keeps magnets strong when hot',
  minor: 'Minor part of magnets',
  none: 'Used elsewhere',
}

/** What a view shows of one element, in words; also beside the token where there is room. */
export function spokenValue(element: RareEarth, view: View): string {
  switch (view) {
    case 'place':
      return `number ${element.z}`
    case 'radius':
      return `${amount(element.radius)} pm`
    case 'abundance':
      return element.crust === null ? 'none to be mined' : `${amount(element.crust)} ppm`
    case 'price':
    case 'value':
      return spokenPrice(element)
    case 'use':
      return `${ROLE_WORDS[element.role].toLowerCase()}, ${element.objects[0] ?? ''}`
    case 'colour':
      return element.colour
  }
}

function spokenPrice(element: RareEarth): string {
  const price = latestPrice(element)
  if (!price) return 'no price in the two lists'
  const earlier =
    element.price2012 !== null && element.price2020 !== null
      ? `, ${amount(element.price2012)} in March 2012`
      : ''
  return `${amount(price.yuan)} yuan a kilogram in ${price.when}${earlier}`
}
