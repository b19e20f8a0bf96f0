/* Language and forms, as chosen on any device. */

import { computed, effect, signal, untracked } from '@preact/signals'
import { SETTINGS_ID } from '../../core/log/fixedId.ts'
import { readSettings } from '../../core/queries/settings.ts'
import { ME, YOU, type Fields, type Me, type You } from '../../core/records.ts'
import type { Locale } from '../../i18n/format.ts'
import { chooseLocale } from '../../i18n/locale.ts'
import { editRecord } from '../engine/commit.ts'
import { askFold } from '../engine/practice.ts'

/** What was chosen on any device of the account. */
export const settings = askFold('settings', readSettings)

/** The therapist's own form and the usual form of address; null until chosen. Known before the storage opens. */
export const me = signal(recall('me', ME))
export const you = signal(recall('you', YOU))

export async function chooseLanguage(chosen: Locale): Promise<void> {
  await chooseLocale(chosen)
  await saveSettings({ locale: chosen })
}

export async function chooseMe(chosen: Me): Promise<void> {
  me.value = chosen
  await saveSettings({ me: chosen })
}

export async function chooseYou(chosen: You): Promise<void> {
  you.value = chosen
  await saveSettings({ you: chosen })
}

const saveSettings = (fields: Fields<'settings'>): Promise<void> =>
  editRecord('settings', SETTINGS_ID, fields)

const keptLocale = computed(() => settings.value.locale)
const keptMe = computed(() => settings.value.me)
const keptYou = computed(() => settings.value.you)

/** From now on takes over what is chosen on any device, and remembers it for the next first paint. */
export function followSettings(): void {
  effect(() => {
    const kept = keptLocale.value
    if (kept) void untracked(() => chooseLocale(kept))
  })
  effect(() => {
    if (keptMe.value) me.value = keptMe.value
  })
  effect(() => {
    if (keptYou.value) you.value = keptYou.value
  })
  effect(() => remember('me', me.value))
  effect(() => remember('you', you.value))
}

function recall<T extends string>(name: string, known: readonly T[]): T | null {
  const kept = localStorage.getItem(`sojusz-${name}`)
  return known.find((one) => one === kept) ?? null
}

function remember(name: string, value: string | null): void {
  if (value) localStorage.setItem(`sojusz-${name}`, value)
}
