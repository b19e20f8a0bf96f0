/** Messages in Polish: what is at hand during a session. */
export const session = {} as const
