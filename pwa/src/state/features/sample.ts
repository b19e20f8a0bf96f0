/* The sample practice: gone into, shown, and left. It lives in memory only, made anew at each start. */

import { effect } from '@preact/signals'
import { foldPractice } from '../../core/sample/foldPractice.ts'
import { sampleOps } from '../../core/sample/sampleOps.ts'
import type { Locale } from '../../i18n/format.ts'
import { locale } from '../../i18n/locale.ts'
import { loadLater } from '../engine/loadLater.ts'
import { tellOtherTabs } from '../engine/otherTabs.ts'
import { SAMPLE, shown } from '../engine/practice.ts'

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
