import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, placed } from '#test/make-content.ts'
import { vanishedId } from './vanished-id.ts'

const lessons = [makeLesson({ questions: [makeChoice('new')] })]
const published = ['m/a', 'm/a/top', 'm/a/old'].map((id, at) => placed(id, at + 1, 'content/ids.txt'))

test('a published question that is gone is named', () => {
  expect(vanishedId(makeContent({ lessons, published }))).toMatchObject([
    { file: 'content/ids.txt', line: 3, message: 'm/a/old was published and is gone' },
  ])
})

test('an alias to a question that exists is enough', () => {
  const aliases = [placed({ from: 'm/a/old', to: 'm/a/new' })]
  expect(vanishedId(makeContent({ lessons, published, aliases }))).toEqual([])
})

test('an alias of a lesson carries its questions along', () => {
  const aliases = [placed({ from: 'm/former', to: 'm/a' })]
  const former = [placed('m/former/new')]
  expect(vanishedId(makeContent({ lessons, published: former, aliases }))).toEqual([])
})

test('an alias that leads nowhere is named', () => {
  const aliases = [placed({ from: 'm/a/old', to: 'm/a/nowhere' }, 2)]
  expect(vanishedId(makeContent({ lessons, aliases }))).toMatchObject([{ line: 2 }])
})
