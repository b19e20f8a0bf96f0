import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { fridgeIds } from '../../../content/ids.ts'
import type { Content, FridgeListId } from '../../../content/shape.ts'
import { t } from '../../../i18n/later.ts'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { drawWallpaper, screenPixels, wallpaperFile } from './drawWallpaper.ts'
import './Wallpaper.css'

interface Props {
  readonly lists: readonly FridgeListId[]
  readonly cards: Content
  readonly close: () => void
}

/** One of the lists as a picture of exactly this screen's size, to save or to share. */
export function Wallpaper({ lists, cards, close }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const list = useSignal(lists[0]!)
  const sharable = useSignal(false)
  const { fridgeLists, fridge } = cards
  const name = fridgeLists[list.value]
  const [width, height] = screenPixels()

  useEffect(() => {
    const wave = list.value === 'doing-well' ? 'clear' : 'noisy'
    drawWallpaper(canvas.current!, {
      wave,
      title: name,
      lines: fridgeIds[list.value].map((id) => fridge[id]),
    })
    void wallpaperFile(canvas.current!).then((file) => {
      sharable.value = navigator.canShare?.({ files: [file] }) ?? false
    })
  }, [name])

  return (
    <Sheet title={t('wallpaper.title')} close={close}>
      <p class="soft">{t('wallpaper.hint')}</p>
      <div class="buttons" role="group" aria-label={t('wallpaper.list')}>
        {lists.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={one === list.value}
            onClick={() => {
              list.value = one
            }}
          >
            {fridgeLists[one]}
          </button>
        ))}
      </div>
      <canvas
        ref={canvas}
        class="wallpaper"
        width={width}
        height={height}
        role="img"
        aria-label={t('wallpaper.preview', { list: name })}
      />
      <div class="buttons">
        {sharable.value && (
          <button type="button" class="button primary" onClick={() => void share(canvas.current!)}>
            {t('wallpaper.share')}
          </button>
        )}
        <button
          type="button"
          class={sharable.value ? 'button' : 'button primary'}
          onClick={() => void save(canvas.current!)}
        >
          {t('wallpaper.save')}
        </button>
      </div>
    </Sheet>
  )
}

async function share(canvas: HTMLCanvasElement): Promise<void> {
  try {
    await navigator.share({ files: [await wallpaperFile(canvas)] })
  } catch (error) {
    // Changing one's mind in the system's sheet is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
}

async function save(canvas: HTMLCanvasElement): Promise<void> {
  const file = await wallpaperFile(canvas)
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name })
  link.click()
  URL.revokeObjectURL(url)
}
