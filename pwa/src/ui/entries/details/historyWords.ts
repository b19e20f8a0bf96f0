import type { Content, SignId } from '../../../content/shape.ts'
import type { Change, Edit } from '../../../core/log/history.ts'
import type { Value } from '../../../core/log/ops.ts'
import { findPatient } from '../../../core/queries/patients.ts'
import { DIRECTIONS, STATES, type EntryKind } from '../../../core/records.ts'
import { t, type MessageKey } from '../../../i18n/later.ts'
import { formatWhen } from '../../../i18n/locale.ts'
import { patients } from '../../../state/engine/practice.ts'

/** What an edit of an entry changed, a line for each field. Fields and signs that this version does not know are left out. */
export const describeEdit = ({ kind, changes }: Edit, cards: Content): string[] =>
  changes.flatMap((change) => describeSign(change, cards) ?? describeField(kind, change) ?? [])

interface Told {
  /** What the field is called. */
  readonly label: MessageKey
  /** A value in words; undefined where this version does not know it. */
  readonly say: (value: Value) => string | undefined
}

function describeSign({ field, to }: Change, cards: Content): string | undefined {
  const [prefix, sign = ''] = field.split(':')
  if (prefix !== 'sign' || !Object.hasOwn(cards.signs, sign)) return undefined
  return t(to === true ? 'history.signAdded' : 'history.signRemoved', {
    sign: cards.signs[sign as SignId].label,
  })
}

function describeField(kind: Edit['kind'], { field, from, to }: Change): string | undefined {
  const fields = { ...COMMON, ...FIELDS[kind as EntryKind | 'supervision'] }
  const told = Object.hasOwn(fields, field) && fields[field]
  if (!told) return undefined
  const what = t(told.label)
  const say = (value: Value) => told.say(value) ?? t('history.unknown')
  if (from === null) return t('history.added', { what, value: say(to) })
  if (to === null) return t('history.removed', { what, value: say(from) })
  return t('history.changed', { what, from: say(from), to: say(to) })
}

const sayState = (value: Value) => {
  const state = STATES.find((one) => one === value)
  return state && t(`state.${state}`)
}
const sayDirection = (value: Value) => {
  const direction = DIRECTIONS.find((one) => one === value)
  return direction && t(`direction.${direction}`)
}
const sayTheirs = (value: Value) => {
  const direction = DIRECTIONS.find((one) => one === value)
  return direction && t(`theirs.${direction}`)
}
const sayAnswer = (value: Value) =>
  typeof value === 'boolean' ? t(value ? 'autocheck.yes' : 'autocheck.no') : undefined
const sayText = (value: Value) => (typeof value === 'string' ? t('history.text', { text: value }) : undefined)
const sayTime = (value: Value) => (typeof value === 'number' ? formatWhen(value) : undefined)
const sayPatient = (value: Value) =>
  findPatient(patients.value, value as string)?.code ?? t('history.unknownPatient')

const text = (label: MessageKey): Told => ({ label, say: sayText })

const COMMON: Readonly<Record<string, Told>> = {
  at: { label: 'entry.when', say: sayTime },
  patient: { label: 'now.pickPatient', say: sayPatient },
}

const FIELDS: Readonly<Record<EntryKind | 'supervision', Readonly<Record<string, Told>>>> = {
  checkin: {
    goal: { label: 'component.goal', say: sayState },
    tasks: { label: 'component.tasks', say: sayState },
    bond: { label: 'component.bond', say: sayState },
    direction: { label: 'entry.direction', say: sayDirection },
    theirs: { label: 'theirs.label', say: sayTheirs },
    hums: { label: 'history.impression', say: () => t('entry.hums') },
    note: text('entry.note'),
  },
  autocheck: {
    curious: { label: 'entry.curious', say: sayAnswer },
    flexible: { label: 'entry.flexible', say: sayAnswer },
    judging: { label: 'entry.judging', say: sayAnswer },
  },
  summary: {
    thread: text('summary.thread'),
    secondThread: text('summary.secondThread'),
    opening: text('summary.opening'),
    openingDoneAt: { label: 'entry.said', say: sayTime },
  },
  contract: {
    goal: text('contract.goal'),
    way: text('contract.way'),
    effect: text('contract.effect'),
  },
  supervision: { text: text('supervision.title') },
}
