/** Text as it is compared in a search: no case, no diacritics, every kind of space one space. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Whether every word of the query occurs in the text. An empty query is found everywhere. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = foldText(text)
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word))
}
