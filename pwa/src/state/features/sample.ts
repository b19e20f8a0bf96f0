/* The sample practice: gone into, shown, and left. It lives in memory only, made anew at each start. */

import { effect } from '@preact/signals'
import type { Action } from '../../core/log/ops.ts'
import { foldPractice } from '../../core/sample/foldPractice.ts'
import { sampleOps } from '../../core/sample/sampleOps.ts'
import type { Locale } from '../../i18n/format.ts'
import { locale } from '../../i18n/locale.ts'
import { OnlySample, saveFailure } from '../engine/failures.ts'
import { loadLater } from '../engine/loadLater.ts'
import { tellOtherTabs } from '../engine/otherTabs.ts'
import { replica, SAMPLE, shown } from '../engine/practice.ts'
import { UNDO_MS } from '../engine/undo.ts'

/** Shows the sample practice instead of one's own, of which nothing is seen or touched meanwhile. */
export function startSample(): void {
  localStorage.setItem(SAMPLE, '')
  beginAnew()
}

/** Goes back to one's own practice. Nothing of the sample is left, because nothing of it was kept. */
export function leaveSample(): void {
  localStorage.removeItem(SAMPLE)
  beginAnew()
}

function beginAnew(): void {
  tellOtherTabs()
  location.reload()
}

/**
 * Throws OnlySample where this would be written to the sample; that is told for a moment. What belongs to no practice may
 * be changed: language, forms, and what one calls one's devices.
 */
export function refuse(action: Action): void {
  if (isLasting(action)) return
  clearTimeout(forgetting)
  forgetting = setTimeout(() => {
    if (saveFailure.value === 'sample') saveFailure.value = null
  }, UNDO_MS)
  throw new OnlySample()
}

let forgetting: ReturnType<typeof setTimeout> | undefined

const isLasting = (action: Action): boolean =>
  action.type === 'erase'
    ? action.records.every((id) => replica.fold.records.device.has(id))
    : action.kind === 'device' ||
      (action.kind === 'settings' && Object.keys(action.set).every((field) => LASTING.has(field)))

const LASTING = new Set(['locale', 'me', 'you'])

/** Ends when the sample is there; from then on it speaks the language on the screen. */
export async function showSample(): Promise<void> {
  const now = Date.now()
  const show = async (language: Locale) => {
    const { sample } = await loadLater(() => loadTexts(language))
    if (language === locale.value) shown.value = foldPractice(sampleOps(now, sample))
  }
  await show(locale.value)
  let first = true
  effect(() => {
    const language = locale.value
    if (!first) void show(language)
    first = false
  })
}

const loadTexts = (language: Locale) =>
  language === 'pl' ? import('../../content/pl/sample.ts') : import('../../content/en/sample.ts')
