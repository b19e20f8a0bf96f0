import type { ManifestOptions } from 'vite-plugin-pwa'

const icon = (src: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src,
  sizes,
  type: 'image/png',
  purpose,
})
const shortcut = (name: string, url: string) => ({
  name,
  url,
  icons: [{ src: './icon-192.png', sizes: '192x192', type: 'image/png' }],
})

/**
 * Name and icon are neutral on purpose: that somebody is in therapy must not show on a home screen. Addresses are
 * relative, for the app may lie in any folder of a host; it is known by where it starts, so it has no `id` beside that.
 */
export const manifest: Partial<ManifestOptions> = {
  name: 'Sojusz',
  short_name: 'Sojusz',
  description: 'Podręczne notatki z pracy, zaszyfrowane na tym urządzeniu.',
  lang: 'pl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f2ea',
  theme_color: '#f6f2ea',
  icons: [
    icon('./icon-192.png', '192x192', 'any'),
    icon('./icon-512.png', '512x512', 'any'),
    icon('./icon-maskable-512.png', '512x512', 'maskable'),
  ],
  shortcuts: [shortcut('Teraz', './'), shortcut('Lodówka', './fridge'), shortcut('Naprawa', './repair')],
}
