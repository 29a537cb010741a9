import type { ReminderTexts } from './texts.ts';

export const en: ReminderTexts = {
  way: {
    title: 'Remind me on another day',
    text: 'You choose the day, and what you have written is kept.',
    chosen: ({ day }) => `We remind you on ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `When shall we remind you of the reference for ${candidate}?`,
    lead: ({ until }) =>
      `We write in the morning. If you choose a Saturday or Sunday, we write on the Monday.${until === null ? '' : ` The last day to answer is ${until}.`}`,
    which: 'Which day?',
    tomorrow: ({ day }) => `Tomorrow, ${day}`,
    otherDay: 'Another day',
    date: 'Date',
    dateHint: 'Fill this in if you chose another day',
    button: 'Remind me',
    saved: ({ day }) => `We remind you on ${day}. The link in your mail brings you back here.`,
    missing: 'Choose a day',
    wrongDay: ({ until }) => `Choose a day from tomorrow on${until === null ? '' : ` and no later than ${until}`}`,
    back: 'Back to the first page',
  },
  stop: {
    heading: 'Would you rather have no reminders?',
    text: ({ candidate, until }) =>
      `Then we send you no more reminders about the reference for ${candidate}. The link in your mail still works${until === null ? '' : `, until ${until}`}.`,
    button: 'Do not remind me at all',
    keep: 'No, go back',
    done: {
      title: 'You get no more reminders',
      text: ({ until }) => `The link in your mail still works${until === null ? '' : `, until ${until}`}.`,
      again: 'I want to be reminded on a certain day',
    },
  },
};
