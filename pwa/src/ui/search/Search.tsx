import { signal, useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import { WRITTEN_KINDS, type WrittenKind } from '../../core/queries/texts.ts'
import { wordsOf } from '../../core/rules/search.ts'
import { t } from '../../i18n/later.ts'
import { whole } from '../../state/engine/practice.ts'
import { activePatients, archivedPatients } from '../../state/features/patients.ts'
import { takeSearchAbout } from '../../state/features/searching.ts'
import { Loading } from '../kit/Loading.tsx'
import { Hit } from './Hit.tsx'
import { OpenedRecord } from './RecordOpener.tsx'
import { useSearch, type Found } from './useSearch.ts'
import './Search.css'

const AT_ONCE = 20

interface Asked {
  readonly query: string
  readonly kind: WrittenKind | undefined
  readonly patient: Id | undefined
}

/** What was searched for when a hit led away, for who comes back from it; never written down anywhere. */
const left = signal<Asked | null>(null)

function takeLeft(): Asked {
  const patient = takeSearchAbout()
  const before = patient === undefined ? left.peek() : null
  left.value = null
  return before ?? { query: '', kind: undefined, patient }
}

/** A search in everything that the person wrote. What is searched for stands in no address, no title and no storage. */
export function Search() {
  const began = useRef<Asked>(undefined)
  began.current ??= takeLeft()
  const asked = useSignal(began.current)
  const most = useSignal(AT_ONCE)
  const { query, kind, patient } = asked.value
  const found = useSearch(wordsOf(query), asked.value, most.value)
  const ask = (change: Partial<Asked>) => {
    asked.value = { ...asked.value, ...change }
    most.value = AT_ONCE
  }
  return (
    <div class="search">
      <h1>{t('search.title')}</h1>
      <search>
        <Field query={query} write={(words) => ask({ query: words })} />
        <WhoseNotes chosen={patient} choose={(whose) => ask({ patient: whose })} />
        <Kinds chosen={kind} choose={(which) => ask({ kind: which })} />
      </search>
      <Loading />
      {query.trim() === '' ? (
        <p class="soft">{t('search.begin')}</p>
      ) : (
        <Hits
          found={found}
          most={most}
          leave={() => {
            left.value = asked.value
          }}
        />
      )}
      <OpenedRecord />
    </div>
  )
}

function Field({ query, write }: { query: string; write: (query: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div class="field search-field">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="search"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </div>
  )
}

interface WhoseProps {
  readonly chosen: Id | undefined
  readonly choose: (patient: Id | undefined) => void
}

const WhoseNotes = ({ chosen, choose }: WhoseProps) => (
  <div class="field">
    <select
      aria-label={t('search.whose')}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
    >
      <option value="">{t('search.everybody')}</option>
      {[...activePatients.value, ...archivedPatients.value].map(({ id, code }) => (
        <option key={id} value={id}>
          {code}
        </option>
      ))}
    </select>
  </div>
)

interface KindsProps {
  readonly chosen: WrittenKind | undefined
  readonly choose: (kind: WrittenKind | undefined) => void
}

const Kinds = ({ chosen, choose }: KindsProps) => (
  <div class="search-kinds" role="group" aria-label={t('search.kind')}>
    {[undefined, ...WRITTEN_KINDS].map((kind) => (
      <button
        key={kind ?? ''}
        type="button"
        class="button"
        aria-pressed={kind === chosen}
        onClick={() => choose(kind)}
      >
        {t(kind ? `search.kinds.${kind}` : 'search.all')}
      </button>
    ))}
  </div>
)

interface HitsProps {
  readonly found: Found | null
  readonly most: Signal<number>
  readonly leave: () => void
}

const Hits = ({ found, most, leave }: HitsProps) => (
  <>
    <p class="search-count soft" role="status">
      {found &&
        (whole.value || found.found.length > 0) &&
        t('search.found', { n: found.found.length, more: found.more ? 'yes' : 'no' })}
    </p>
    {found && (
      <ul class="hits">
        {found.found.map((writing) => (
          <Hit key={writing.id} writing={writing} words={found.words} leave={leave} />
        ))}
      </ul>
    )}
    {found?.more && (
      <button
        type="button"
        class="button"
        onClick={() => {
          most.value += AT_ONCE
        }}
      >
        {t('search.more')}
      </button>
    )}
  </>
)
