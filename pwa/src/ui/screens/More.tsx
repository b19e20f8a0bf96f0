import { chooseLocale, locale, t } from '../../i18n/locale.ts'
import type { Locale } from '../../i18n/format.ts'
import { StatusLine } from '../parts/StatusLine.tsx'
import { SyncSettings } from '../parts/SyncSettings.tsx'
import './More.css'

/** Each language by its own name, so that it is found from within the other. */
const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['pl', 'Polski'],
  ['en', 'English'],
]

export const More = () => (
  <div class="more">
    <header>
      <h1>{t('more.title')}</h1>
      <StatusLine />
    </header>
    <SyncSettings />
    <section class="stack" aria-labelledby="language">
      <h2 id="language">{t('more.language')}</h2>
      <div class="buttons" role="group" aria-labelledby="language">
        {LANGUAGES.map(([tag, name]) => (
          <button
            key={tag}
            type="button"
            class="button"
            lang={tag}
            aria-pressed={locale.value === tag}
            onClick={() => chooseLocale(tag)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
    <section class="stack" aria-labelledby="about">
      <h2 id="about">{t('more.about')}</h2>
      <ul class="about">
        <li>{t('more.about.view')}</li>
        <li>{t('more.about.aid')}</li>
        <li>{t('more.about.codes')}</li>
        <li>{t('more.about.data')}</li>
      </ul>
    </section>
  </div>
)
