/** A mass to three figures in the unit that suits it: "61.7 kg", "537 g". */
export function mass(kg: number): string {
  if (kg >= 100) return `${Math.round(kg).toLocaleString('en-GB')} kg`
  if (kg >= 1) return `${kg.toPrecision(3)} kg`
  const grams = kg * 1000
  return grams >= 100 ? `${Math.round(grams)} g` : `${Number(grams.toPrecision(2))} g`
}
