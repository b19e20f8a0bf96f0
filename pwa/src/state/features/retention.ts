/* For how long entries are kept: chosen, listed, erased on the person's word, or by itself where they chose that. */

import { computed, effect } from '@preact/signals'
import { SETTINGS_ID } from '../../core/log/fixedId.ts'
import type { KeepMonths } from '../../core/records.ts'
import { DATED_KINDS, findAged, isClockSound, type Aged } from '../../core/rules/retention.ts'
import { editRecord, eraseRecords } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { askFold, enrolment, findRecord, keysGone, setAside, shown, whole } from '../engine/practice.ts'
import { status } from '../engine/status.ts'
import { activity, missingCount } from '../engine/sync.ts'
import { erasedByItself, undoable } from '../engine/undo.ts'
import { whenIdle } from '../engine/whenIdle.ts'
import { settings } from './settings.ts'

/** When this device last looked by itself. */
const LOOKED = 'sojusz-retention'

const DAY_MS = 86_400_000
/** So long after the last change nobody is at work. */
const QUIET_MS = 2_000

/** Other months are chosen anew for erasing by itself too: nobody should lose years to a slip of the finger. */
export const chooseKeepMonths = (keepMonths: KeepMonths | null): Promise<void> =>
  editRecord('settings', SETTINGS_ID, { keepMonths, eraseByItself: null })

/** Written with the months that the person had in sight, so that no merge makes it erase by others. */
export async function chooseByItself(on: boolean): Promise<void> {
  const { keepMonths } = settings.value
  if (keepMonths) await editRecord('settings', SETTINGS_ID, { keepMonths, eraseByItself: on || null })
}

/** As many as there are kinds that grow old or keep something from being erased: each is another whenever one of them changed. */
const changes = (['patient', ...DATED_KINDS] as const).map((kind) => askFold(kind, () => ({})))
const readAll = (): void => changes.forEach(({ value }) => value)

/** What is older now than the person wants to keep, in what is shown. */
export function listAged(months: number): Aged {
  readAll()
  return findAged(shown.value, months, Date.now())
}

/** Erases what is older, on the person's word: what they were shown, and is old still when it is its turn. */
export const eraseAged = (told: Aged, months: number): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    const seen = new Set(told.goes.map(({ id }) => id))
    await eraseRecords(findAged(shown.value, months, Date.now()).goes.filter(({ id }) => seen.has(id)))
  })

const syncs = computed(() => enrolment.value !== undefined && enrolment.value.state !== 'pending')

/** Whether everything that there is stands here: what is still on its way could keep something from being erased. */
const isComplete = computed(
  () =>
    whole.value &&
    !keysGone.value &&
    setAside.value.size === 0 &&
    (!syncs.value ||
      (status.value?.kind === 'synced' && activity.value.ended !== null && missingCount.value === 0)),
)

/** Once after a start, when everything is here and nobody is at work, erases what is older; at most once a day. */
export function eraseWhenQuiet(): void {
  if (lookedToday()) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = effect(() => {
    clearTimeout(timer)
    readAll()
    if (isComplete.value && !undoable.value) timer = setTimeout(() => whenIdle(() => void look()), QUIET_MS)
  })
  const look = () =>
    inTurn(async () => {
      if (!isComplete.value || undoable.value || lookedToday()) return
      end()
      await eraseByItself()
    }).catch(() => undefined)
}

/** What cannot be erased now (a full disk) is tried again another day; what went is told. */
async function eraseByItself(): Promise<void> {
  const { keepMonths, eraseByItself: isWanted } = settings.value
  const now = Date.now()
  if (!keepMonths || !isWanted) return
  if (!isClockSound(shown.value, now, syncs.value ? activity.value.ended!.serverTime : undefined)) return
  localStorage.setItem(LOOKED, String(now))
  const { goes } = findAged(shown.value, keepMonths, now)
  try {
    await eraseRecords(goes)
  } finally {
    const n = goes.filter(({ kind, id }) => !findRecord(kind, id)).length
    if (n > 0) erasedByItself.value = { n, months: keepMonths }
  }
}

/** A time that has not come yet was told by a clock that was off. */
function lookedToday(): boolean {
  const since = Date.now() - Number(localStorage.getItem(LOOKED) ?? -Infinity)
  return since >= 0 && since < DAY_MS
}
