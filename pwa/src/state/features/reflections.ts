/* Answers to the questions for a quiet hour. */

import { signal } from '@preact/signals'
import { reflectionIds } from '../../content/ids.ts'
import type { ReflectionId } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import { listReflections } from '../../core/queries/reflections.ts'
import type { Reflection } from '../../core/records.ts'
import { reflectionDue } from '../../core/rules/reflections.ts'
import { editRecord, eraseRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { askFold, findRecord, journal, whole } from '../engine/practice.ts'
import { undoable } from '../engine/undo.ts'
import { settings } from './settings.ts'

export const reflections = askFold('reflection', listReflections)

/** Which question is open during a visit, once one was chosen; null between visits. */
export const openedQuestion = signal<ReflectionId | null>(null)

export const openQuestion = (question: ReflectionId | null): void => {
  openedQuestion.value = question
}

/** Opens the question that this answers. */
export function openAnswer(id: Id): void {
  const question = findAnswer(id)?.question
  openQuestion(reflectionIds.find((known) => known === question) ?? null)
}

export const findAnswer = (id: Id): Reflection | undefined => reflections.value.find((one) => one.id === id)

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

/** Whether a question is offered now; not before every answer is known. */
export const isReflectionDue = (now: number): boolean =>
  whole.value && reflectionDue(reflections.value[0]?.at ?? journal().entries.all[0]?.at, settings.value, now)
