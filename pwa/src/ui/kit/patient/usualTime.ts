import type { UsualTime } from '../../../core/rules/likely.ts'
import { roundToQuarter } from '../../../core/rules/quarter.ts'
import { formatTime, t } from '../../../i18n/locale.ts'

/** When a patient usually comes, in words: to a quarter of an hour, because it is a habit and no appointment. */
export const sayUsualTime = ({ weekday, minute }: UsualTime): string =>
  t('now.usual', {
    day: weekday,
    time: formatTime(new Date().setHours(0, roundToQuarter(minute), 0, 0)),
  })
