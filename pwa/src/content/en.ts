import { about } from './en/about.ts'
import { knowledge } from './en/knowledge.ts'
import { phrases } from './en/phrases.ts'
import { sections } from './en/sections.ts'
import { session } from './en/session.ts'
import type { pl } from './pl.ts'
import type { Content, SameSlots } from './shape.ts'

type LikePolish = Readonly<{ phrases: SameSlots<typeof pl.phrases, typeof phrases.phrases> }>

export const en = { sections, ...knowledge, ...session, ...phrases, ...about } as const satisfies Content &
  LikePolish
