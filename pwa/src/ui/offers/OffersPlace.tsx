import { OFFER_RULES } from '../../core/records.ts'
import {
  ASK_AFTER,
  ASK_AFTER_CHOICES,
  SUPERVISION_CHOICES,
  SUPERVISION_WEEKS,
} from '../../core/rules/offers.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { badge, canBadge, chooseBadge } from '../../state/features/badge.ts'
import { chooseAskAfter, chooseSupervisionWeeks, switchOffer } from '../../state/features/offers.ts'
import { activePatients } from '../../state/features/patients.ts'
import { settings } from '../../state/features/settings.ts'
import { Choice } from '../kit/setting/Choice.tsx'
import { Switch } from '../kit/setting/Switch.tsx'
import { UndoBar } from '../kit/UndoBar.tsx'
import './OffersPlace.css'

/** What is offered on Now, when, and what is not to be. */
export function OffersPlace() {
  const { noOffers = [], askAfter, supervisionWeeks } = settings.value
  return (
    <div class="offers">
      <header>
        <h1>{t('offers.title')}</h1>
        <p class="soft">{t('offers.intro')}</p>
        <UndoBar />
      </header>
      <section class="stack" aria-labelledby="offer-rules">
        <h2 id="offer-rules">{t('offers.rules')}</h2>
        {OFFER_RULES.map((rule) => (
          <Switch
            key={rule}
            on={!noOffers.includes(rule)}
            turn={(on) => tellFailure(() => switchOffer(rule, on))}
          >
            {t(`offers.rule.${rule}`)}
          </Switch>
        ))}
        <Choice
          label={t('offers.askAfter')}
          all={ASK_AFTER_CHOICES}
          chosen={askAfter ?? ASK_AFTER}
          say={(n) => t('offers.askAfterN', { n })}
          choose={chooseAskAfter}
        />
        <Choice
          label={t('offers.weeks')}
          all={SUPERVISION_CHOICES}
          chosen={supervisionWeeks ?? SUPERVISION_WEEKS}
          say={(n) => t('offers.weeksN', { n })}
          choose={chooseSupervisionWeeks}
        />
      </section>
      <SwitchedOff />
      {canBadge && (
        <Switch on={badge.value} turn={chooseBadge}>
          {t('offers.badge')}
          <small class="soft">{t('offers.badgeHint')}</small>
        </Switch>
      )}
    </div>
  )
}

/** What was switched off for one patient, where it is found again. */
function SwitchedOff() {
  const off = activePatients.value.flatMap((patient) =>
    OFFER_RULES.filter((rule) => patient.noOffers?.includes(rule)).map((rule) => ({ patient, rule })),
  )
  if (off.length === 0) return null
  return (
    <section class="stack" aria-labelledby="offers-off">
      <h2 id="offers-off">{t('offers.someOff')}</h2>
      <ul>
        {off.map(({ patient, rule }) => (
          <li key={`${patient.id} ${rule}`}>
            <span>
              <b>{patient.code}</b> {t(`offers.rule.${rule}`)}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${t('offers.onAgain')}: ${patient.code}, ${t(`offers.rule.${rule}`)}`}
              onClick={() => void tellFailure(() => switchOffer(rule, true, patient))}
            >
              {t('offers.onAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
