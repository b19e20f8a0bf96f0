import { useRef } from 'preact/hooks'
import { KEEP_MONTHS } from '../../core/records.ts'
import { groupAged, type Aged } from '../../core/rules/retention.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { shown, whole } from '../../state/engine/practice.ts'
import { chooseByItself, chooseKeepMonths, eraseAged, listAged } from '../../state/features/retention.ts'
import { settings } from '../../state/features/settings.ts'
import { Loading } from '../kit/Loading.tsx'
import { Choice } from '../kit/setting/Choice.tsx'
import { Switch } from '../kit/setting/Switch.tsx'
import { AgedGroup } from './AgedGroup.tsx'
import { EraseAged } from './EraseAged.tsx'
import './Retention.css'

/** For how long entries are kept, what is older, and how it goes. */
export function Retention() {
  const { keepMonths, eraseByItself = false } = settings.value
  return (
    <div class="retention">
      <header>
        <h1>{t('retention.title')}</h1>
        <p>{t('retention.yours')}</p>
        <p class="soft">{t('retention.forGood')}</p>
      </header>
      <Choice
        label={t('retention.keep')}
        all={[0, ...KEEP_MONTHS]}
        chosen={keepMonths ?? 0}
        say={(n) => t('retention.months', { n })}
        choose={(n) => chooseKeepMonths(KEEP_MONTHS.find((months) => months === n) ?? null)}
      />
      {keepMonths && (
        <>
          <Older key={keepMonths} months={keepMonths} />
          <section class="stack">
            <Switch on={eraseByItself} turn={(on) => tellFailure(() => chooseByItself(on))}>
              {t('retention.byItself')}
              <small class="soft">{t('retention.byItselfHint')}</small>
            </Switch>
            <small class="soft">{t('retention.clock')}</small>
          </section>
        </>
      )}
    </div>
  )
}

/** Not before everything is there: until then nothing older is called absent. */
function Older({ months }: { months: number }) {
  const aged = whole.value ? listAged(months) : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const erase = async (told: Aged) => {
    await eraseAged(told, months)
    heading.current?.focus()
  }
  return (
    <section class="stack" aria-labelledby="older">
      <h2 id="older" ref={heading} tabIndex={-1}>
        {t('retention.older', { months })}
      </h2>
      <Loading />
      {aged && aged.goes.length === 0 && (
        <p>{t(aged.stays.length > 0 ? 'retention.noneGoes' : 'retention.none')}</p>
      )}
      {aged &&
        groupAged(shown.value, aged.goes).map((group) => (
          <AgedGroup key={group.patient ?? ''} group={group} />
        ))}
      {aged && aged.goes.length > 0 && <EraseAged n={aged.goes.length} erase={() => erase(aged)} />}
      {aged && aged.stays.length > 0 && <p class="soft">{t('retention.stays', { n: aged.stays.length })}</p>}
    </section>
  )
}
