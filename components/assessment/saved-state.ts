import type { EntryNews } from '#client/response-queue.ts'

/** Where an answer is. */
export type SavedState =
  | 'keeping'
  | 'sending'
  | 'offline'
  | 'busy'
  | 'signed out meanwhile'
  | 'saved'
  | 'kept'
  | 'not kept'

/** What the queue says of an answer, as a state to show. */
export function savedState(news: EntryNews): SavedState {
  switch (news.stage) {
    case 'kept':
      return 'sending'
    case 'waiting':
      return news.why === 'unreachable' ? 'offline' : news.why === 'busy' ? 'busy' : 'signed out meanwhile'
    case 'saved':
      return 'saved'
    case 'graded':
      return 'kept'
    case 'rejected':
      return 'not kept'
  }
}
