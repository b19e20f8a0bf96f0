import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Tests live beside the other tests, outside this package; what they import by name is this package's. */
const testsBorrowPackages = {
  name: 'tests-borrow-packages',
  enforce: 'pre' as const,
  resolveId(this: { resolve: Function }, id: string, importer?: string) {
    if (importer?.includes('/tests/pwa/') && /^[@a-z]/.test(id)) return this.resolve(id, `${here}src/main.tsx`)
    return null
  },
}

export default defineConfig({
  plugins: [testsBorrowPackages],
  test: { root: fileURLToPath(new URL('..', import.meta.url)), include: ['tests/pwa/**/*.test.ts'] },
})
