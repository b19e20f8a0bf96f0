import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { chooseMe, chooseYou, me, you } from '../../state/features/settings.ts'
import { MeChoice, YouChoice } from '../kit/FormChoice.tsx'

/** Nothing is chosen beforehand, and nothing has to be. */
export const FormsOfAddress = () => (
  <>
    <MeChoice
      legend={t('form.me')}
      chosen={me.value}
      choose={(chosen) => void tellFailure(() => chooseMe(chosen))}
    />
    <YouChoice
      legend={t('form.you')}
      chosen={you.value}
      choose={(chosen) => void tellFailure(() => chooseYou(chosen))}
    />
    <p class="soft">{t('welcome.forms')}</p>
  </>
)
