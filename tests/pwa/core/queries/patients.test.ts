import { expect, test } from 'vitest'
import { correctTime, sameLook } from '../../../../pwa/src/core/queries/patients.ts'
import type { Patient } from '../../../../pwa/src/core/records.ts'

const LEARNED = { weekday: 2, minute: 930 }

test('a corrected day takes the learned hour along, and the other way round', () => {
  expect(correctTime({}, LEARNED, { weekday: 4 })).toEqual({ weekday: 4, minute: 930 })
  expect(correctTime({}, LEARNED, { minute: 600 })).toEqual({ weekday: 2, minute: 600 })
})

test('what nobody knows yet stays open', () => {
  expect(correctTime({}, undefined, { weekday: 4 })).toEqual({ weekday: 4 })
})

test('what was corrected before outweighs what was learned since', () => {
  expect(correctTime({ weekday: 5 }, LEARNED, { minute: 600 })).toEqual({ weekday: 5, minute: 600 })
})

test('the same mark is the same shape in the same colour on somebody else', () => {
  const [a, b, c] = [patient('a'), patient('b'), { ...patient('c'), colour: 'moss' as const }]
  expect(sameLook([a, b, c], a)).toEqual([b])
  expect(sameLook([a, b, c], c)).toEqual([])
})

const patient = (id: string): Patient => ({ id, code: id, shape: 'drop', colour: 'rose', active: true })
