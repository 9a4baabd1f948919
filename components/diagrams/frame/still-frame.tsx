import type { ReactNode } from 'react'
import type { Description, Layout } from '#domain/diagrams/frame/description.ts'
import type { Step } from '#domain/diagrams/frame/step.ts'
import { Both } from './both.tsx'
import { CsvLink } from './csv-link.tsx'
import { FigureFrame } from './figure-frame.tsx'
import frame from './frame.module.css'
import { InWords } from './in-words.tsx'
import { SourceLine, type SourceTitles } from './source-line.tsx'
import { StepList } from './step-list.tsx'
import { StillPlayer } from './still-player.tsx'

type StillFrameProps<State> = {
  readonly figure: string
  /** The address of the state it shows. */
  readonly initial: string
  readonly read: (address: string) => State
  readonly write: (state: State) => string
  readonly steps: readonly Step[]
  readonly titles?: SourceTitles
  readonly describe: (state: State) => Description
  readonly draw: (state: State, layout: Layout) => ReactNode
  readonly controls: (state: State) => ReactNode
  readonly panel: (state: State) => ReactNode
}

/** Everything a diagram without script has in common, around what it draws: `StageFrame`'s counterpart. */
export function StillFrame<State>(props: StillFrameProps<State>) {
  const { figure, initial, read, steps, titles, draw } = props
  const state = read(initial)
  const words = props.describe(state)
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={props.controls(state)}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={<StillPlayer figure={figure} steps={steps} address={props.write(state)} words={words} />}
      panel={props.panel(state)}
      words={
        <>
          <InWords words={words} />
          <StepList figure={figure} steps={steps} still={step => draw(read(step.address), 'narrow')} />
        </>
      }
      foot={<StillFoot figure={figure} words={words} titles={titles} />}
    />
  )
}

/** Where the numbers come from, and the table to take along. */
export function StillFoot({
  figure,
  words,
  titles,
}: {
  readonly figure: string
  readonly words: Description
  readonly titles?: SourceTitles
}) {
  return (
    <>
      <SourceLine sources={words.sources} titles={titles} />
      <p className={frame.takeAway}>
        <span>Take it: </span>
        <CsvLink name={figure} words={words} />
      </p>
    </>
  )
}
