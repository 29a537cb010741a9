import type { CallMailTexts } from './texts.ts';

export const enCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} calls you on ${when}, ${zone}, on ${phone}.`,
    moved: ({ caller, when, zone, phone }) =>
      `The call has been moved. ${caller} now calls you on ${when}, ${zone}, on ${phone}.`,
    from: ({ caller, phone }) => `${caller} calls from ${phone}.`,
    there: ({ when, city }) => `In your time zone (${city}) that is ${when}.`,
    afterwards:
      'The call takes about ten minutes. Your answers are written down, and afterwards you read, correct and confirm them. A calendar file is attached. On your page you can move or cancel the call, or answer in writing instead.',
    change: 'Move or cancel the call',
    cancelled: ({ caller, when }) => `The call with ${caller} on ${when} is cancelled.`,
    cancelledThen:
      'While the reference check is open you can book another time or answer in writing. What you have written is kept.',
    again: 'Go to your page',
    proposed: ({ caller }) =>
      `The time that you had booked is cancelled, and ${caller} has your suggestion. You get a mail when the time is settled.`,
    confirm: ({ caller, candidate, by }) =>
      `Thank you for the call about ${candidate}. ${caller} has written down your answers. Read them, correct what is not right, and confirm them by ${by}. If you do nothing, the report says that they are not confirmed.`,
    confirmButton: 'Read and confirm',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Call with ${referee} about ${candidate}`,
      moved: ({ referee, candidate }) => `Call moved: ${referee} about ${candidate}`,
      cancelled: ({ referee, candidate }) => `Call cancelled: ${referee} about ${candidate}`,
      proposed: ({ referee, candidate }) => `${referee} suggests a time for a call about ${candidate}`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Call ${referee} about ${candidate} on ${when}, ${zone}, on ${phone}. A calendar file is attached.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `The call has been moved. Call ${referee} about ${candidate} on ${when}, ${zone}, on ${phone}. The file attached moves it in your calendar.`,
    cancelled: ({ referee, candidate, when }) => `The call with ${referee} about ${candidate} on ${when} is cancelled.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} would like to answer about ${candidate} in a call and suggests ${when}, ${zone}. The number is ${phone}. Accept the time or choose another.`,
    note: ({ note }) => `In their own words: “${note}”`,
    someone: 'a referee',
    open: 'Open the call',
    answer: 'Answer the suggestion',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Call with ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Reference for ${candidate}. ${caller} calls you on ${phone}.\nTo move or cancel: follow the link in the mail.`,
    callerSummary: ({ referee }) => `Reference call with ${referee}`,
    callerDescription: ({ candidate, phone, url }) =>
      `About ${candidate}. Call ${phone}.\nQuestions and answers: ${url}`,
    fileName: 'call.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} calls you on ${when}. Move or cancel: ${link}`,
    moved: ({ caller, when, link }) => `New time: ${caller} calls you on ${when}. Move or cancel: ${link}`,
    cancelled: ({ when, link }) => `The call on ${when} is cancelled. Book another time or answer in writing: ${link}`,
    proposed: ({ caller, link }) => `Your booked time is cancelled, and ${caller} has your suggestion: ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Thank you for the call about ${candidate}. ${caller} has written down your answers. Read and confirm: ${link}`,
  },
};
