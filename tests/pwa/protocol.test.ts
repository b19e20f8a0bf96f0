import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hex } from '@scure/base'
import { expect, test } from 'vitest'
import { MAX_COUNTER, MAX_MS } from '../../pwa/src/core/log/clock.ts'
import { planErasure } from '../../pwa/src/core/log/erasure.ts'
import { fixedId, SETTINGS_ID, builtInPhraseId } from '../../pwa/src/core/log/fixedId.ts'
import { decodeContent, encodeContent, type Content, type SetContent } from '../../pwa/src/core/log/ops.ts'
import { supervisionIdOf } from '../../pwa/src/core/queries/supervision.ts'
import {
  COLOURS,
  DIRECTIONS,
  KINDS,
  LOCALES,
  ME,
  OUTCOMES,
  SHAPES,
  STATES,
  YOU,
  type Fields,
  type Kind,
} from '../../pwa/src/core/records.ts'

/* What api/PROTOCOL.md says of the inside of the seal, held to the code. */

const DOCUMENT = readFileSync(fileURLToPath(new URL('../../api/PROTOCOL.md', import.meta.url)), 'utf8')

const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ')

/** What the document may call a field, by what the code may hold in it. */
type Said<V> = V extends boolean
  ? 'bool'
  : V extends number
    ? 'time' | 'int' | 'number'
    : string extends V
      ? 'text' | 'id'
      : string

/** Every field of every kind: one that is added, gone or of another type does not compile. */
const FIELDS: {
  readonly [K in Kind]: { readonly [F in keyof Fields<K>]-?: Said<NonNullable<Fields<K>[F]>> }
} = {
  patient: {
    code: 'text',
    shape: oneOf(SHAPES),
    colour: oneOf(COLOURS),
    active: 'bool',
    you: oneOf(YOU),
    weekday: 'int',
    minute: 'int',
    contractEvery: 'int',
    joined: 'id',
    'noOffer:…': 'bool',
    'putOff:…': 'time',
  },
  checkin: {
    at: 'time',
    patient: 'id',
    goal: oneOf(STATES),
    tasks: oneOf(STATES),
    bond: oneOf(STATES),
    direction: oneOf(DIRECTIONS),
    theirs: oneOf(DIRECTIONS),
    hums: 'bool',
    note: 'text',
    'sign:…': 'bool',
  },
  autocheck: { at: 'time', patient: 'id', curious: 'bool', flexible: 'bool', judging: 'bool' },
  summary: {
    at: 'time',
    patient: 'id',
    thread: 'text',
    secondThread: 'text',
    opening: 'text',
    openingDoneAt: 'time',
  },
  contract: { at: 'time', patient: 'id', goal: 'text', way: 'text', effect: 'text' },
  supervision: {
    at: 'time',
    text: 'text',
    patient: 'id',
    from: 'id',
    taken: 'bool',
    discussedAt: 'time',
    later: 'bool',
    rank: 'number',
  },
  meeting: { at: 'time', note: 'text', 'item:…': 'bool' },
  repair: {
    at: 'time',
    patient: 'id',
    from: 'id',
    noticed: 'text',
    ownChange: 'text',
    followUpAfter: 'int',
    closedAt: 'time',
    'sign:…': 'bool',
    'done:…': 'time',
    'note:…': 'text',
    'change:…': 'bool',
    'asked:…': oneOf(OUTCOMES),
  },
  reflection: { question: 'text', at: 'time', text: 'text' },
  phrase: { text: 'text', situation: 'text', starred: 'bool', hidden: 'bool', rank: 'number' },
  settings: {
    locale: oneOf(LOCALES),
    me: oneOf(ME),
    you: oneOf(YOU),
    askAfter: 'int',
    supervisionWeeks: 'int',
    keepMonths: 'int',
    eraseByItself: 'bool',
    'noOffer:…': 'bool',
    'putOff:…': 'time',
  },
  device: { name: 'text' },
}

test('its records are the kinds and fields that the app knows', () => {
  let last = ''
  const said = readTable('kind').map(([kind, field, type]) => {
    last = kind || last
    return [bare(last), bare(field!), type]
  })
  const known = KINDS.flatMap((kind) =>
    Object.entries(FIELDS[kind]).map(([field, type]) => [kind, field, type]),
  )
  expect(said).toEqual(known)
})

test.each(['an op that sets', 'an op that erases'])(
  'its example of %s is read and written as it says',
  (name) => {
    const example = readExample(name).get('content')!
    const content = decodeContent(new Uint8Array(hex.decode(example)))
    expect(describeContent(content)).toEqual(readJson(name))
    expect(hex.encode(encodeContent(content))).toBe(example)
  },
)

test('its limits of a content are those of the code', () => {
  const limits = new Map(
    readTable('limit of a content').map(([limit, figure]) => [limit, readFigure(figure!)]),
  )
  expect(limits).toEqual(
    new Map([
      ['greatest `ms`', MAX_MS],
      ['greatest `counter`', MAX_COUNTER],
      ['least `n`', 1],
    ]),
  )
  expect(decodeContent(encodeContent(edit(1))).n).toBe(1)
  expect(() => decodeContent(encodeContent(edit(0)))).toThrow('not a counter')
})

test('its fixed ids are those of the code', () => {
  const ids = readExample('fixed ids')
  const [settings, phrase, first, second] = [...ids.keys()]
  expect(new Map([...ids.keys()].map((name) => [name, fixedId(name)]))).toEqual(ids)
  expect(ids.get(settings!)).toBe(SETTINGS_ID)
  expect(ids.get(phrase!)).toBe(builtInPhraseId('silence'))
  const autocheck = first!.split(' ')[1]!
  expect(ids.get(first!)).toBe(supervisionIdOf(autocheck, new Set()))
  expect(ids.get(second!)).toBe(supervisionIdOf(autocheck, new Set([ids.get(first!)!])))
})

test('an erasure lists as many ops as it says', () => {
  const most = readFigure(/^\| ids in one op's `erases` \| ([\d,]+)/m.exec(DOCUMENT)![1]!)
  const ops = new Map(Array.from({ length: most + 1 }, (_, n) => [fixedId(`${n}`), edit(n + 1)]))
  const record = { id: edit(1).record, kind: 'checkin' as const, fields: new Map(), ops }
  expect(planErasure([record]).map(({ erases }) => erases.length)).toEqual([most, 1])
})

const edit = (n: number): SetContent => ({
  type: 'set',
  kind: 'checkin',
  record: '1'.repeat(32),
  stamp: { ms: n, counter: 0, device: 'd'.repeat(32) },
  n,
  set: {},
})

function describeContent({ stamp: { ms, counter, device }, n, seen, ...said }: Content) {
  const authored = { v: 1, ms, counter, device, n, ...(seen && { seen }) }
  if (said.type === 'erase') return { ...authored, erase: said.records, lost: said.lost }
  const { kind, record, set } = said
  return { ...authored, kind, record, set }
}

/** The rows of the table whose first column has this name. */
function readTable(first: string): string[][] {
  const [, rest] = DOCUMENT.split(`\n| ${first} |`)
  const rows = rest!.split('\n\n')[0]!.split('\n').slice(2)
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** The lines of an example by what each begins with; blanks begin one that goes on. */
function readExample(name: string): Map<string, string> {
  const lines = new Map<string, string>()
  let last = ''
  for (const line of readBlock(name, 'text').split('\n')) {
    const [label, value] = line.split(/ {2,}/) as [string, string]
    last = label || last
    lines.set(last, (lines.get(last) ?? '') + value)
  }
  return lines
}

const readJson = (name: string): unknown => JSON.parse(readBlock(name, 'json'))

function readBlock(name: string, kind: string): string {
  const [, rest] = DOCUMENT.split(`\nExample: ${name}`)
  return rest!.split(`\n\`\`\`${kind}\n`)[1]!.split('\n```')[0]!
}

const readFigure = (figure: string): number => Number(figure.replaceAll(',', ''))

const bare = (cell: string): string => cell.replaceAll('`', '')
