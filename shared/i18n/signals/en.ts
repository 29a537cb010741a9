import type { SignalTexts } from './texts.ts';

export const en: SignalTexts = {
  and: 'and',
  titles: {
    same_network: 'Same network',
    same_browser: 'Same browser',
    same_phone: 'Same phone number',
    same_email: 'Same email address',
    free_mail: 'Private email address',
    fast: 'Quick answer',
    same_text: 'Similar texts',
    period: 'The periods differ',
    role: 'The roles differ',
  },
  sentences: {
    same_network: ({ names }) => `${names} used the same network.`,
    same_browser: ({ names }) => `${names} used the same network and the same kind of browser within half an hour.`,
    same_phone: ({ names }) => `${names} have the same phone number.`,
    same_email: ({ names }) => `${names} have the same email address.`,
    free_mail: ({ name, provider }) =>
      `The address of ${name} is at ${provider}, where anybody can have one, and a workplace is named.`,
    fast: ({ name, count, number, time, reading }) =>
      `${name} answered ${number} ${count === 1 ? 'question' : 'questions'} in ${time}. Reading ${count === 1 ? 'it' : 'them'} takes about ${reading}.`,
    same_text: ({ names }) => `${names} wrote a text that is the same, or nearly.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} writes ${candidateSays}, ${referee} ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} describes ${referee} as ${candidateSays}, ${referee} themselves as ${refereeSays}.`,
  },
  usual: {
    same_network: 'That is common when two people share a workplace, a home or a mobile operator.',
    same_browser: 'That is common at a shared computer, such as one at a reception desk or at home.',
    same_phone: 'That is common with couples, with a phone that is shared at work, and after a typing error.',
    same_email: 'That is common with couples, and after a typing error.',
    free_mail: 'That is common when somebody has left the employer or works for themselves.',
    fast: 'That is common when somebody had read the questions first or wrote the answers elsewhere.',
    same_text: 'That is common when two have agreed on the wording, or used the same letter as a model.',
    relation_differs: 'Titles change, and months are forgotten.',
  },
  roles: {
    manager: 'manager',
    colleague: 'colleague',
    report: 'team member',
    client: 'client or partner',
    other: 'something else',
  },
  period: ({ from, to }) => `${from} to ${to}`,
  since: ({ from }) => `since ${from}`,
  seconds: ({ count }) => (count === 1 ? 'one second' : `${count} seconds`),
  minutes: ({ count }) => (count === 1 ? 'one minute' : `${count} minutes`),
  someone: 'a referee',
  noted: {
    candidate:
      'When you send, we note the time and, as a code, the network and browser. The code can be compared within this reference check only and is deleted after 90 days at the latest.',
    referee:
      'When you begin and when you send, we note the time and, as a code, the network and browser. The code can be compared within this reference check only and is deleted after 90 days at the latest.',
  },
  own: {
    heading: 'This is shown beside your answers',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `Something that ${recruiter} may wonder about. It often has a simple explanation, which you are welcome to write here.`
        : `Some things that ${recruiter} may wonder about. They often have a simple explanation, which you are welcome to write here.`,
    reads: ({ asker }) => `This is how ${asker} reads it`,
    side: 'Your side of it',
    sideExample: 'For example that you share an office, a computer or a phone.',
    sideHint: 'What you write stands beside the observation, word for word.',
    tooLong: ({ max, over }) => `Write at most ${max} characters. There are ${over} too many.`,
    within: 'We compare within this reference check only. Your address on the internet is not stored.',
    save: 'Save what I wrote',
    saved: 'What you wrote is saved.',
  },
  candidate: {
    ownPhone: 'This is your own number. Write the person’s own, or write why you share it.',
    phoneOf: ({ name }) => `${name} has the same number. Write the person’s own, or write why they share it.`,
    emailOf: ({ name }) =>
      `Two of your referees have the same address: ${name} has it already. Write another, or write why they share it.`,
    why: 'Why is it the same?',
    whyHint: ({ recruiter }) => `For example a phone that is shared at work. ${recruiter} sees what you write.`,
  },
  desk: {
    heading: 'To look at',
    count: ({ count, open }) =>
      `${count === 1 ? 'One observation' : `${count} observations`}${open === 0 ? '' : `, ${open} without a reply`}`,
    states: { open: 'New', explained: 'Explained', resolved: 'Closed' },
    writes: ({ name }) => `${name} writes`,
    silent: ({ names }) => `Nothing written about it by ${names}.`,
    closed: ({ by, when }) => `${by === null ? 'Closed' : `Closed by ${by}`} ${when}`,
    close: 'Close the observation',
    reopen: 'Open again',
    closeTitle: 'Close the observation',
    closeNote: 'Your note',
    closeNoteHint: 'Stands in the report, beside the observation.',
    reopenTitle: 'Open the observation again',
    reopenText: 'Your note is removed, and the observation stands as before it was closed.',
    how: 'How it works',
    howTexts: [
      'An observation is a sentence about what was seen. It says nothing of why, and it stops nothing.',
      'A referee sees what concerns them before the answers are sent, or afterwards on their own page, and can write their side of it.',
      'In the report the observation stands with the reply and your note. You can make a link without them.',
    ],
  },
  report: {
    heading: 'Observations',
    lead: 'Things that were seen during the reference check. An observation often has a simple explanation and is no judgement of anybody.',
    writes: ({ name }) => `${name} writes:`,
    notes: ({ name, when }) => `${name} notes, ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} closed the observation ${when}, without a note.`,
    nothing: 'Nobody has written anything about it.',
    carries: 'This link shows observations.',
    leavesOut: 'This link does not show observations.',
  },
  copy: {
    seen: 'What was seen',
    marks: 'When you began or sent',
    acts: { named: 'sent referees', begun: 'began to answer', sent: 'sent answers' },
    withCode: 'with a code of network and browser',
    timeAlone: 'the time alone',
  },
  link: {
    label: 'Observations',
    hint: 'What was seen, with replies and notes. If you choose neither they are shown, but not to an address outside your own domain.',
    yes: 'Show them',
    no: 'Leave them out',
  },
};
