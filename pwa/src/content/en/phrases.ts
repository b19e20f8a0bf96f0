import type { Phrases } from '../shape.ts'

export const phrases = {
  situations: {
    opening: 'Opening',
    'mid-session': 'Mid-session',
    tension: 'Tension',
    repair: 'Repair',
    silence: 'Silence',
    closing: 'Closing',
  },
  slots: { x: 'What I focus on', y: 'What matters more to this person' },
  phrases: {
    'repair-something-off': 'I have a sense that something between us has slipped. Do you feel it too?',
    'repair-not-helping': 'What have I been doing lately that isn’t helping you? I’d really like to know.',
    'repair-course-correction':
      'I seem to be focused on {x}, while what matters more to you now is {y}. Let’s change course.',
    'repair-apology':
      'If I said something that hurt you, I’m sorry. Let’s go back to it and look for other words.',
    'instead-hold-on': 'Let’s stay with this for a moment. It matters, and I don’t want us to lose it.',
    'instead-way-of-working': 'Does working like this suit you, or shall we change something?',
    'instead-hypothesis': 'I have a hunch about this. Let’s see together if there’s anything in it.',
    silence: 'Let’s be quiet for a while and give this feeling room. Let me know when you’re ready to talk.',
    validate: 'There’s room here for anger and for disappointment. You have a right to both.',
    'what-helps': 'What was too much, and what was missing for you? What would help more?',
    'follow-up': 'We’re working a little differently now. How is that for you?',
    'check-in': 'Let’s check as we go: is this a good direction for you?',
    'closing-frame': 'We’re running out of time today, and this matters. It’s where we’ll begin next time.',
    curiosity: 'I’d like to understand better what this is like for you.',
    missed: 'I think I missed the mark there. Let’s come at it from another side.',
  },
} as const satisfies Phrases
