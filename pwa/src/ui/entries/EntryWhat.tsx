import { saysAnything } from '../../core/queries/entries.ts'
import { COMPONENTS, type Checkin, type Entry } from '../../core/records.ts'
import { t } from '../../i18n/locale.ts'
import { labelSigns } from '../kit/entry/signLabels.ts'
import { lazy } from '../kit/lazy.tsx'
import { useCards } from '../kit/useCards.ts'
import { Wave } from '../kit/Wave.tsx'
import './EntryWhat.css'

const BothDirections = lazy(async () => (await import('./BothDirections.tsx')).BothDirections)
const EntryWords = lazy(async () => (await import('./EntryWords.tsx')).EntryWords)

/** What was entered, in short. What was not entered is not there: absent is never shown as fine. */
export const EntryWhat = ({ entry }: { entry: Entry }) => (
  <div class="entry-what">
    {entry.kind === 'checkin' ? <CheckinWhat checkin={entry} /> : <EntryWords entry={entry} />}
  </div>
)

const CheckinWhat = ({ checkin }: { checkin: Entry & Checkin }) =>
  saysAnything(checkin) ? (
    <>
      {COMPONENTS.map((component) => {
        const state = checkin[component]
        return (
          state && (
            <span key={component} class="entry-component" style={{ '--hue': `var(--${component})` }}>
              <b>{t(`component.${component}`)}</b>
              <Wave state={state} />
              {t(`state.${state}`)}
            </span>
          )
        )
      })}
      <Directions checkin={checkin} />
      <CheckinSigns checkin={checkin} />
    </>
  ) : (
    <span class="soft">{t('entry.empty')}</span>
  )

/** Where they are going, in one's own view and in the client's, side by side. An answer that is absent is not there. */
export function Directions({ checkin }: { checkin: Checkin }) {
  const { direction, theirs } = checkin
  if (theirs) return <BothDirections direction={direction} theirs={theirs} />
  return direction ? <span>{t('direction.entry', { answer: direction })}</span> : null
}

/** What a check-in says beside the components and the direction. Signs that this version does not know are left out. */
export function CheckinSigns({ checkin }: { checkin: Checkin }) {
  const cards = useCards()
  return (
    <>
      {checkin.hums && <span>{t('entry.hums')}</span>}
      {cards &&
        labelSigns(checkin.signs, cards).map((sign) => (
          <span key={sign} class="entry-sign">
            {sign}
          </span>
        ))}
      {checkin.note && <p>{checkin.note}</p>}
    </>
  )
}
