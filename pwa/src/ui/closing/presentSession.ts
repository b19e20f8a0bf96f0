import type { Id } from '../../core/log/id.ts'
import { toggleAnswer } from '../../core/queries/entries.ts'
import type { Contract, Question } from '../../core/records.ts'
import { agenda } from '../../state/engine/practice.ts'
import { agendaItemOf, entryInSession, keepInSession } from '../../state/features/entries.ts'
import { keepAgendaText } from '../../state/features/supervision.ts'

type Patient = Id | undefined

/** The answers given after the present session so far. */
export const currentAutocheck = (patient: Patient) => entryInSession('autocheck', patient, Date.now())

/** One tap on an answer; the one that stands already is cleared, because absent is not "no". */
export const tapAnswer = (patient: Patient, question: Question, answer: boolean): Promise<Id> =>
  keepInSession('autocheck', patient, toggleAnswer(currentAutocheck(patient), question, answer))

/** What the present session's autocheck takes to supervision. */
export function currentAgendaText(patient: Patient): string | undefined {
  const autocheck = currentAutocheck(patient)
  const item = autocheck && agendaItemOf(autocheck.id)
  return item && agenda().get(item)?.text
}

/** Keeps what the present session's autocheck takes to supervision; an empty text takes it off the agenda. */
export async function keepCurrentAgendaText(patient: Patient, text: string): Promise<void> {
  const id = currentAutocheck(patient)?.id ?? (await keepInSession('autocheck', patient, {}))
  await keepAgendaText({ id, ...(patient && { patient }) }, text)
}

/** Says in the present session that a contract goes on: a contract of the same words. */
export const renewContract = ({ patient, goal = '', way = '', effect = '' }: Contract): Promise<Id> =>
  keepInSession('contract', patient, { goal: goal || null, way: way || null, effect: effect || null })
