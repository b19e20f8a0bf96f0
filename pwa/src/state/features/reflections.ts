/* Answers to the questions for a quiet hour. */

import { computed, signal } from '@preact/signals'
import { reflectionIds } from '../../content/ids.ts'
import type { ReflectionId } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import { listReflections } from '../../core/queries/reflections.ts'
import type { Reflection } from '../../core/records.ts'
import { startOfDay } from '../../core/rules/journal.ts'
import { reflectionDue } from '../../core/rules/reflections.ts'
import { editRecord, eraseRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { askFold, findRecord, journal } from '../engine/practice.ts'
import { undoable } from '../engine/undo.ts'
import { settings } from './settings.ts'

export const reflections = askFold('reflection', listReflections)

/** Which question is open. The next visit begins with the one that was answered longest ago. */
const chosen = signal<ReflectionId | null>(null)
export const openedQuestion = computed(() => chosen.value ?? longestAgo(reflections.value))

export const openQuestion = (question: ReflectionId | null): void => {
  chosen.value = question
}

/** Opens the question that this answers. */
export function openAnswer(id: Id): void {
  const answer = reflections.value.find((one) => one.id === id)
  openQuestion(reflectionIds.find((question) => question === answer?.question) ?? null)
}

const longestAgo = (answers: readonly Reflection[]): ReflectionId => {
  const last = (question: ReflectionId) => answers.find((answer) => answer.question === question)?.at ?? 0
  return reflectionIds.toSorted((a, b) => last(a) - last(b))[0]!
}

/** What was begun today goes on; another day's answer is one of its own. */
export const answerOfToday = (question: ReflectionId, now: number): Reflection | undefined =>
  reflections.value.find((answer) => answer.question === question && answer.at >= startOfDay(now))

/** Keeps the text of an answer; the first one begins it. */
export const keepAnswer = (id: Id, question: ReflectionId, text: string): Promise<void> =>
  inTurn(async () => {
    const began = findRecord('reflection', id) ? {} : { question, at: Date.now() }
    if (text || !('question' in began)) await editRecord('reflection', id, { ...began, text: text || null })
  })

/** Keeps what was mended in an answer of another day. */
export const mendAnswer = (id: Id, text: string): Promise<void> =>
  inTurn(async () => {
    if (findRecord('reflection', id)) await editRecord('reflection', id, { text: text || null })
  })

export const eraseAnswer = (id: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecord('reflection', id)
  })

/** Whether a question is offered now. */
export const isReflectionDue = (now: number): boolean =>
  reflectionDue(reflections.value[0]?.at ?? journal().entries.all[0]?.at, settings.value, now)
