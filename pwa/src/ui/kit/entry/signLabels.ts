import type { Content, SignId } from '../../../content/shape.ts'

/** What these signs are called, in the order given. One that this version does not know is left out. */
export const labelSigns = (signs: readonly string[], { signs: cards }: Content): string[] =>
  signs.flatMap((sign) => (Object.hasOwn(cards, sign) ? cards[sign as SignId].label : []))
