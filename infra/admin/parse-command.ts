import { parseArgs } from 'node:util';

export const usage = `npm run admin -- <command> [options]

  create-organisation --name <name> --language <sv|en|nb|da|fi|de>
      [--time-zone <Europe/Stockholm>] [--sender <address>] [--reply-to <address>] [--colour <#0b5f50>]
      [--sms-sender-id <at most 11 letters and digits>] [--retention-months <1-24>]
      [--administrator "Rita Ek <rita.ek@example.org>"] …
  create-key --organisation <org_…> [--name <what it is for>] [--test]
  connect talentech [--organisation <org_…>] [--name <name>] [--tokens <refresh|fixed>] [--new-secret]
      [--forms <settings|templates>] [--ask-candidate-language] [--redirect-uri <address>] …
      [--results-url <address> --token-url <address> --client-id <id> --client-secret <secret>]
      [--consent-by "Rita Ek <rita.ek@example.org>"]
  connect greenhouse --organisation <org_…> [--name <name>] [--host <host>] …
  connect refapp --organisation <org_…> [--name <name>] [--bearer <host>=<secret>] …
                                                makes a connection and prints what the ATS must be given
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
  tokens: text,
  forms: text,
  'new-secret': { type: 'boolean', default: false },
  'ask-candidate-language': { type: 'boolean', default: false },
  'redirect-uri': { type: 'string', multiple: true },
  'results-url': text,
  'token-url': text,
  'client-id': text,
  'client-secret': text,
  'consent-by': text,
  host: { type: 'string', multiple: true },
  bearer: { type: 'string', multiple: true },
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

/** Written as `name=value`. */
const parsePair = (given: string): readonly [string, string] => {
  const at = given.indexOf('=');
  return at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)];
};

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function parseConnect(kind: string, values: Values): Readonly<Record<string, unknown>> {
  const results = {
    baseUrl: values['results-url'],
    tokenUrl: values['token-url'],
    clientId: values['client-id'],
    clientSecret: values['client-secret'],
  };
  return {
    command: 'connect',
    kind,
    organisation: values.organisation,
    name: values.name,
    live: values.test !== true,
    hosts: values.host,
    bearers: values.bearer && Object.fromEntries(values.bearer.map(parsePair)),
    forms: values.forms,
    asksCandidateLanguage: values['ask-candidate-language'],
    tokens: values.tokens,
    redirectUris: values['redirect-uri'],
    results: Object.values(results).every((each) => each === undefined) ? undefined : results,
    newSecret: values['new-secret'],
    consentBy: values['consent-by'] === undefined ? undefined : parsePerson(values['consent-by']),
  };
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
    case 'connect talentech':
    case 'connect greenhouse':
    case 'connect refapp':
      return { place, command: parseConnect(positionals[1] ?? '', values) };
    case 'dead-letters':
      return { place, command: { command: 'list-dead-letters' } };
    case 'dead-letters replay':
      return { place, command: { command: 'replay-dead-letters', check: values.check } };
    default:
      return null;
  }
}
