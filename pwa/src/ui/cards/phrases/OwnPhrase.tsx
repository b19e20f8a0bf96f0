import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { situationIds } from '../../../content/ids.ts'
import type { Content, SituationId } from '../../../content/shape.ts'
import { LONGEST_TEXT } from '../../../core/records.ts'
import { firstRank, messageOf, type Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { newRecord } from '../../../state/engine/commit.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { TextCount } from '../../kit/sheet/KeptText.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { eraseOwnPhrase, keepOwnPhrase } from './keptPhrases.ts'
import { allPhrases, readPhrase } from './readPhrases.ts'
import { Situations } from './Situations.tsx'

const BLANKS = ['{x}', '{y}']

interface Props {
  readonly cards: Content
  /** The phrase of one's own to change; null for a new one. */
  readonly phrase: Phrase | null
  readonly close: () => void
}

/** Writing a phrase of one's own, with blanks and forms if wanted, and seeing it as the card will show it. */
export function OwnPhrase({ cards, phrase, close }: Props) {
  const text = useSignal(phrase?.text ?? '')
  const situation = useSignal<SituationId | null>(
    situationIds.find((id) => phrase?.situations.includes(id)) ?? null,
  )
  const record = useMemo(() => phrase?.record ?? newRecord(), [])
  const empty = useSignal(false)

  const save = async () => {
    const words = text.value.trim()
    empty.value = words === ''
    if (empty.value) return
    const fields = { text: words, situation: situation.value }
    const rank = phrase ? {} : { rank: firstRank(allPhrases(cards)) }
    if (await tellFailure(() => keepOwnPhrase(record, { ...fields, ...rank }))) close()
  }
  const erase = async () => {
    if (await tellFailure(() => eraseOwnPhrase(record))) close()
  }

  return (
    <Sheet title={t(phrase ? 'own.change' : 'own.new')} close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Words
          text={text.value}
          empty={empty.value}
          write={(words) => {
            text.value = words
          }}
        />
        <details>
          <summary class="button quiet">{t('own.forms')}</summary>
          <p class="soft">
            {t('own.formsHint', { you: '[pani|panu|państwu|ci]', me: '[zrobiłam|zrobiłem]' })}
          </p>
        </details>
        {/[[{]/.test(text.value) && (
          <section aria-labelledby="own-preview">
            <h3 id="own-preview">{t('own.preview')}</h3>
            <p>{readPhrase({ text: text.value, message: messageOf(text.value) })}</p>
          </section>
        )}
        <p id="own-situation">{t('own.situation')}</p>
        <Situations
          cards={cards}
          label={t('own.situation')}
          none={t('own.always')}
          chosen={situation.value}
          choose={(chosen) => {
            situation.value = chosen
          }}
        />
        <button type="submit" class="button primary">
          {t('own.save')}
        </button>
        {phrase && (
          <button type="button" class="button quiet" onClick={() => void erase()}>
            {t('own.erase')}
          </button>
        )}
      </form>
    </Sheet>
  )
}

function Words({ text, empty, write }: { text: string; empty: boolean; write: (text: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const blank = BLANKS.find((one) => !text.includes(one))
  const insertBlank = (one: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current!
    write(text.slice(0, from) + one + text.slice(to))
    area.current!.focus()
  }
  return (
    <div class="field">
      <label for="own-text">{t('own.text')}</label>
      <textarea
        id="own-text"
        ref={area}
        rows={4}
        value={text}
        aria-invalid={empty}
        aria-describedby={empty ? 'own-empty' : undefined}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="soft">
        <TextCount length={text.length} most={LONGEST_TEXT} />
      </p>
      {empty && (
        <p id="own-empty" class="wrong" role="alert">
          {t('own.empty')}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={blank === undefined}
          onClick={() => blank && insertBlank(blank)}
        >
          {t('own.blank')}
        </button>
      </div>
    </div>
  )
}
