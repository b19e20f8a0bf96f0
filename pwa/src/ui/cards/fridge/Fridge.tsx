import { Image, Maximize, Printer } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { fridgeIds } from '../../../content/ids.ts'
import type { Content, FridgeListId } from '../../../content/shape.ts'
import { t } from '../../../i18n/locale.ts'
import { lazy } from '../../kit/lazy.tsx'
import { useCards } from '../../kit/useCards.ts'
import { Wave } from '../../kit/Wave.tsx'
import './Fridge.css'
import './Poster.css'

const FridgeGlance = lazy(async () => (await import('./FridgeGlance.tsx')).FridgeGlance)
const Wallpaper = lazy(async () => (await import('./Wallpaper.tsx')).Wallpaper)

const LISTS = Object.keys(fridgeIds) as FridgeListId[]

/** The two lists, large enough to be read from across the room. On paper they are a poster. */
export function Fridge() {
  const cards = useCards()
  const opened = useSignal<FridgeListId | null>(null)
  const drawing = useSignal(false)
  if (!cards) return null
  return (
    <div class="fridge">
      <h1>{cards.sections.fridge.title}</h1>
      <div class="fridge-lists">
        {LISTS.map((list) => (
          <List
            key={list}
            list={list}
            cards={cards}
            open={() => {
              opened.value = list
            }}
          />
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button labelled"
          onClick={() => {
            drawing.value = true
          }}
        >
          <Image aria-hidden="true" />
          {t('fridge.wallpaper')}
        </button>
        <button type="button" class="button labelled" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {t('fridge.print')}
        </button>
      </div>
      {opened.value && (
        <FridgeGlance
          lists={LISTS}
          start={opened.value}
          cards={cards}
          close={() => {
            opened.value = null
          }}
        />
      )}
      {drawing.value && (
        <Wallpaper
          lists={LISTS}
          cards={cards}
          close={() => {
            drawing.value = false
          }}
        />
      )}
    </div>
  )
}

const List = ({ list, cards, open }: { list: FridgeListId; cards: Content; open: () => void }) => (
  <section class="fridge-list" aria-labelledby={list}>
    <header>
      <Wave state={list === 'doing-well' ? 'clear' : 'noisy'} />
      <button
        type="button"
        class="button quiet icon"
        aria-label={t('fridge.open', { list: cards.fridgeLists[list] })}
        onClick={open}
      >
        <Maximize aria-hidden="true" />
      </button>
    </header>
    <h2 id={list}>{cards.fridgeLists[list]}</h2>
    <ol>
      {fridgeIds[list].map((id) => (
        <li key={id} id={id}>
          {cards.fridge[id]}
        </li>
      ))}
    </ol>
  </section>
)
