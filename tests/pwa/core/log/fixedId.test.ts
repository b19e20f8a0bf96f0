import { expect, test } from 'vitest'
import { phraseIds } from '../../../../pwa/src/content/ids.ts'
import { builtInPhraseId, fixedId, SETTINGS_ID } from '../../../../pwa/src/core/log/fixedId.ts'
import { idFromBytes, idToBytes } from '../../../../pwa/src/core/log/id.ts'

test.each([
  ['', '6c62272e07bb014262b821756295c58d'],
  ['a', 'd228cb696f1a8caf78912b704e4a8964'],
  ['foobar', '343e1662793c64bf6f0d3597ba446f18'],
])('the FNV-1a hash of %j is the published one', (name, id) => {
  expect(fixedId(name)).toBe(id)
})

test('these ids are written in people’s logs and must never change', () => {
  expect(SETTINGS_ID).toBe('ec497ea2c8659baf62b0f70442525170')
  expect(builtInPhraseId('silence')).toBe('40ce1ceea72396b0966a61e648fb2ebb')
})

test('every built-in phrase and the settings have an id of their own, of 16 bytes', () => {
  const ids = [...phraseIds.map(builtInPhraseId), SETTINGS_ID]
  expect(new Set(ids).size).toBe(phraseIds.length + 1)
  for (const id of ids) expect(idFromBytes(idToBytes(id))).toBe(id)
})
