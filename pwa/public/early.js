// A browser takes a tenth of a second to open a database of years. Asked here, it begins while the app is still being read.
globalThis.indexedDB?.databases?.().catch(() => undefined)
