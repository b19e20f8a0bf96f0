/* The server, as every part that asks it something does. Not needed at a start, and so not loaded with the page. */

import { Api } from '../../sync/api.ts'

export const api = new Api()
