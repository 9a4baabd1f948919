import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { endPoll } from '#server/classroom/end-poll.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadOpenPolls } from '#server/classroom/load-open-polls.ts'
import { loadVotes } from '#server/classroom/load-votes.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { voteInPoll } from '#server/classroom/vote-in-poll.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const NOW = Date.UTC(2026, 2, 1)
const QUESTION = 'quotas/two-instruments/choice'

forEachStore('polls', store => {
  let teacher: Person
  let learner: Person
  let classId: string

  beforeEach(async () => {
    made.content = makeAskedContent([makeQuestion('choice'), makeQuestion('number')])
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner')
    classId = await createClass(teacher, { name: '9b', timeZone: 'UTC' }, NOW)
    const { class: own } = await loadClass(teacher, classId)
    await joinClass(learner, own.join_code, NOW)
    await startPoll(teacher, classId, { question: QUESTION, now: NOW })
  })

  async function openPoll() {
    const [poll] = await loadOpenPolls(learner)
    if (!poll) throw new Error('no poll is open')
    return poll
  }

  test('a learner is asked without a word about what is right; the last vote stands', async () => {
    const poll = await openPoll()
    expect(Object.keys(poll.options[0] ?? {})).toEqual(['id', 'text'])
    const [first, second] = poll.options
    await voteInPoll(learner, { poll: poll.id, option: first?.id ?? '', now: NOW })
    await voteInPoll(learner, { poll: poll.id, option: second?.id ?? '', now: NOW + 1 })
    const votes = await loadVotes(teacher, classId, QUESTION)
    expect(votes).toEqual({ isOpen: true, votes: 1, byOption: { [second?.id ?? '']: 1 } })
    expect((await openPoll()).voted).toBe(second?.id)
  })

  test('a stranger, and anybody after the close, cannot vote', async () => {
    const poll = await openPoll()
    const option = poll.options[0]?.id ?? ''
    const stranger = await makePerson(store(), 'learner')
    const vote = (person: Person) => voteInPoll(person, { poll: poll.id, option, now: NOW })
    await expect(vote(stranger)).rejects.toMatchObject({ code: 'not-found' })
    await endPoll(teacher, classId, { poll: poll.id, now: NOW })
    await expect(vote(learner)).rejects.toMatchObject({ code: 'not-found' })
    expect(await loadOpenPolls(learner)).toEqual([])
  })

  test('what is no option is no vote; a question without options has no poll', async () => {
    const poll = await openPoll()
    const bad = voteInPoll(learner, { poll: poll.id, option: 'nothing', now: NOW })
    await expect(bad).rejects.toMatchObject({ code: 'bad-input' })
    const open = startPoll(teacher, classId, {
      question: 'quotas/two-instruments/number',
      now: NOW,
    })
    await expect(open).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('a second question closes the first', async () => {
    await startPoll(teacher, classId, { question: QUESTION, now: NOW + 1 })
    expect(await loadOpenPolls(learner)).toHaveLength(1)
  })
})
