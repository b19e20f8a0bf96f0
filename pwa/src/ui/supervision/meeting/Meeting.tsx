import { ArrowLeft, Printer } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { rankOf } from '../../../core/queries/supervision.ts'
import type { SupervisionItem } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { agenda, whole } from '../../../state/engine/practice.ts'
import { discussTogether } from '../../../state/features/supervision.ts'
import { goTo } from '../../kit/address.ts'
import { Link } from '../../kit/Link.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { useCards } from '../../kit/useCards.ts'
import { openedMeeting } from '../openedMeeting.ts'
import { CopyText } from './CopyText.tsx'
import { MeetingPaper } from './MeetingPaper.tsx'
import { MeetingPoint } from './MeetingPoint.tsx'
import { listPoints, writeOut } from './points.ts'
import './Meeting.css'

/** What one takes to the next meeting: chosen, put in order, printed or copied, and afterwards discussed together. */
export function Meeting() {
  const cards = useCards()
  const coded = useSignal(true)
  const said = useSignal('')
  const items = agenda().inOrder
  const ranked = items.map((item) => ({ rank: rankOf(item) }))
  const chosen = items.filter(({ later }) => !later)
  const points = cards ? listPoints(chosen, cards, coded.value) : []
  return (
    <div class="meeting">
      <header>
        <Link to="/supervision" class="button quiet labelled meeting-back">
          <ArrowLeft aria-hidden="true" />
          {t('meeting.back')}
        </Link>
        <h1>{t('meeting.title')}</h1>
        <p class="soft">{items.length > 0 ? t('meeting.hint') : whole.value && t('meeting.empty')}</p>
      </header>
      <Loading />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {cards && items.length > 0 && (
        <>
          <ol class="meeting-points" aria-label={t('meeting.items')}>
            {items.map((item, at) => (
              <MeetingPoint
                key={item.id}
                item={item}
                ranked={ranked}
                at={at}
                number={item.later ? undefined : chosen.indexOf(item) + 1}
                cards={cards}
                said={said}
              />
            ))}
          </ol>
          <section class="meeting-foot" aria-label={t('meeting.paper')}>
            {chosen.length === 0 ? (
              <p class="soft" role="status">
                {t('meeting.nothing')}
              </p>
            ) : (
              <>
                <label class="meeting-codes">
                  <input
                    type="checkbox"
                    checked={!coded.value}
                    aria-describedby="no-codes"
                    onChange={({ currentTarget }) => {
                      coded.value = !currentTarget.checked
                    }}
                  />
                  <span>{t('meeting.noCodes')}</span>
                </label>
                <p id="no-codes" class="soft">
                  {t('meeting.noCodesHint')}
                </p>
                <div class="buttons">
                  <button type="button" class="button labelled" onClick={() => print()}>
                    <Printer aria-hidden="true" />
                    {t('meeting.print')}
                  </button>
                  <CopyText text={() => writeOut(points, new Date())} />
                </div>
                <button type="button" class="button primary" onClick={() => void finish(chosen)}>
                  {t('meeting.done', { n: chosen.length })}
                </button>
              </>
            )}
          </section>
          <MeetingPaper points={points} />
        </>
      )}
    </div>
  )
}

/** Marks them first, and asks for the note then: whoever is called away has lost nothing. */
const finish = (chosen: readonly SupervisionItem[]) =>
  tellFailure(async () => {
    openedMeeting.value = await discussTogether(chosen.map(({ id }) => id))
    goTo('/supervision')
  })
