import type { Place } from '../../content/places.ts'
import { t, type MessageKey } from '../../i18n/later.ts'
import { Link } from '../kit/Link.tsx'
import './How.css'

const PLACES: readonly (readonly [Place, MessageKey, MessageKey])[] = [
  ['/', 'nav.now', 'how.now'],
  ['/fridge', 'nav.fridge', 'how.fridge'],
  ['/repair', 'nav.repair', 'how.repair'],
  ['/phrases', 'nav.phrases', 'how.phrases'],
  ['/more', 'nav.more', 'how.more'],
]

const PARTS = [
  ['how.due', ['how.dueWhat']],
  ['how.server', ['how.serverSees', 'how.serverNot']],
  ['how.lost', ['how.lostSynced', 'how.lostOnly', 'how.lostAlone']],
] as const satisfies readonly (readonly [MessageKey, readonly MessageKey[]])[]

/** The whole app on one page. */
export const How = () => (
  <div class="how">
    <h1>{t('how.title')}</h1>
    <ul class="how-places" aria-label={t('nav.label')}>
      {PLACES.map(([to, name, what]) => (
        <li key={to}>
          <Link to={to}>
            <b>{t(name)}</b>
            <span>{t(what)}</span>
          </Link>
        </li>
      ))}
    </ul>
    {PARTS.map(([title, sentences]) => (
      <section key={title} aria-labelledby={title}>
        <h2 id={title}>{t(title)}</h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{t(sentence)}</p>
        ))}
      </section>
    ))}
  </div>
)
