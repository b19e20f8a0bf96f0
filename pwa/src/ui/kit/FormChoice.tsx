import type { ComponentChildren } from 'preact'
import { ME, YOU, type Me, type You } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'

/** How one addresses the other, in four taps' reach. */
export const YouChoice = (props: Omit<Props<You>, 'options' | 'name'>) => (
  <FormChoice {...props} name="form.you" options={YOU} />
)

/** How one speaks of oneself: a verb in either form says it best. */
export const MeChoice = (props: Omit<Props<Me>, 'options' | 'name'>) => (
  <FormChoice {...props} name="form.me" options={ME} />
)

interface Props<T extends string> {
  readonly name: 'form.me' | 'form.you'
  readonly legend: ComponentChildren
  readonly options: readonly T[]
  readonly chosen: T | null
  readonly choose: (option: T) => void
  /** What stands before the options. */
  readonly children?: ComponentChildren
}

function FormChoice<T extends Me | You>({ name, legend, options, chosen, choose, children }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {children}
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="button"
          lang="pl"
          aria-pressed={option === chosen}
          onClick={() => choose(option)}
        >
          {t(`${name}.${option}` as 'form.you.pani')}
        </button>
      ))}
    </fieldset>
  )
}
