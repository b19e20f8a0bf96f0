import type { Content } from '../../../content/shape.ts'
import type { Patient } from '../../../core/records.ts'
import { CONTRACT_EVERY } from '../../../core/rules/contracts.ts'
import type { Offer } from '../../../core/rules/offers.ts'
import { t } from '../../../i18n/later.ts'
import { labelSigns } from '../../kit/entry/signLabels.ts'

/** What waits, in a few words. */
export function sayOffer(offer: Offer): string {
  switch (offer.rule) {
    case 'follow-up':
      return t('repair.dueNow', { n: offer.since })
    case 'contract':
      return t('now.contractDue', { n: offer.since })
    case 'component':
      return t('due.component', { component: offer.component, state: offer.state })
    case 'supervision':
      return t('due.supervision', { weeks: offer.weeks })
    default:
      return t(`due.${offer.rule}`)
  }
}

/** The reason, from one's own entries. */
export function sayWhy(offer: Offer, patient: Patient | undefined, cards: Content): string {
  switch (offer.rule) {
    case 'contract':
      return t('due.why.contract', { n: patient?.contractEvery ?? CONTRACT_EVERY })
    case 'component':
      return t('due.why.component', { component: offer.component })
    case 'signs': {
      const signs = labelSigns(offer.signs, cards)
      return t('due.why.signs', { n: signs.length, signs: signs.join(', ') })
    }
    case 'ask':
      return t('due.why.ask', { n: offer.sessions })
    case 'supervision':
      return t('due.why.supervision', { weeks: offer.weeks })
    default:
      return t(`due.why.${offer.rule}`)
  }
}
