import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { compileMessages, formatWithoutParser } from './compileMessages.ts'
import { reportFirstLoad } from './firstLoad.ts'
import { manifest } from './manifest.ts'

/** Tells V8 to compile all of the first piece while it streams in, off the main thread, instead of one by one as called. */
const compileAhead: Plugin = {
  name: 'compile-ahead',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
}

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

/** Tests live beside the other tests, outside this package; what they import by name is this package's. */
const testsBorrowPackages = {
  name: 'tests-borrow-packages',
  enforce: 'pre' as const,
  resolveId(this: { resolve: (id: string, from: string) => unknown }, id: string, importer?: string) {
    return importer?.includes('/tests/pwa/') && /^[@a-z]/.test(id)
      ? this.resolve(id, `${here}src/main.tsx`)
      : null
  },
}

/**
 * What is loaded together is one file: all that the page needs at once; what rooms share; each room. In a hundred small
 * ones it weighs more, and the first visit takes two seconds longer until the app opens without a network.
 */
const pieces = [
  { name: 'index', tags: ['$initial' as const] },
  { name: 'engine', test: /\/src\/(state|sync|vault|store|core)\// },
  { name: 'kit', test: /\/src\/ui\/kit\// },
  { name: (id: string) => /\/src\/ui\/(\w+)\//.exec(id)?.[1] ?? null, debugName: 'a room' },
]

export default defineConfig({
  // Relative addresses: one build for every folder of every host.
  base: './',
  plugins: [
    testsBorrowPackages,
    compileMessages,
    formatWithoutParser,
    compileAhead,
    reportFirstLoad,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'worker.ts',
      injectRegister: false,
      manifest,
      // Behind a proxy that asks for a login of its own the manifest is fetched with it too.
      useCredentials: true,
      injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'] },
    }),
  ],
  resolve: { alias: { '@formatjs/icu-skeleton-parser': `${here}src/i18n/noSkeletons.ts` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: pieces } } },
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:8000' } },
  // A real server is started before some tests; on a busy machine that takes its time.
  test: { root, include: ['tests/pwa/**/*.test.ts'], hookTimeout: 60_000 },
})
