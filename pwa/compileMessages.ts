import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/**
 * Messages with slots are parsed as the app is built: a start parses none, and the first load needs no parser. In unit
 * tests they stay as they are written.
 */
export const compileMessages: Plugin = {
  name: 'compile-messages',
  enforce: 'post',
  apply: () => !process.env['VITEST'],
  transform: {
    filter: { id: /\/src\/i18n\/(pl|en)\/\w+\.ts$/ },
    handler(code) {
      let compiled = code
      for (const { start, end, text } of textsIn(this.parse(code)).toReversed())
        compiled = compiled.slice(0, start) + compile(text) + compiled.slice(end)
      return { code: compiled, map: null }
    },
  },
}

/** What formats messages would bring the parser along; what has phrases to parse imports it by itself. */
export const formatWithoutParser: Plugin = {
  name: 'format-without-parser',
  enforce: 'pre',
  apply: () => !process.env['VITEST'],
  resolveId(id, importer) {
    const isParser = id === '@formatjs/icu-messageformat-parser'
    return isParser && importer?.includes('/intl-messageformat/')
      ? this.resolve(`${id}/no-parser.js`, importer)
      : null
  },
}

const compile = (text: string): string => JSON.stringify(parse(text, { ignoreTag: true }))

interface Text {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every text of a module that has slots, in order. */
function textsIn(node: unknown): Text[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value, start, end } = node as { type?: string; value?: unknown; start: number; end: number }
  if (type === 'Literal')
    return typeof value === 'string' && value.includes('{') ? [{ start, end, text: value }] : []
  return Object.values(node)
    .flatMap(textsIn)
    .toSorted((a, b) => a.start - b.start)
}
