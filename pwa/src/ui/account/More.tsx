import { ChevronRight } from 'lucide-preact'
import { aboutIds } from '../../content/ids.ts'
import type { Locale } from '../../i18n/format.ts'
import { t } from '../../i18n/later.ts'
import { locale } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda, sampling } from '../../state/engine/practice.ts'
import { startSample } from '../../state/features/sample.ts'
import { isReflectionDue } from '../../state/features/reflections.ts'
import { chooseLanguage, chooseMe, chooseYou, me, settings, you } from '../../state/features/settings.ts'
import type { Place } from '../../content/places.ts'
import { goTo } from '../kit/address.ts'
import { CardList } from '../kit/CardList.tsx'
import { MeChoice, YouChoice } from '../kit/FormChoice.tsx'
import { Link } from '../kit/Link.tsx'
import { StatusLine } from '../kit/StatusLine.tsx'
import { useCards } from '../kit/useCards.ts'
import { InstallButton } from '../kit/install/InstallButton.tsx'
import { EraseSettings } from './EraseSettings.tsx'
import { SyncSettings } from './SyncSettings.tsx'
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
    <MoreLink to="/patients" title={t('patients.title')} hint={t('patients.hint')} />
    <MoreLink to="/search" title={t('search.title')} hint={t('search.hint')} />
    <MoreLink
      to="/supervision"
      title={t('supervision.title')}
      hint={t('supervision.count', { n: agenda().open.all.length })}
    />
    <MoreLink
      to="/reflection"
      title={t('reflection.title')}
      hint={t(isReflectionDue(Date.now()) ? 'reflection.due' : 'reflection.more')}
    />
    <MoreLink to="/offers" title={t('offers.title')} hint={t('offers.hint')} />
    <MoreLink to="/knowledge" title={t('knowledge.title')} hint={t('knowledge.hint')} />
    <MoreLink
      to="/retention"
      title={t('retention.title')}
      hint={t('retention.hint', { months: settings.value.keepMonths ?? 0 })}
    />
    <MoreLink to="/how" title={t('how.title')} hint={t('how.hint')} />
    <TrySample />
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
            onClick={() => void tellFailure(() => chooseLanguage(tag))}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
    <Forms />
    <InstallButton />
    <EraseSettings />
    <About />
  </div>
)

const MoreLink = ({ to, title, hint }: { to: Place; title: string; hint: string }) => (
  <Link class="more-link" to={to}>
    <span>
      <b>{title}</b>
      <small>{hint}</small>
    </span>
    <ChevronRight aria-hidden="true" />
  </Link>
)

const Forms = () => (
  <section class="stack" aria-labelledby="forms">
    <h2 id="forms">{t('form.title')}</h2>
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
    <p class="soft">{t('form.hint')}</p>
  </section>
)

/** The way into the sample practice, as long as one is not in it. */
const TrySample = () =>
  sampling ? null : (
    <button
      type="button"
      class="more-link"
      onClick={() => {
        goTo('/')
        startSample()
      }}
    >
      <span>
        <b>{t('sample.try')}</b>
        <small>{t('sample.hint')}</small>
      </span>
      <ChevronRight aria-hidden="true" />
    </button>
  )

/** What the app says of itself. */
function About() {
  const cards = useCards()
  return (
    cards && (
      <section class="stack" aria-labelledby="about">
        <h2 id="about">{t('more.about')}</h2>
        <CardList level={3} ids={aboutIds} texts={cards.about} />
      </section>
    )
  )
}
