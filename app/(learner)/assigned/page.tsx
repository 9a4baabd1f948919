import type { Metadata } from 'next'
import { AssignedList } from '#components/classroom/assigned-list.tsx'
import { CalendarAddress } from '#components/classroom/calendar-address.tsx'
import { OwnClasses } from '#components/classroom/own-classes.tsx'
import { Notices } from '#components/site/notices.tsx'
import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Note } from '#components/ui/note.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Notice } from '#domain/classroom/notices.ts'
import { isOpenState } from '#domain/classroom/reminding.ts'
import { loadAskedClasses } from '#server/classroom/load-asked-classes.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadCalendarAddress } from '#server/classroom/load-calendar-address.ts'
import { loadNotices } from '#server/classroom/load-notices.ts'
import { loadOpenPolls } from '#server/classroom/load-open-polls.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { dismissReminderAction, newsSeenAction } from '../actions.ts'
import { calendarAction, leaveClassAction, openCodeAction } from './actions.ts'

export const metadata: Metadata = { title: 'Assigned' }

export default async function AssignedPage() {
  const actor = await pageActor('signed-in', '/assigned')
  const now = Date.now()
  const [{ assigned, classes }, course, polls, asked, calendar] = await Promise.all([
    loadAssigned(actor, now),
    loadCourse(),
    loadOpenPolls(actor),
    loadAskedClasses(actor, now),
    loadCalendarAddress(actor),
  ])
  const waiting = asked.filter(each => each.status === 'waiting')
  const titles = new Map(
    course.modules.flatMap(module => module.lessons).map(lesson => [lesson.id, lesson.title]),
  )
  const work = assigned.map(each => ({
    ...each,
    lessons: each.lessons.map(id => ({ id, title: titles.get(id) ?? id })),
  }))
  const isOpen = ({ result, quiz }: (typeof work)[number]) =>
    isOpenState(result.state) && (quiz?.closesAt === undefined || quiz.closesAt > now)
  const open = work.filter(isOpen)
  const finished = work.filter(each => !isOpen(each)).reverse()
  return (
    <Page title="Assigned">
      <Notices
        notices={(await loadNotices(actor, { assigned, now })).filter(isSaidNowhereElse)}
        dismiss={dismissReminderAction}
        seen={newsSeenAction}
      />
      {polls.length > 0 ? (
        <Note title="A vote is open.">
          <a href="/poll">Vote now</a>
        </Note>
      ) : null}
      {waiting.length > 0 ? (
        <Note title="Waiting for your teacher.">
          You have asked to join {waiting.map(each => each.name).join(' and ')}. Once a teacher lets you in,
          you find here what the class is given.
        </Note>
      ) : null}
      {work.length > 0 ? (
        <Section id="to-do" title="To do">
          {open.length > 0 ? (
            <AssignedList assigned={open} ownZone={actor.timeZone} />
          ) : (
            <p>You have done all that your classes ask of you.</p>
          )}
        </Section>
      ) : null}
      {finished.length > 0 ? (
        <Section id="finished" title="Finished or closed">
          <AssignedList assigned={finished} ownZone={actor.timeZone} />
        </Section>
      ) : null}
      {work.length === 0 && waiting.length === 0 ? (
        <EmptyState title="Nothing is assigned to you.">
          {classes.length > 0
            ? 'Your teacher has given nothing yet.'
            : 'Join a class with the code that your teacher gives you.'}
        </EmptyState>
      ) : null}
      <Section id="join" title="Join a class">
        <ActionForm action={openCodeAction} submit="Find the class">
          <ActionTextField
            name="code"
            label="Code"
            hint="Six letters and digits, such as HX7-Q3M."
            autoComplete="off"
            maxLength={40}
          />
        </ActionForm>
      </Section>
      {classes.length > 0 || calendar !== undefined ? (
        <CalendarAddress address={calendar} change={calendarAction} />
      ) : null}
      <OwnClasses classes={classes} asked={asked} leave={leaveClassAction} />
    </Page>
  )
}

/** Dates stand with the work below. */
function isSaidNowhereElse({ kind }: Notice): boolean {
  return kind === 'reminder' || kind === 'news'
}
