import { capitalise } from '../numbers.ts';
import type { CallTexts } from './texts.ts';

export const en: CallTexts = {
  way: {
    title: 'Book a call instead',
    text: ({ caller }) => `${caller} calls you at a time that you choose. It takes about ten minutes.`,
  },
  heading: ({ candidate }) => `Book a call about ${candidate}`,
  lead: ({ caller }) =>
    `${caller} calls you. It takes about ten minutes. Your answers are written down, and you confirm or correct them afterwards.`,
  question: ({ caller }) => `When may ${caller} call?`,
  chooseOne: ({ zone }) => `${capitalise(zone)}. Choose one.`,
  noTimes: 'No time is free to choose at the moment. You are welcome to suggest one.',
  noneOfThese: 'None of these',
  suggest: 'I would rather suggest a time',
  suggestNote: 'You write it on the next page.',
  laterTimes: 'Show later times',
  earlierTimes: 'Show earlier times',
  number: 'Number to call',
  numberFrom: ({ name }) => `${name} gave us this one. Change it if another is better.`,
  book: 'Book the call',
  inWriting: 'Answer in writing instead',
  side: {
    title: 'Before the call',
    text: 'You both get a calendar file. You can move or cancel the call from the same link.',
    read: 'Read the questions',
  },
  zone: { summary: 'Show the times in another time zone', label: 'Time zone', button: 'Show the times' },
  errors: {
    choose: 'Choose one of the times, or suggest your own',
    number: 'Write the whole phone number, for example +46\u00a070\u00a0174\u00a006\u00a033',
    day: 'Choose a day, today or later',
    time: 'Write the time with hour and minute, for example 16:30',
    past: 'Choose a time that has not gone by',
    tooLong: ({ max }) => `Write at most ${max} characters`,
  },
  taken: {
    title: 'That time has been taken',
    text: 'Someone else booked it a moment ago. Choose another; your number is kept.',
  },
  suggestion: {
    heading: 'Suggest a time',
    lead: ({ caller }) =>
      `${caller} gets your suggestion and accepts it or chooses another time. You get the answer by mail.`,
    givesUp: 'The time that you have booked is cancelled when you send the suggestion.',
    day: 'Day',
    time: 'Time',
    timeHint: ({ zone }) => `${capitalise(zone)}, for example 16:30.`,
    note: 'Anything else about when it suits you',
    noteHint: 'For example: preferably after working hours.',
    send: 'Send the suggestion',
    back: 'Back to the times',
  },
  booked: {
    heading: 'The call is booked',
    lead: ({ caller, when, zone, phone }) => `${caller} calls you on ${when}, ${zone}, on ${phone}.`,
    from: ({ caller, phone }) => `${caller} calls from ${phone}.`,
    next: 'After the call you get a link where you read what was written down, correct it and confirm it.',
    file: 'Add the call to your calendar',
    fileNote: 'A file that most calendars can open.',
    move: 'Move the call',
    moveNote: 'Choose another time or another number.',
    cancel: 'Cancel the call',
    cancelNote: 'You can book a new one or answer in writing.',
    writing: 'Answer in writing instead',
    writingNote: 'That cancels the call. What you have written already is kept.',
  },
  move: { heading: 'Move the call', button: 'Move the call to this time', keep: 'Keep the time that is booked' },
  proposed: {
    heading: 'Your suggestion is sent',
    lead: ({ caller, when, zone }) =>
      `You suggested ${when}, ${zone}. ${caller} accepts it or chooses another time, and you get the answer by mail.`,
    change: 'Suggest another time',
    changeNote: 'It replaces your suggestion.',
    withdraw: 'Take the suggestion back',
    writingNote: 'That withdraws the suggestion. What you have written already is kept.',
  },
  cancel: {
    heading: 'Cancel the call?',
    text: ({ caller, when, zone }) =>
      `${caller} will then not call you on ${when}, ${zone}. You can book another time or answer in writing from the same link.`,
    button: 'Cancel the call',
    keep: 'Keep the call',
  },
  tooManyChanges: {
    heading: 'The call cannot be changed again from here',
    text: ({ recruiter }) =>
      `The time has been changed many times. Write to ${recruiter} and agree on a time. You can also answer in writing from the same link.`,
  },
  confirm: {
    heading: ({ caller }) => `${caller} wrote this down. Is it right?`,
    lead: 'Read your answers from the call. Change what is not right, and then confirm.',
    by: ({ day }) => `Confirm by ${day}. Otherwise the report shows them as a call that was not confirmed.`,
    notes: 'Noted during the call',
    notesHint: 'Correct the text if it is not right, or remove it.',
    missing: 'Did not come up in the call',
    button: 'It is right, confirm my answers',
    changed: {
      title: 'The answers were changed in another window',
      text: 'This is how they look now. Read them once more before you confirm.',
    },
  },
};
