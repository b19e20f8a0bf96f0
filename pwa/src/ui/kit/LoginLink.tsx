import { t } from '../../i18n/later.ts'
import { PAST_LOGIN } from '../../content/places.ts'

/** Leads past the shell in the cache to whatever wants a login before it lets anybody through, and back to this place. */
export const LoginLink = () => (
  <a class="button labelled" href={PAST_LOGIN}>
    {t('sync.login')}
  </a>
)
