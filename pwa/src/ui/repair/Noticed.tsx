import { useMemo } from 'preact/hooks'
import type { Content } from '../../content/shape.ts'
import type { Repair } from '../../core/records.ts'
import { suggestedSigns } from '../../core/rules/repairs.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { journal } from '../../state/engine/practice.ts'
import { keepRepairText, tapRepairSign } from '../../state/features/repairs.ts'
import { SignChip } from '../kit/entry/SignChip.tsx'
import { SignGroups } from '../kit/entry/SignGroups.tsx'
import { labelSigns } from '../kit/entry/signLabels.ts'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Folded } from './Folded.tsx'

interface Props {
  readonly repair: Repair
  readonly cards: Content
}

/** What was noticed: in one's own words, and by signs. Those of the session's entries lie ready; none is taken unasked. */
export function Noticed({ repair, cards }: Props) {
  const { id, noticed, signs } = repair
  const suggested = suggestedSigns(repair, journal())
  // What is tapped stays where it is: only what was there when the page opened, or was entered since, leads the list.
  const before = useMemo(() => signs, [id])
  const shown = [...new Set([...suggested, ...before, ...signs])]
  const tap = (sign: string) => void tellFailure(() => tapRepairSign(id, sign))
  return (
    <section class="repair-noticed" aria-labelledby="repair-noticed">
      <h2 id="repair-noticed">{t('repair.noticed')}</h2>
      {shown.length > 0 && (
        <>
          {suggested.length > 0 && <p class="soft">{t('repair.suggested')}</p>}
          <div class="buttons" role="group" aria-label={t('entry.signs')}>
            {shown.map((sign) => {
              const [label] = labelSigns([sign], cards)
              return (
                label && (
                  <SignChip key={sign} label={label} chosen={signs.includes(sign)} tap={() => tap(sign)} />
                )
              )
            })}
          </div>
        </>
      )}
      <Folded summary={t('now.allSigns')}>
        {() => <SignGroups cards={cards} chosen={signs} tap={tap} />}
      </Folded>
      <KeptText
        label={t('repair.noticedWords')}
        hint={t('note.hint')}
        value={noticed}
        save={(text) => keepRepairText(id, 'noticed', text)}
      />
    </section>
  )
}
