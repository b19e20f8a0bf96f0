import { Fridge } from '../cards/fridge/Fridge.tsx'
import type { Place } from '../../content/places.ts'
import { lazy } from '../kit/lazy.tsx'
import { Now } from '../now/Now.tsx'

/** The screen that stands at each place. All but the two that are needed at once are loaded when they are gone to. */
export const SCREENS = {
  '/': Now,
  '/fridge': Fridge,
  '/repair': lazy(async () => (await import('../repair/RepairPlace.tsx')).RepairPlace),
  '/repair-one': lazy(async () => (await import('../repair/RepairPage.tsx')).RepairPage),
  '/phrases': lazy(async () => (await import('../cards/phrases/Phrases.tsx')).Phrases),
  '/more': lazy(async () => (await import('../account/More.tsx')).More),
  '/knowledge': lazy(async () => (await import('../cards/knowledge/Knowledge.tsx')).Knowledge),
  '/devices': lazy(async () => (await import('../account/Devices.tsx')).Devices),
  '/supervision': lazy(async () => (await import('../supervision/Supervision.tsx')).Supervision),
  '/search': lazy(async () => (await import('../search/Search.tsx')).Search),
  '/meeting': lazy(async () => (await import('../supervision/meeting/Meeting.tsx')).Meeting),
  '/reflection': lazy(async () => (await import('../reflection/Reflection.tsx')).Reflection),
  '/offers': lazy(async () => (await import('../offers/OffersPlace.tsx')).OffersPlace),
  '/retention': lazy(async () => (await import('../retention/Retention.tsx')).Retention),
  '/patients': lazy(async () => (await import('../patients/Patients.tsx')).Patients),
  '/patient': lazy(async () => (await import('../patients/Patient.tsx')).Patient),
  '/how': lazy(async () => (await import('../welcome/How.tsx')).How),
} satisfies Record<Place, unknown>
