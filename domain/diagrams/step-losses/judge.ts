import { followTonne, readStepLossesState } from './model.ts'

/**
 * What becomes of one tonne, for questions of type `state`. `magnets`, `metal` and `oxide` (pure, of the two wanted) in
 * kilograms; `aside` is the oxide of other rare earths that needs a buyer, kilograms; `ore` is the tonnes dug for a
 * kilogram of magnet. `grade`, `win`, `leach` and `swarf` say again what was set, percent.
 */
export function judgeStepLosses(address: string): Readonly<Record<string, number>> {
  const state = readStepLossesState(address)
  const { stages, magnets, ore } = followTonne(state)
  const at = (id: string) => stages.find(stage => stage.id === id)
  return {
    magnets,
    metal: at('metal')?.kept ?? 0,
    oxide: at('separate')?.kept ?? 0,
    aside: at('basket')?.parts.find(part => part.fate === 'aside')?.kg ?? 0,
    ore: 1 / magnets,
    grade: state.grade ?? ore.grade,
    win: state.win ?? ore.win,
    leach: state.leach ?? 100,
    swarf: state.swarf ?? 27.5,
  }
}
