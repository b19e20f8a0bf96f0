import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const BUDGET_KB = 60

/** Prints what the first load weighs: all that the page itself names, and what that imports at once. */
export const reportFirstLoad: Plugin = {
  name: 'report-first-load',
  apply: 'build',
  writeBundle(_, bundle) {
    const weigh = (name: string) => {
      const file = bundle[name]!
      return gzipSync(file.type === 'chunk' ? file.code : file.source).length
    }
    const sizes = [...filesOf(namedByPage(bundle), bundle)].map(weigh)
    const weight = sizes.reduce((sum, size) => sum + size, 0) / 1000
    this.info(`first load, JS + CSS, gzip: ${weight.toFixed(1)} kB of ${BUDGET_KB} kB`)
    if (weight > BUDGET_KB) this.error(`the first load is over its budget of ${BUDGET_KB} kB`)
  },
}

/** The chunks that the page asks for by itself. */
function namedByPage(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const page = bundle['index.html']
  if (page?.type !== 'asset') throw new Error('the build has no index.html')
  const names = String(page.source).matchAll(/"\.\/(assets\/[^"]+\.js)"/g)
  const chunks = [...names].flatMap(([, name]) => {
    const named = bundle[name!]
    return named?.type === 'chunk' ? named : []
  })
  if (chunks.length === 0) throw new Error('the page names no script')
  return chunks
}

/** The chunks, the chunks they import statically, and the styles of all these. */
function filesOf(chunks: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>()
  const waiting = [...chunks]
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk.fileName)) continue
    found.add(chunk.fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    for (const name of chunk.imports) {
      const imported = bundle[name]
      if (imported?.type === 'chunk') waiting.push(imported)
    }
  }
  return found
}
