// Runs in the page before the app does: notes when things come about, by the page's own clock.
const bench = { tappable: 0, longest: 0, durable: 0 }
window.bench = bench

// Answers once `holds` does, looked at before each frame.
window.until = async (holds) => {
  while (!(await holds())) await new Promise(requestAnimationFrame)
}

window.tappable = until(() => document.querySelector('.now-log:not([inert]) .all-clear')).then(() => {
  bench.tappable = performance.now()
})

window.whole = async () => {
  await until(() => performance.getEntriesByName('whole').length > 0)
  return performance.getEntriesByName('whole')[0].startTime
}

new PerformanceObserver((list) => {
  for (const task of list.getEntries())
    if (bench.tappable && task.startTime > bench.tappable) bench.longest = Math.max(bench.longest, task.duration)
}).observe({ type: 'longtask' })

const open = IDBDatabase.prototype.transaction
IDBDatabase.prototype.transaction = function (...how) {
  const transaction = open.apply(this, how)
  if (transaction.mode === 'readwrite')
    transaction.addEventListener('complete', () => {
      bench.durable ||= performance.now()
    })
  return transaction
}

// Watches one tap, from the moment the page hears of it to its being durable, and painted as saved. Answers where to tap.
window.watchTap = (row, column) => {
  const control = document.querySelectorAll('.component-row')[row].querySelectorAll('button')[column]
  window.tapped = new Promise((resolve) => {
    const before = control.ariaPressed
    let began = 0
    const begin = () => {
      began = performance.now()
      bench.durable = 0
    }
    control.addEventListener('click', begin, { once: true, capture: true })
    const painted = () =>
      afterPaint(() => resolve({ durable: bench.durable - began, shown: performance.now() - began }))
    new MutationObserver((_, observer) => {
      if (control.ariaPressed === before) return
      observer.disconnect()
      painted()
    }).observe(control, { attributes: true, attributeFilter: ['aria-pressed'] })
  })
  return middleOf(control)
}

// A second tap on one place within less than this would be taken for a bounce, and do nothing.
const APART_MS = 500
let pressed = -APART_MS

// Watches a tap that brings something new to the screen, until that is painted. Answers where to tap.
window.watchAnswer = async (target, answer) => {
  await until(() => performance.now() - pressed > APART_MS)
  const control = document.querySelector(target)
  window.answered = new Promise((resolve) => {
    let began = 0
    control.addEventListener('click', () => (pressed = began = performance.now()), { once: true, capture: true })
    new MutationObserver((_, observer) => {
      if (!began || !document.querySelector(answer)) return
      observer.disconnect()
      afterPaint(() => resolve(performance.now() - began))
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  return middleOf(control)
}

// The frame that shows what was just changed is done when the first task after it begins.
const afterPaint = (then) =>
  requestAnimationFrame(() => {
    const after = new MessageChannel()
    after.port1.onmessage = then
    after.port2.postMessage(null)
  })

function middleOf(control) {
  control.scrollIntoView({ behavior: 'instant', block: 'nearest' })
  const { x, y, width, height } = control.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

// Where the front of the checkpoint ends, or -1: what a start after this one will find.
window.frontEnd = () =>
  new Promise((resolve) => {
    const opening = indexedDB.open('sojusz')
    opening.onsuccess = () => {
      const store = opening.result.transaction('checkpoint').objectStore('checkpoint')
      const front = store.get('front')
      front.onsuccess = () => {
        opening.result.close()
        resolve(front.result ? front.result.to : -1)
      }
    }
  })
