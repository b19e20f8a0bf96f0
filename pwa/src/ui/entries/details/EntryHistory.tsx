import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { readHistory, type Edit } from '../../../core/log/history.ts'
import type { Id } from '../../../core/log/id.ts'
import type { Entry } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { formatWhen } from '../../../i18n/locale.ts'
import { deviceNames, readOwnDevice } from '../../../state/features/devices.ts'
import { recordsOfEntry } from '../../../state/features/entries.ts'
import { useCards } from '../../kit/useCards.ts'
import { describeEdit } from './historyWords.ts'
import './EntryHistory.css'

/** What stood in an entry before, folded away: when it was changed, on which device, and from what to what. */
export function EntryHistory({ entry }: { entry: Entry }) {
  const cards = useCards()
  const own = useOwnDevice()
  if (!cards) return null
  const told = readHistory(recordsOfEntry(entry.kind, entry.id))
    .map((edit) => ({ edit, lines: describeEdit(edit, cards) }))
    .filter(({ lines }) => lines.length > 0)
  if (told.length === 0) return null
  return (
    <details class="entry-history">
      <summary>{t('history.title')}</summary>
      <ol>
        {told.map(({ edit, lines }) => (
          <li key={edit.op}>
            <p class="soft">
              {formatWhen(edit.stamp.ms)}, {nameDevice(edit, own)}
            </p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}

const nameDevice = ({ stamp: { device } }: Edit, own: Id | undefined): string =>
  deviceNames.value.get(device) ?? t(device === own ? 'devices.this' : 'history.otherDevice')

function useOwnDevice(): Id | undefined {
  const own = useSignal<Id | undefined>(undefined)
  useEffect(() => {
    void readOwnDevice().then((device) => {
      own.value = device
    })
  }, [])
  return own.value
}
