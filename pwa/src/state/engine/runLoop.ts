/* The sync loop at work, and what is looked into after each exchange. */

import { countMissing } from '../../core/log/trust.ts'
import { startLoop, type Loop } from '../../sync/loop.ts'
import { api } from './api.ts'
import { disk, replica } from './practice.ts'
import { activity, missingCount } from './sync.ts'

export const runLoop = (): Loop =>
  startLoop(disk, api, (now) => {
    if (now.ended !== activity.value.ended) void examine()
    activity.value = now
  })

/** What only a whole exchange can tell: whether anything is missing, and whether another device has this one's id. */
async function examine(): Promise<void> {
  await replica.catchUp()
  missingCount.value = countMissing(replica.fold, replica.setAside.size)
  await replica.leaveClonedId()
}
