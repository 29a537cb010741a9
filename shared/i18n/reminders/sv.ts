import type { ReminderTexts } from './texts.ts';

export const sv: ReminderTexts = {
  way: {
    title: 'Påminn mig en annan dag',
    text: 'Du väljer dag, och det du har skrivit finns kvar.',
    chosen: ({ day }) => `Vi påminner dig ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `När ska vi påminna dig om referensen för ${candidate}?`,
    lead: ({ until }) =>
      `Vi hör av oss på morgonen. Väljer du en lördag eller söndag hör vi av oss på måndagen.${until === null ? '' : ` Sista dagen att svara är ${until}.`}`,
    which: 'Vilken dag?',
    tomorrow: ({ day }) => `I morgon, ${day}`,
    otherDay: 'En annan dag',
    date: 'Datum',
    dateHint: 'Fyll i om du har valt en annan dag',
    button: 'Påminn mig',
    saved: ({ day }) => `Vi påminner dig ${day}. Länken i mejlet leder tillbaka hit.`,
    missing: 'Välj en dag',
    wrongDay: ({ until }) => `Välj en dag från och med i morgon${until === null ? '' : ` och senast ${until}`}`,
    back: 'Tillbaka till första sidan',
  },
  stop: {
    heading: 'Vill du slippa påminnelser?',
    text: ({ candidate, until }) =>
      `Då påminner vi dig inte mer om referensen för ${candidate}. Länken i mejlet fungerar ändå${until === null ? '' : `, till och med ${until}`}.`,
    button: 'Påminn mig inte alls',
    keep: 'Nej, gå tillbaka',
    done: {
      title: 'Du får inga fler påminnelser',
      text: ({ until }) => `Länken i mejlet fungerar ändå${until === null ? '' : `, till och med ${until}`}.`,
      again: 'Jag vill bli påmind en viss dag',
    },
  },
};
