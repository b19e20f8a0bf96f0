import { useSignal } from '@preact/signals'
import { splitPhrase, usesForm } from '../../../content/say.ts'
import type { SlotId } from '../../../content/shape.ts'
import type { Patient, You } from '../../../core/records.ts'
import type { Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { locale } from '../../../i18n/locale.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { usualForms } from '../../../state/features/forms.ts'
import { currentPatient } from '../../../state/features/patients.ts'
import { chooseMe, chooseYou, me, you } from '../../../state/features/settings.ts'
import { MeChoice, YouChoice } from '../../kit/FormChoice.tsx'
import { Glance } from '../../kit/glance/Glance.tsx'
import { useCards } from '../../kit/useCards.ts'
import './PhraseGlance.css'

interface Props {
  readonly phrases: readonly Phrase[]
  readonly patient?: Patient | undefined
  readonly start: number
  readonly close: () => void
}

/** A phrase to say or to show. What is filled into its blanks is kept nowhere and forgotten with the page. */
export function PhraseGlance({ phrases, patient = currentPatient.value, start, close }: Props) {
  const at = useSignal(start)
  const forNow = useSignal<You | null>(null)
  const phrase = phrases[at.value]!
  const usual = usualForms(patient)
  const forms = { ...usual, you: forNow.value ?? usual.you }
  const own = patient?.you
  const asked = you.value === null && own === undefined

  const address = (chosen: You) => {
    if (asked) void tellFailure(() => chooseYou(chosen))
    forNow.value = chosen
  }

  const controls = (
    <>
      {usesForm(phrase, 'me') && me.value === null && (
        <MeChoice
          legend={t('form.me.ask')}
          chosen={null}
          choose={(chosen) => void tellFailure(() => chooseMe(chosen))}
        />
      )}
      {usesForm(phrase, 'you') && (
        <>
          {own !== undefined && own === forms.you && <OwnForm own={own} />}
          <YouChoice
            legend={asked ? t('form.you.ask') : <span class="visually-hidden">{t('form.you')}</span>}
            chosen={asked ? null : forms.you}
            choose={address}
          />
        </>
      )}
    </>
  )

  return (
    <Glance
      label={t('nav.phrases')}
      count={phrases.length}
      at={at.value}
      go={(to) => {
        at.value = to
      }}
      close={close}
      shown={`${phrase.record} ${forms.me} ${forms.you} ${me.value} ${you.value}`}
      controls={controls}
    >
      <p key={phrase.record}>
        {splitPhrase(locale.value, phrase, forms).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <Blank key={piece.slot} slot={piece.slot} own={phrase.text !== undefined} />
          ),
        )}
      </p>
    </Glance>
  )
}

/** Says that a form is the current patient's, where it is not the usual one. Not whose: the card is shown to people. */
const OwnForm = ({ own }: { own: You }) =>
  own !== you.value && (
    <p class="own-form">
      {you.value ? t('patient.youNow', { usual: t(`form.you.${you.value}`) }) : t('patient.youOwn')}
    </p>
  )

/** A blank in the sentence itself. It grows with what is typed and breaks with the line, as no input does. */
function Blank({ slot, own }: { slot: SlotId; own: boolean }) {
  const cards = useCards()
  const label = own ? t(slot === 'x' ? 'own.blankX' : 'own.blankY') : cards?.slots[slot]
  return (
    <span
      class="blank"
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-label={label}
      autocapitalize="none"
      spellcheck={false}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        event.currentTarget.blur()
      }}
    />
  )
}
