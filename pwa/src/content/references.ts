import type { ReferenceId } from './shape.ts'

export type Reference = Readonly<{
  authors: readonly string[]
  year: number
  /** Only of what stands by itself: a paper is found by its journal, volume and pages. */
  title?: string
  /** The journal with volume, issue and pages; for a manual, who issued it. */
  source: string
  doi?: string
}>

/** Titles stand in the language of the publication, whatever the language of the interface. */
export const references: Readonly<Record<ReferenceId, Reference>> = {
  'ackerman-2001': {
    authors: ['Ackerman, S. J.', 'Hilsenroth, M. J.'],
    year: 2001,
    source: 'Psychotherapy: Theory, Research, Practice, Training, 38(2), 171–185',
  },
  'ackerman-2003': {
    authors: ['Ackerman, S. J.', 'Hilsenroth, M. J.'],
    year: 2003,
    source: 'Clinical Psychology Review, 23, 1–33',
    doi: '10.1016/S0272-7358(02)00146-0',
  },
  'bordin-1979': {
    authors: ['Bordin, E. S.'],
    year: 1979,
    source: 'Psychotherapy: Theory, Research and Practice, 16(3), 252–260',
    doi: '10.1037/h0085885',
  },
  'eubanks-2015': {
    authors: ['Eubanks, C. F.', 'Muran, J. C.', 'Safran, J. D.'],
    year: 2015,
    title: 'Rupture Resolution Rating System (3RS): Manual',
    source: 'Mount Sinai-Beth Israel Medical Center',
    doi: '10.13140/2.1.1666.8488',
  },
}
