import { t } from '../../i18n/later.ts'
import { ShareSign } from './ShareSign.tsx'

/** How a tab on an iPhone becomes an app, and why before the first entry. */
export const HomeScreen = () => (
  <>
    <p>{t('homeScreen.why')}</p>
    <ol class="home-screen">
      <li>
        <span>{t('homeScreen.share')}</span>
        <ShareSign />
      </li>
      <li>{t('homeScreen.add')}</li>
      <li>{t('homeScreen.open')}</li>
    </ol>
  </>
)
