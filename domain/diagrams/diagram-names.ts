/** What people call each diagram, by its name. */
export const DIAGRAM_TITLES: Readonly<Record<string, string>> = {
  'element-table': 'Element table',
  'balance-problem': 'Balance problem',
  'separation-cascade': 'Separation cascade',
  'step-losses': 'Step losses',
  'supply-chain': 'Supply chain',
  'price-quota-chart': 'Price and quota chart',
  'control-timeline': 'Control timeline',
  'licensing-desk': 'Licensing desk',
  'build-a-supply-chain': 'Build a supply chain',
  'claim-check': 'Claim check',
}

/** The name of the diagram that a lesson places as this part, such as `ElementTable`; undefined for other parts. */
export function diagramOfPart(part: string): string | undefined {
  const name = part.replace(/(?<=.)[A-Z]/g, letter => `-${letter}`).toLowerCase()
  return Object.hasOwn(DIAGRAM_TITLES, name) ? name : undefined
}
