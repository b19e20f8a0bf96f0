/* What the sample practice says: written in each language in content/, and put in its place here. */

/** The sessions that something is noted of, a summary is written after, an autocheck is made after; counted back from the last one, 0. */
export const NOTED = [0, 1, 3, 6, 11] as const
export const SUMMED_UP = [0, 1, 2, 5, 10] as const
export const AUTOCHECKED = [0, 1, 4, 9, 11] as const

/** Whose course it is: steady, ruptured and mended, ruptured with the repair still open, ever quieter. */
export const SAMPLE_CLIENTS = ['steady', 'mended', 'open', 'quiet'] as const
export type SampleClient = (typeof SAMPLE_CLIENTS)[number]

interface ContractTexts {
  readonly goal: string
  readonly way: string
  readonly effect: string
}

export interface SummaryTexts {
  readonly thread: string
  readonly secondThread?: string
  readonly opening: string
}

interface ClientTexts {
  /** A plain word that is nobody's name. */
  readonly code: string
  readonly notes: Readonly<Record<(typeof NOTED)[number], string>>
  readonly summaries: Readonly<Record<(typeof SUMMED_UP)[number], SummaryTexts>>
  readonly firstContract: ContractTexts
  readonly contract: ContractTexts
}

interface RepairTexts {
  readonly noticed: string
  readonly gathered: string
  readonly ownChange: string
}

export interface SampleTexts {
  readonly clients: Readonly<Record<SampleClient, ClientTexts>>
  readonly repairs: Readonly<Record<'mended' | 'open', RepairTexts>>
  /** For supervision: from an autocheck, about one client, about nobody; talked over in a meeting, and without one. */
  readonly agenda: Readonly<Record<'autocheck' | 'quiet' | 'general' | 'met' | 'metToo' | 'ticked', string>>
  readonly meeting: string
  /** Answers to the first and the last question, and an older one to the first. */
  readonly reflections: readonly [string, string, string]
  readonly phrases: readonly [string, string]
}
