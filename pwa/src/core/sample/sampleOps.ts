/* The sample practice: a fictional half-year of four clients up to today, made of the same ops as a real one. */

import { builtInPhraseId } from '../log/fixedId.ts'
import type { Id } from '../log/id.ts'
import type { Op } from '../log/ops.ts'
import { signField } from '../queries/entries.ts'
import { itemField, supervisionIdOf } from '../queries/supervision.ts'
import { COMPONENTS, type Fields, type Outcome } from '../records.ts'
import { startOfDay } from '../rules/journal.ts'
import { sessionsOf, timeAgo, type Held } from './calendar.ts'
import { COURSES, phaseOf, type CoursePlan, type Phase } from './courses.ts'
import { Logbook, sampleId } from './logbook.ts'
import { seededRandom } from './random.ts'
import {
  AUTOCHECKED,
  NOTED,
  SAMPLE_CLIENTS,
  SUMMED_UP,
  type SampleClient,
  type SampleTexts,
} from './texts.ts'

const DAY_MS = 86_400_000
const EVENING = 20 * 60
/** How many sessions ago each rupture came out, and was begun to be repaired. */
const RUPTURED = { mended: 11, open: 1 } as const

/** Everything of the sample. The same for the same day, from eight in the morning on, and the same texts. */
export function sampleOps(now: number, texts: SampleTexts): Op[] {
  const book = new Logbook()
  const random = seededRandom(Math.round(startOfDay(now) / DAY_MS))
  for (const client of SAMPLE_CLIENTS) writeCourse(book, random, now, client, texts)
  writeMended(book, sessionsOf(now, COURSES.mended), texts)
  writeOpen(book, sessionsOf(now, COURSES.open), texts)
  writeAgenda(book, startOfDay(now), texts)
  writeReflections(book, startOfDay(now), texts)
  writePhrases(book, startOfDay(now), texts)
  return book.ops
}

type Random = () => number

function writeCourse(
  book: Logbook,
  random: Random,
  now: number,
  name: SampleClient,
  texts: SampleTexts,
): void {
  const plan = COURSES[name]
  const words = texts.clients[name]
  const held = sessionsOf(now, plan)
  const first = held.at(-1)!
  const { shape, colour, you } = plan
  const patient = book.write('patient', name, first.minute(-10), { code: words.code, shape, colour, you })
  for (const session of held) {
    writeCheckin(book, random, name, plan, session, noteOf(words.notes, session.ago))
    const summary = SUMMED_UP.find((ago) => ago === session.ago)
    if (summary !== undefined) {
      const at = session.minute(52)
      const next = held[session.ago - 1]
      const said = next && { openingDoneAt: next.minute(4) }
      book.write('summary', `${name} summary ${summary}`, at, {
        at,
        patient,
        ...words.summaries[summary],
        ...said,
      })
    }
    if (AUTOCHECKED.some((ago) => ago === session.ago)) {
      const at = session.minute(56)
      const answers = answersOf(random, phaseOf(plan, session.ago))
      book.write('autocheck', `${name} autocheck ${session.ago}`, at, { at, patient, ...answers })
    }
  }
  for (const [session, contract] of [
    [first, words.firstContract],
    [held[plan.contractAgo]!, words.contract],
  ] as const) {
    const at = session.minute(14)
    book.write('contract', `${name} contract ${session.ago}`, at, { at, patient, ...contract })
  }
}

const noteOf = (notes: SampleTexts['clients'][SampleClient]['notes'], ago: number): string | undefined =>
  NOTED.some((one) => one === ago) ? notes[ago as (typeof NOTED)[number]] : undefined

function writeCheckin(
  book: Logbook,
  random: Random,
  name: SampleClient,
  plan: CoursePlan,
  session: Held,
  note: string | undefined,
): void {
  const phase = phaseOf(plan, session.ago)
  const at = session.minute(24 + Math.floor(8 * random()))
  // Now and then something is a little off, and passes; the last weeks are as they were meant.
  const off = session.ago > 3 && random() < 0.12 ? COMPONENTS[Math.floor(3 * random())] : undefined
  const { goal, tasks, bond, direction } = phase
  const theirs = phase.theirs ?? (session.ago % 3 === 0 ? direction : undefined)
  book.write('checkin', checkinName(name, session.ago), at, {
    at,
    patient: sampleId(name),
    goal,
    tasks,
    bond,
    ...(off && { [off]: 'noisy' }),
    direction,
    ...(theirs && { theirs }),
    ...Object.fromEntries(phase.signs.map((sign) => [signField(sign), true])),
    ...(note && { note }),
  } as Fields<'checkin'>)
}

const checkinName = (client: SampleClient, ago: number) => `${client} checkin ${ago}`

const answersOf = (random: Random, { direction }: Phase): Fields<'autocheck'> => ({
  curious: direction !== 'no',
  flexible: direction === 'yes' || random() < 0.4,
  judging: direction === 'no',
})

/** Begun and agreed on in the session of the rupture, come back to twice, closed. */
function writeMended(book: Logbook, held: readonly Held[], { repairs: { mended } }: SampleTexts): void {
  const repair = writeRupture(book, held, 'mended', ['irony', 'rejects-task'], mended.noticed)
  const { minute } = held[RUPTURED.mended]!
  book.writeTo('repair', repair, minute(44), {
    'done:gather': minute(42),
    'note:gather': mended.gathered,
    'done:micro-changes': minute(44),
    'change:pace': true,
    'change:less-structure': true,
    ownChange: mended.ownChange,
    followUpAfter: 1,
  })
  const [soon, later] = [held[RUPTURED.mended - 1]!.minute(10), held[RUPTURED.mended - 3]!.minute(12)]
  book.writeTo('repair', repair, soon, asked(soon, 'same'))
  book.writeTo('repair', repair, later, { ...asked(later, 'better'), closedAt: later })
}

const asked = (at: number, outcome: Outcome) => ({ [`asked:${at}`]: outcome }) as unknown as Fields<'repair'>

/** Begun and agreed on in the session before the last; nobody has come back to it yet. */
function writeOpen(book: Logbook, held: readonly Held[], { repairs: { open } }: SampleTexts): void {
  const repair = writeRupture(book, held, 'open', ['complains', 'presses'], open.noticed)
  const { minute } = held[RUPTURED.open]!
  book.writeTo('repair', repair, minute(46), {
    'done:gather': minute(45),
    'note:gather': open.gathered,
    'done:micro-changes': minute(46),
    'change:more-structure': true,
    ownChange: open.ownChange,
    followUpAfter: 1,
  })
  const at = minute(60)
  const item = supervisionIdOf(repair, NONE_ERASED)
  book.writeTo('supervision', item, at, { at, patient: sampleId('open'), from: repair, taken: true })
}

const NONE_ERASED: ReadonlySet<Id> = new Set()

function writeRupture(
  book: Logbook,
  held: readonly Held[],
  client: 'mended' | 'open',
  signs: readonly string[],
  noticed: string,
): Id {
  const { ago, minute } = held[RUPTURED[client]]!
  return book.write('repair', `${client} repair`, minute(34), {
    at: minute(34),
    patient: sampleId(client),
    from: sampleId(checkinName(client, ago)),
    noticed,
    ...Object.fromEntries(signs.map((sign) => [signField(sign), true])),
    'done:name': minute(36),
    'done:validate': minute(38),
  })
}

/** What is to be talked over, what was, and an entry that is nobody's yet. */
function writeAgenda(book: Logbook, day: number, { agenda, meeting }: SampleTexts): void {
  const evening = (days: number, minutes = 0) => timeAgo(day, days, EVENING + minutes)
  const put = (name: string, at: number, fields: Fields<'supervision'>) =>
    book.write('supervision', name, at, { at, ...fields })
  const autocheck = sampleId('mended autocheck 0')
  book.writeTo('supervision', supervisionIdOf(autocheck, NONE_ERASED), evening(1, 5), {
    at: evening(1, 5),
    text: agenda.autocheck,
    patient: sampleId('mended'),
    from: autocheck,
  })
  put('item quiet', evening(4), { text: agenda.quiet, patient: sampleId('quiet') })
  put('item general', evening(9), { text: agenda.general })
  const met = put('item met', evening(31), { text: agenda.met, patient: sampleId('mended') })
  const metToo = put('item metToo', evening(29), { text: agenda.metToo, patient: sampleId('steady') })
  const items = { [itemField(met)]: true, [itemField(metToo)]: true }
  book.write('meeting', 'meeting', evening(23), {
    at: evening(23),
    note: meeting,
    ...items,
  } as Fields<'meeting'>)
  put('item ticked', evening(52), { text: agenda.ticked, discussedAt: evening(50) })
  const at = evening(1, -80)
  book.write('checkin', 'loose', at, { at, hums: true, [signField('dont-know')]: true } as Fields<'checkin'>)
}

function writeReflections(
  book: Logbook,
  day: number,
  { reflections: [first, last, older] }: SampleTexts,
): void {
  for (const [index, [days, question, text]] of (
    [
      [102, 'my-traits', older],
      [40, 'own-emotions', last],
      [9, 'my-traits', first],
    ] as const
  ).entries()) {
    const at = timeAgo(day, days, EVENING)
    book.write('reflection', `reflection ${index}`, at, { question, at, text })
  }
}

function writePhrases(book: Logbook, day: number, { phrases: [first, second] }: SampleTexts): void {
  const at = timeAgo(day, 60, EVENING)
  book.write('phrase', 'phrase 1', at, { text: first, situation: 'tension', starred: true, rank: -2 })
  book.write('phrase', 'phrase 2', at, { text: second, situation: 'closing', rank: -1 })
  book.writeTo('phrase', builtInPhraseId('curiosity'), at, { starred: true })
}
