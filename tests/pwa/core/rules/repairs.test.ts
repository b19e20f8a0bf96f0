import { expect, test } from 'vitest'
import { suggestedSigns } from '../../../../pwa/src/core/rules/repairs.ts'
import { checkin, journalOf, NOW, ROWAN, STREAM, weeksAgo } from '../entriesOf.ts'

const MINUTE = 60_000

test('the signs of its session are suggested, each once, and no other', () => {
  const journal = journalOf([
    checkin(ROWAN, weeksAgo(1), { signs: ['late'] }),
    checkin(ROWAN, NOW - 20 * MINUTE, { signs: ['irony'] }),
    checkin(ROWAN, NOW + 5 * MINUTE, { signs: ['irony', 'presses'] }),
    checkin(STREAM, NOW, { signs: ['complains'] }),
  ])
  expect(suggestedSigns({ at: NOW, patient: ROWAN }, journal)).toEqual(['irony', 'presses'])
  expect(suggestedSigns({ at: NOW }, journal)).toEqual([])
})

test('where it came from an entry, those of that entry come first, and then those of its session', () => {
  const from = checkin(ROWAN, weeksAgo(1), { signs: ['late'] })
  const journal = journalOf([
    checkin(ROWAN, weeksAgo(1) - MINUTE, { signs: ['irony'] }),
    from,
    checkin(ROWAN, NOW, { signs: ['presses'] }),
  ])
  expect(suggestedSigns({ at: NOW, patient: ROWAN, from: from.id }, journal)).toEqual(['late', 'irony'])
  expect(suggestedSigns({ at: NOW, from: from.id }, journal)).toEqual(['late'])
  expect(suggestedSigns({ at: NOW, patient: ROWAN, from: 'f'.repeat(32) }, journal)).toEqual(['presses'])
})
