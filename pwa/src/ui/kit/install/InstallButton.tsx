import { Download } from 'lucide-preact'
import { t } from '../../../i18n/later.ts'
import { installPrompt } from '../../../state/features/install.ts'

/** Shows the browser's prompt, which works once; the browser offers another where it was declined. */
async function install(): Promise<void> {
  const kept = installPrompt.value
  installPrompt.value = null
  await kept?.prompt()
}

/** There only as long as the browser offers to install the app. */
export const InstallButton = () =>
  installPrompt.value && (
    <button type="button" class="button quiet labelled" onClick={() => void install()}>
      <Download aria-hidden="true" />
      {t('install')}
    </button>
  )
