import type { Actor } from '#domain/account/actor.ts'
import { answerAsking } from '#server/classroom/answer-asking.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { assignSetUp } from '#server/classroom/assign-set-up.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { changeTimeFactor } from '#server/classroom/change-time-factor.ts'
import { checkRoster } from '#server/classroom/check-roster.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { copyAssignment } from '#server/classroom/copy-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { endPoll } from '#server/classroom/end-poll.ts'
import { exportItemAnalysis } from '#server/classroom/export-item-analysis.ts'
import { exportResponses } from '#server/classroom/export-responses.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import { giveRecheck } from '#server/classroom/give-recheck.ts'
import { importRoster } from '#server/classroom/import-roster.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { judgeEssay } from '#server/classroom/judge-essay.ts'
import { judgeText } from '#server/classroom/judge-text.ts'
import { loadAnswers } from '#server/classroom/load-answers.ts'
import { loadAssignment } from '#server/classroom/load-assignment.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadClassRegrade } from '#server/classroom/load-class-regrade.ts'
import { loadEssays } from '#server/classroom/load-essays.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadGrading } from '#server/classroom/load-grading.ts'
import { loadGrid } from '#server/classroom/load-grid.ts'
import { loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadMisconception } from '#server/classroom/load-misconception.ts'
import { loadPreview } from '#server/classroom/load-preview.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadRechecks } from '#server/classroom/load-rechecks.ts'
import { loadReminder } from '#server/classroom/load-reminder.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'
import { loadSetUp } from '#server/classroom/load-set-up.ts'
import { loadStarter } from '#server/classroom/load-starter.ts'
import { loadVotes } from '#server/classroom/load-votes.ts'
import { loadWaitingTexts } from '#server/classroom/load-waiting-texts.ts'
import { loadWall } from '#server/classroom/load-wall.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { readTaughtAnswer } from '#server/classroom/read-taught-answer.ts'
import { regradeClass } from '#server/classroom/regrade-class.ts'
import { remindLearners } from '#server/classroom/remind-learners.ts'
import { removeLearner } from '#server/classroom/remove-learner.ts'
import { resetLearnerPassword } from '#server/classroom/reset-learner-password.ts'
import { rollOverClass } from '#server/classroom/roll-over-class.ts'
import { sendRemark } from '#server/classroom/send-remark.ts'
import { setOwnDue } from '#server/classroom/set-own-due.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { stateChange } from '#server/classroom/state-change.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { takeBackJudgement } from '#server/classroom/take-back-judgement.ts'
import { takeBackRemark } from '#server/classroom/take-back-remark.ts'
import { taughtAssignment } from '#server/classroom/taught-assignment.ts'
import { taughtResult } from '#server/classroom/taught-result.ts'
import { watchClass } from '#server/classroom/watch-class.ts'

/** Things of a class that somebody may name who has no business with it. */
export type Inside = {
  readonly class: string
  readonly assignment: string
  readonly learner: string
  /** Somebody who waits to be let in. */
  readonly asking: string
  readonly poll: string
  readonly response: string
  readonly sending: string
  /** A question that the class was assigned and voted on; `essay` and `text` are for a person to read. */
  readonly question: string
  readonly essay: string
  readonly text: string
  readonly misconception: string
  /** Module of the course. */
  readonly module: string
  readonly now: number
}

export type Door = (actor: Actor, classId: string, inside: Inside) => Promise<unknown>

const DIAGRAM = '/learn/quotas/two-instruments#element-table?'
const NEW = { title: 'New', dueLocal: null } as const
const placeOf = ({ assignment, learner }: Inside) => ({ assignment, learner })

/** Every use case that takes a class and is its teachers' alone, called with things of a class. */
export const CLASS_DOORS: Readonly<Record<string, Door>> = {
  answerAsking: (actor, id, { asking, now }) =>
    answerAsking(actor, id, { people: [asking], admit: true, now }),
  assignQuiz: (actor, id, { module, now }) =>
    assignQuiz(actor, id, { ...NEW, module, preset: 'practice', minutes: null, opensLocal: null, now }),
  assignSetUp: (actor, id, { now }) =>
    assignSetUp(actor, id, { at: DIAGRAM, task: 'New', goal: '', dueLocal: null, now }),
  changeAssignment: (actor, id, { assignment, now }) =>
    changeAssignment(actor, id, { assignment, version: 1, change: { kind: 'archive' }, now }),
  changeClass: (actor, id, { now }) =>
    changeClass(actor, id, { change: { kind: 'new-code' }, version: 1, now }),
  changeTimeFactor: (actor, id, { learner, now }) =>
    changeTimeFactor(actor, id, { learner, factor: 1.5, now }),
  checkRoster: (actor, id) => checkRoster(actor, id, 'Name\nNew Learner'),
  commentResult: (actor, id, inside) =>
    commentResult(actor, id, { ...placeOf(inside), text: 'x', now: inside.now }),
  copyAssignment: (actor, id, { assignment, class: to, now }) =>
    copyAssignment(actor, id, { assignment, to, now }),
  createAssignment: (actor, id, { module, now }) =>
    createAssignment(actor, id, { ...NEW, items: [{ kind: 'module', ref: module }], now }),
  endPoll: (actor, id, { poll, now }) => endPoll(actor, id, { poll, now }),
  exportItemAnalysis: (actor, id, { assignment, now }) =>
    exportItemAnalysis(actor, id, { assignment, part: 'rows', now }),
  exportResponses: (actor, id, { now }) => exportResponses(actor, id, now),
  exportScores: (actor, id, { now }) => exportScores(actor, id, { format: 'csv', now }),
  giveRecheck: (actor, id, { assignment, now }) =>
    giveRecheck(actor, id, { assignment, audience: 'class', now }),
  importRoster: (actor, id, { now }) => importRoster(actor, id, { text: 'Name\nNew Learner', now }),
  inviteTeacher: (actor, id, { now }) => inviteTeacher(actor, id, { login: 'nobody-of-this-name', now }),
  judgeEssay: (actor, id, { response, essay: question, now }) =>
    judgeEssay(actor, id, { response, question, points: {}, comment: '', after: 0, now }),
  judgeText: (actor, id, { text: question, now }) =>
    judgeText(actor, id, { question, text: 'x', accepted: true, seen: 'waiting', now }),
  loadAnswers: (actor, id, { assignment, now }) =>
    loadAnswers(actor, id, { assignment, order: 'course', now }),
  loadAssignment: (actor, id, { assignment }) => loadAssignment(actor, id, assignment),
  loadClass: (actor, id) => loadClass(actor, id),
  loadClassRegrade: (actor, id) => loadClassRegrade(actor, id),
  loadEssays: (actor, id, { essay }) => loadEssays(actor, id, essay),
  loadGradebook: (actor, id, { now }) => loadGradebook(actor, id, now),
  loadGrading: (actor, id) => loadGrading(actor, id),
  loadGrid: (actor, id, { now }) => loadGrid(actor, id, now),
  loadItemAnalysis: (actor, id, { assignment, now }) => loadItemAnalysis(actor, id, { assignment, now }),
  loadLearner: (actor, id, { learner, now }) => loadLearner(actor, id, { learner, now }),
  loadMisconception: (actor, id, { misconception }) => loadMisconception(actor, id, misconception),
  loadPreview: (actor, id, inside) => loadPreview(actor, id, { ...placeOf(inside), now: inside.now }),
  loadQuestionsReport: (actor, id, { assignment, now }) =>
    loadQuestionsReport(actor, id, { assignment, now }),
  loadRechecks: (actor, id, { assignment, now }) => loadRechecks(actor, id, { assignment, now }),
  loadReminder: (actor, id, { assignment, now }) => loadReminder(actor, id, { assignment, now }),
  loadResult: (actor, id, inside) => loadResult(actor, id, { ...placeOf(inside), now: inside.now }),
  loadScoreSheet: (actor, id, { now }) => loadScoreSheet(actor, id, now),
  loadSetUp: (actor, id) => loadSetUp(actor, id, DIAGRAM),
  loadStarter: (actor, id, { assignment, now }) =>
    loadStarter(actor, id, { assignment, idea: 'rarity-by-element', now }),
  loadVotes: (actor, id, { question }) => loadVotes(actor, id, question),
  loadWaitingTexts: (actor, id, { text }) => loadWaitingTexts(actor, id, text),
  loadWall: (actor, id, { question }) => loadWall(actor, id, question),
  overrideResult: (actor, id, inside) => {
    const change = { ...placeOf(inside), kind: 'score', points: 1, reason: 'x', after: 0 } as const
    return overrideResult(actor, id, { change, now: inside.now })
  },
  regradeClass: (actor, id, { question, now }) => regradeClass(actor, id, { question, lower: true, now }),
  remindLearners: (actor, id, { assignment, learner, now }) =>
    remindLearners(actor, id, { assignment, learners: [learner], text: '', now }),
  removeLearner: (actor, id, { learner, now }) => removeLearner(actor, id, { learner, now }),
  resetLearnerPassword: (actor, id, { learner, now }) => resetLearnerPassword(actor, id, { learner, now }),
  rollOverClass: (actor, id, { now }) =>
    rollOverClass(actor, id, { name: 'Next', weeks: 52, withLearners: true, now }),
  readTaughtAnswer: (actor, id, { response, essay: question }) =>
    readTaughtAnswer(actor, id, { question, response }),
  sendRemark: (actor, id, { learner, misconception, now }) =>
    sendRemark(actor, id, { misconception, learners: [learner], text: 'x', now }),
  setOwnDue: (actor, id, inside) => {
    const change = { ...placeOf(inside), dueLocal: null, reason: 'x', after: 0 }
    return setOwnDue(actor, id, { change, now: inside.now })
  },
  startPoll: (actor, id, { question, now }) => startPoll(actor, id, { question, now }),
  stateChange: (actor, id, { assignment, now }) => stateChange(actor, id, { assignment, edit: NEW, now }),
  stopTeaching: (actor, id, { now }) => stopTeaching(actor, id, now),
  takeBackJudgement: (actor, id, { response, essay: question, now }) =>
    takeBackJudgement(actor, id, { question, response, after: 1, now }),
  takeBackRemark: (actor, id, { sending, now }) => takeBackRemark(actor, id, { sending, now }),
  taughtAssignment: (actor, id, { assignment }) => taughtAssignment(actor, id, assignment),
  taughtResult: (actor, id, inside) => taughtResult(actor, id, placeOf(inside)),
  watchClass: (actor, id) => watchClass(actor, id, new AbortController().signal),
}
