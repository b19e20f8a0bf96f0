import { t } from '../../i18n/later.ts'
import { repairs, whole } from '../../state/engine/practice.ts'
import { Loading } from '../kit/Loading.tsx'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import { useCards } from '../kit/useCards.ts'
import { BeginRepair } from './BeginRepair.tsx'
import { Folded } from './Folded.tsx'
import { Plan } from './Plan.tsx'
import { RepairList } from './RepairList.tsx'
import './RepairPlace.css'

const AT_ONCE = 20

/** What is being repaired, then the plan to do it by. */
export function RepairPlace() {
  const cards = useCards()
  if (!cards) return null
  const { open, closed } = repairs()
  return (
    <div class="repair">
      <header>
        <h1>{cards.sections.repair.title}</h1>
        <p class="soft">{cards.sections.repair.intro}</p>
      </header>
      <section class="repair-open" aria-labelledby="repair-open">
        <h2 id="repair-open">{t('repair.open')}</h2>
        {open.all.length > 0 ? (
          <RepairList repairs={open.all.toReversed()} cards={cards} />
        ) : (
          whole.value && <p class="soft">{t('repair.none')}</p>
        )}
        <Loading />
        <BeginRepair />
        {closed.all.length > 0 && (
          <Folded summary={t('repair.closed', { n: closed.all.length })}>
            {() => (
              <NewestFirst all={closed.all} atOnce={AT_ONCE} earlier={t('patient.earlier')}>
                {(shown) => <RepairList repairs={shown} cards={cards} />}
              </NewestFirst>
            )}
          </Folded>
        )}
      </section>
      <Plan cards={cards} />
    </div>
  )
}
