/** Messages in Polish: after a session, the contract and supervision. */
export const closing = {} as const
