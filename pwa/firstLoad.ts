import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const BUDGET_KB = 60

/** Prints what the first load weighs: everything that the page itself names, and what that imports at once. */
export const reportFirstLoad: Plugin = {
  name: 'report-first-load',
  apply: 'build',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one : []))
    const named = chunks
      .filter((chunk) => chunk.isEntry)
      .flatMap((entry) => [entry.fileName, ...entry.imports])
    const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'))
    const sizes = [...new Set([...named, ...styles])].map((name) => {
      const file = bundle[name]!
      return gzipSync(file.type === 'chunk' ? file.code : file.source).length
    })
    const weight = sizes.reduce((sum, size) => sum + size, 0) / 1000
    this.info(`first load, JS + CSS, gzip: ${weight.toFixed(1)} kB of ${BUDGET_KB} kB`)
    if (weight > BUDGET_KB) this.error(`the first load is over its budget of ${BUDGET_KB} kB`)
  },
}
