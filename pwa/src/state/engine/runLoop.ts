/* The sync loop at work, and what is looked into after each exchange. */

import { countMissing } from '../../core/log/trust.ts'
import { startLoop, type Activity, type Loop } from '../../sync/loop.ts'
import { api } from './api.ts'
import { disk, replica } from './practice.ts'

/** Tells what the loop does, and after each exchange how many ops are missing. */
export function runLoop(tell: (activity: Activity) => void, tellMissing: (count: number) => void): Loop {
  let ended: Activity['ended'] = null
  return startLoop(disk, api, (now) => {
    if (now.ended !== ended) void examine().then(tellMissing)
    ended = now.ended
    tell(now)
  })
}

/** What only a whole exchange can tell: whether anything is missing, and whether another device has this one's id. */
async function examine(): Promise<number> {
  await replica.catchUp()
  const missing = countMissing(replica.fold, replica.setAside.size)
  await replica.leaveClonedId()
  return missing
}
