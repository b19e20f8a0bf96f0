import { fileURLToPath } from 'node:url'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { compileMessages, formatWithoutParser } from './compileMessages.ts'
import { reportFirstLoad } from './firstLoad.ts'
import { manifest } from './manifest.ts'

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

export default defineConfig({
  plugins: [
    testsBorrowPackages,
    compileMessages,
    formatWithoutParser,
    reportFirstLoad,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'worker.ts',
      injectRegister: false,
      manifest,
      injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'] },
    }),
  ],
  resolve: { alias: { '@formatjs/icu-skeleton-parser': `${here}src/i18n/noSkeletons.ts` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the page needs at once comes in one piece: in thirty small ones it weighs an eighth more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:8000' } },
  // A real server is started before some tests; on a busy machine that takes its time.
  test: { root, include: ['tests/pwa/**/*.test.ts'], hookTimeout: 60_000 },
})
