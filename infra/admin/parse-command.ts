import { parseArgs } from 'node:util';

export const usage = `npm run admin -- <command> [options]

  create-organisation --name <name> --language <sv|en|nb|da|fi|de>
      [--time-zone <Europe/Stockholm>] [--sender <address>] [--reply-to <address>] [--colour <#0b5f50>]
      [--sms-sender-id <at most 11 letters and digits>] [--retention-months <1-24>]
      [--administrator "Rita Ek <rita.ek@example.org>"] …
  create-key --organisation <org_…> [--name <what it is for>] [--test]
  dead-letters                                  what could not be sent, or told to others, and why
  dead-letters replay [--check <chk_…>]         sends them again

Where: --stage <stage> on AWS, with your own credentials; --local in the local cloud (also without, when it runs).
`;

const text = { type: 'string' } as const;

const options = {
  name: text,
  language: text,
  'time-zone': text,
  sender: text,
  'reply-to': text,
  colour: text,
  'sms-sender-id': text,
  'retention-months': text,
  administrator: { type: 'string', multiple: true },
  organisation: text,
  check: text,
  test: { type: 'boolean', default: false },
  stage: text,
  local: { type: 'boolean', default: false },
} as const;

export type Place = Readonly<{ stage: string | null; local: boolean }>;

/** What the function is asked to do, and where it stands; null when it is no command of ours. */
export type ParsedCommand = Readonly<{ command: Readonly<Record<string, unknown>>; place: Place }> | null;

/** `Rita Ek <rita.ek@example.org>`, or an address alone. */
function parsePerson(given: string): Readonly<{ name: string; email: string }> {
  const [, name = '', email = ''] = /^(.*?)\s*<([^<>]+)>$/.exec(given.trim()) ?? [];
  return email === '' ? { name: given.trim(), email: given.trim() } : { name: name === '' ? email : name, email };
}

/** Throws a TypeError that says what is wrong for an option that does not exist. */
export function parseCommand(args: readonly string[]): ParsedCommand {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const place = { stage: values.stage ?? null, local: values.local };
  const { name, language, sender, colour } = values;
  switch (positionals.join(' ')) {
    case 'create-organisation':
      return {
        place,
        command: {
          command: 'create-organisation',
          name,
          language,
          timeZone: values['time-zone'],
          sender,
          replyTo: values['reply-to'],
          colour,
          smsSenderId: values['sms-sender-id'],
          retentionMonths: values['retention-months'] === undefined ? undefined : Number(values['retention-months']),
          administrators: values.administrator?.map(parsePerson),
        },
      };
    case 'create-key':
      return {
        place,
        command: { command: 'create-key', organisation: values.organisation, name, live: !values.test },
      };
    case 'dead-letters':
      return { place, command: { command: 'list-dead-letters' } };
    case 'dead-letters replay':
      return { place, command: { command: 'replay-dead-letters', check: values.check } };
    default:
      return null;
  }
}
