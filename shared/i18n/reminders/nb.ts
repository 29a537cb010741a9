import type { ReminderTexts } from './texts.ts';

export const nb: ReminderTexts = {
  way: {
    title: 'Minn meg på det en annen dag',
    text: 'Du velger dag, og det du har skrevet, blir tatt vare på.',
    chosen: ({ day }) => `Vi minner deg på det ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `Når skal vi minne deg på referansen for ${candidate}?`,
    lead: ({ until }) =>
      `Du hører fra oss om morgenen. Velger du en lørdag eller søndag, hører du fra oss på mandagen.${until === null ? '' : ` Siste dag for å svare er ${until}.`}`,
    which: 'Hvilken dag?',
    tomorrow: ({ day }) => `I morgen, ${day}`,
    otherDay: 'En annen dag',
    date: 'Dato',
    dateHint: 'Fyll ut hvis du har valgt en annen dag',
    button: 'Minn meg på det',
    saved: ({ day }) => `Vi minner deg på det ${day}. Lenken i e-posten fører deg tilbake hit.`,
    missing: 'Velg en dag',
    wrongDay: ({ until }) => `Velg en dag fra og med i morgen${until === null ? '' : ` og senest ${until}`}`,
    back: 'Tilbake til første side',
  },
  stop: {
    heading: 'Vil du slippe påminnelser?',
    text: ({ candidate, until }) =>
      `Da minner vi deg ikke mer på referansen for ${candidate}. Lenken i e-posten virker likevel${until === null ? '' : `, til og med ${until}`}.`,
    button: 'Ikke send meg påminnelser',
    keep: 'Nei, gå tilbake',
    done: {
      title: 'Du får ingen flere påminnelser',
      text: ({ until }) => `Lenken i e-posten virker likevel${until === null ? '' : `, til og med ${until}`}.`,
      again: 'Jeg vil bli minnet på det en bestemt dag',
    },
  },
};
