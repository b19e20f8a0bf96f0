/* Code that a start does not need: loaded after it, and where the network is lost before it came, with the network back. */

export async function loadLater<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => {
        addEventListener('online', resolve, { once: true })
      })
    }
  }
}
