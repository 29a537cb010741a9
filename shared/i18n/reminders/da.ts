import type { ReminderTexts } from './texts.ts';

export const da: ReminderTexts = {
  way: {
    title: 'Mind mig om det en anden dag',
    text: 'Du vælger dagen, og det, du har skrevet, bliver gemt.',
    chosen: ({ day }) => `Vi minder dig om det ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `Hvornår skal vi minde dig om referencen for ${candidate}?`,
    lead: ({ until }) =>
      `Du hører fra os om morgenen. Vælger du en lørdag eller søndag, hører du fra os om mandagen.${until === null ? '' : ` Sidste frist for at svare er ${until}.`}`,
    which: 'Hvilken dag skal det være?',
    tomorrow: ({ day }) => `I morgen, ${day}`,
    otherDay: 'En anden dag',
    date: 'Dag og måned',
    dateHint: 'Udfyld, hvis du har valgt en anden dag',
    button: 'Mind mig om det',
    saved: ({ day }) => `Vi minder dig om det ${day}. Linket i mailen fører dig tilbage hertil.`,
    missing: 'Vælg en dag',
    wrongDay: ({ until }) => `Vælg en dag fra og med i morgen${until === null ? '' : ` og senest ${until}`}`,
    back: 'Tilbage til første side',
  },
  stop: {
    heading: 'Vil du være fri for påmindelser?',
    text: ({ candidate, until }) =>
      `Så minder vi dig ikke mere om referencen for ${candidate}. Linket i mailen virker stadig${until === null ? '' : ` til og med ${until}`}.`,
    button: 'Send mig ingen påmindelser',
    keep: 'Nej, gå tilbage',
    done: {
      title: 'Du får ikke flere påmindelser',
      text: ({ until }) => `Linket i mailen virker stadig${until === null ? '' : ` til og med ${until}`}.`,
      again: 'Jeg vil gerne have en påmindelse en bestemt dag',
    },
  },
};
