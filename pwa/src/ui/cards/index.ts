/* What this room hands out to others. */

export { PhraseLinks } from './phrases/PhraseLinks.tsx'
export { readPhrase, somePhrases } from './phrases/readPhrases.ts'
export { WrittenPhrase } from './phrases/WrittenPhrase.tsx'
