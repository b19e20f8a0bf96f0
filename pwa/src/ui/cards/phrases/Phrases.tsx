import { ListOrdered, Plus } from 'lucide-preact'
import { useSignal, type Signal } from '@preact/signals'
import type { Content, SituationId } from '../../../content/shape.ts'
import { filterPhrases, type Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { useCards } from '../../kit/useCards.ts'
import { ArrangePhrases } from './ArrangePhrases.tsx'
import { OwnPhrase } from './OwnPhrase.tsx'
import { PhraseList } from './PhraseList.tsx'
import { allPhrases, readPhrase } from './readPhrases.ts'
import { Situations } from './Situations.tsx'
import './Phrases.css'

/** What one can say, by situation and by search, starred first. */
export function Phrases() {
  const cards = useCards()
  return cards && <PhrasesFrom cards={cards} />
}

function PhrasesFrom({ cards }: { cards: Content }) {
  const situation = useSignal<SituationId | null>(null)
  const query = useSignal('')
  const arranging = useSignal(false)
  /** The phrase being written: one's own, a new one (null), or none (undefined). */
  const written = useSignal<Phrase | null | undefined>(undefined)

  const phrases = allPhrases(cards)
  const filter = { situation: situation.value, query: query.value, hiddenToo: arranging.value }
  const listed = filterPhrases(phrases, filter, readPhrase)
  const hidden = phrases.filter((phrase) => phrase.hidden).length

  return (
    <div class="phrases">
      <header>
        <h1>{cards.sections.phrases.title}</h1>
        <button
          type="button"
          class="button quiet labelled"
          aria-pressed={arranging.value}
          onClick={() => {
            arranging.value = !arranging.value
          }}
        >
          <ListOrdered aria-hidden="true" />
          {t(arranging.value ? 'phrases.arranged' : 'phrases.arrange')}
        </button>
      </header>
      <p class="soft">{cards.sections.phrases.intro}</p>
      <Search query={query} />
      <Situations
        cards={cards}
        label={t('phrases.situation')}
        none={t('phrases.all')}
        chosen={situation.value}
        choose={(chosen) => {
          situation.value = chosen
        }}
      />
      {arranging.value ? (
        <ArrangePhrases
          listed={listed}
          edit={(phrase) => {
            written.value = phrase
          }}
        />
      ) : (
        <PhraseList listed={listed} />
      )}
      {listed.length === 0 && (
        <NothingFits
          showAll={() => {
            situation.value = null
            query.value = ''
          }}
        />
      )}
      <div class="buttons">
        <button
          type="button"
          class="button labelled"
          onClick={() => {
            written.value = null
          }}
        >
          <Plus aria-hidden="true" />
          {t('phrases.add')}
        </button>
        {hidden > 0 && !arranging.value && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              arranging.value = true
            }}
          >
            {t('phrases.hidden', { n: hidden })}
          </button>
        )}
      </div>
      {written.value !== undefined && (
        <OwnPhrase
          cards={cards}
          phrase={written.value}
          close={() => {
            written.value = undefined
          }}
        />
      )}
    </div>
  )
}

const Search = ({ query }: { query: Signal<string> }) => (
  <search class="field">
    <input
      type="search"
      value={query}
      aria-label={t('phrases.search')}
      placeholder={t('phrases.search')}
      autocomplete="off"
      enterkeyhint="search"
      onInput={(event) => {
        query.value = event.currentTarget.value
      }}
    />
  </search>
)

const NothingFits = ({ showAll }: { showAll: () => void }) => (
  <div class="stack" role="status">
    <p>{t('phrases.none')}</p>
    <button type="button" class="button" onClick={showAll}>
      {t('phrases.showAll')}
    </button>
  </div>
)
