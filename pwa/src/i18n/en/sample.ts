/** UI messages in English about the sample practice. */
export const sample = {
  'sample.what': 'A made-up practice to try out',
  'sample.leave': 'Leave',
  'sample.try': 'Try it on a made-up practice',
  'sample.hint':
    'Half a year with four made-up clients. Your entries wait untouched, and you make your own once you have left.',
} as const
