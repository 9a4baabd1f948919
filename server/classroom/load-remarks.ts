import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { RemarkAbout } from '#domain/classroom/remark.ts'
import { type KeptRemark, readRemarks } from '#server/classroom/read-remarks.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadQuestion } from '#server/content/load-question.ts'

export type LoadedRemark = KeptRemark & {
  /** What it is about, in words; missing where it is about anything. */
  readonly place: string | undefined
}

/** The actor's own remarks with what each is about. */
export async function loadRemarks(actor: Actor): Promise<LoadedRemark[]> {
  const remarks = await readRemarks(actor)
  return Promise.all(remarks.map(async each => ({ ...each, place: await placeOf(each.about) })))
}

async function placeOf(about: RemarkAbout): Promise<string | undefined> {
  if (about === null) return undefined
  if (about.kind === 'misconception')
    return (await loadMisconceptions()).get(about.ref)?.belief ?? 'a misconception that is no longer named'
  const [id = '', criterion] = about.ref.split('#')
  const question = (await loadQuestion(id))?.question
  if (!question) return 'a question that is no longer asked'
  const row = question.type === 'essay' && question.rubric.find(each => each.id === criterion)
  return row ? `${row.text} (${question.prompt})` : question.prompt
}
