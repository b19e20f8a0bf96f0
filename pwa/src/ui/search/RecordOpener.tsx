import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Place } from '../../content/places.ts'
import type { Id } from '../../core/log/id.ts'
import { isEntryKind, type Kind } from '../../core/records.ts'
import { openPatient } from '../../state/features/patients.ts'
import { openAnswer } from '../../state/features/reflections.ts'
import { openRepair } from '../../state/features/repairs.ts'
import { WrittenPhrase } from '../cards/index.ts'
import { openEntry } from '../entries/index.ts'
import { Link } from '../kit/Link.tsx'
import { MeetingNote, SupervisionSheet } from '../supervision/index.ts'

interface Opened {
  readonly kind: Kind
  readonly id: Id
}

/** What stands open in a sheet of its own. No list holds this: a record that is changed may leave the list it stood in. */
const opened = signal<Opened | null>(null)

interface Props extends Opened {
  readonly class: string
  /** Done before another place is shown instead of this one. */
  readonly leave?: () => void
  readonly children: ComponentChildren
}

/** Opens a record where it lives: on its own page, or in its sheet above this one. */
export function RecordOpener({ kind, id, leave, children, ...rest }: Props) {
  const page = PAGES[kind]
  if (page)
    return (
      <Link
        {...rest}
        to={page.to}
        first={() => {
          leave?.()
          page.open(id)
        }}
      >
        {children}
      </Link>
    )
  return (
    <button
      {...rest}
      type="button"
      onClick={() => {
        if (isEntryKind(kind)) openEntry(id)
        else opened.value = { kind, id }
      }}
    >
      {children}
    </button>
  )
}

const PAGES: Partial<Record<Kind, { readonly to: Place; readonly open: (id: Id) => void }>> = {
  patient: { to: '/patient', open: openPatient },
  repair: { to: '/repair-one', open: openRepair },
  reflection: { to: '/reflection', open: openAnswer },
}

/** The sheet of what was opened, if it has none elsewhere. The place that shows openers shows this too. */
export function OpenedRecord() {
  const close = () => {
    opened.value = null
  }
  useEffect(() => close, [])
  if (!opened.value) return null
  const { kind, id } = opened.value
  switch (kind) {
    case 'phrase':
      return <WrittenPhrase key={id} record={id} close={close} />
    case 'meeting':
      return <MeetingNote key={id} id={id} close={close} />
    default:
      return <SupervisionSheet key={id} id={id} close={close} />
  }
}
