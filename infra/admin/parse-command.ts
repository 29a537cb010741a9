import { parseArgs } from 'node:util';
import { needed, neededOrAll, neededOrganisation, options, UsageError, type Values } from './command-options.ts';

export type Place = Readonly<{ stage: string | null; local: boolean }>;

/** Said again after a command, for the same place. */
export function placeOptions({ stage, local }: Place): string {
  if (stage !== null) return ` --stage ${stage}`;
  return local ? ' --local' : '';
}

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
    recruiter: values.recruiter === undefined ? undefined : parsePerson(values.recruiter),
    bearers: values.bearer && Object.fromEntries(values.bearer.map(parsePair)),
    providerKey: values['provider-key'],
    company: values.company,
    resultsKey: values['results-key'],
    partnerKey: values['partner-key'],
    webhookSecret: values['webhook-secret'],
    forms: values.forms,
    asksCandidateLanguage: values['ask-candidate-language'],
    tokens: values.tokens,
    redirectUris: values['redirect-uri'],
    results: Object.values(results).every((each) => each === undefined) ? undefined : results,
    newSecret: values['new-secret'],
    consentBy: values['consent-by'] === undefined ? undefined : parsePerson(values['consent-by']),
  };
}

const numberIn = (given: string | undefined): number | undefined => (given === undefined ? undefined : Number(given));

const parseCreate = (values: Values) => ({
  command: 'create-organisation',
  name: values.name,
  language: values.language,
  timeZone: values['time-zone'],
  sender: values.sender,
  replyTo: values['reply-to'],
  colour: values.colour,
  smsSenderId: values['sms-sender-id'],
  retentionMonths: numberIn(values['retention-months']),
  administrators: values.administrator?.map(parsePerson),
});

const parseDeadLetters = (command: string, values: Values) => ({
  command,
  check: values.check,
  organisation: values.organisation,
  reason: values.reason,
  from: values.from,
  to: values.to,
  limit: numberIn(values.limit),
  after: values.after,
});

const parseUndelivered = (command: string, values: Values) => ({
  command,
  organisation: neededOrganisation(values),
  from: needed(values, 'from', '<time>'),
  to: needed(values, 'to', '<time>'),
});

function parseRevokeLinks(values: Values): Readonly<Record<string, unknown>> {
  const { check, organisation, confirm } = values;
  if ((check === undefined) === (organisation === undefined)) {
    throw new UsageError('It needs --check <chk_…>, or --organisation <org_…> for all of its checks.');
  }
  if (!confirm) throw new UsageError('Every link that was sent will open nothing any more. Say --confirm.');
  return check === undefined ? { command: 'revoke-links', organisation } : { command: 'revoke-links-of-check', check };
}

/** What each command asks of the function. */
const commands: Readonly<Record<string, (values: Values) => Readonly<Record<string, unknown>>>> = {
  'create-organisation': parseCreate,
  administrators: (values) => ({ command: 'list-administrators', organisation: neededOrganisation(values) }),
  'administrators add': (values) => ({
    command: 'add-administrator',
    organisation: neededOrganisation(values),
    person: parsePerson(needed(values, 'person', '"Rita Ek <rita.ek@example.org>"')),
  }),
  'administrators remove': (values) => ({
    command: 'remove-administrator',
    organisation: neededOrganisation(values),
    person: parsePerson(needed(values, 'person', '<address>')).email,
  }),
  'sessions end': (values) => {
    const person = neededOrAll(values, 'person', '<address>');
    return {
      command: 'end-sessions',
      organisation: neededOrganisation(values),
      person: person === null ? null : parsePerson(person).email,
    };
  },
  'people index': (values) => ({
    command: 'index-people',
    organisation: neededOrganisation(values),
    after: values.after,
  }),
  'create-key': ({ organisation, name, test }) => ({ command: 'create-key', organisation, name, live: !test }),
  keys: (values) => ({ command: 'list-keys', organisation: neededOrganisation(values) }),
  'keys revoke': (values) => ({
    command: 'revoke-key',
    organisation: neededOrganisation(values),
    key: needed(values, 'key', '<key_…>'),
  }),
  'connect talentech': (values) => parseConnect('talentech', values),
  'connect greenhouse': (values) => parseConnect('greenhouse', values),
  'connect ashby': (values) => parseConnect('ashby', values),
  'connect workable': (values) => parseConnect('workable', values),
  'connect teamtailor': (values) => parseConnect('teamtailor', values),
  'connect refapp': (values) => parseConnect('refapp', values),
  activations: () => ({ command: 'list-activations' }),
  'complaints lift': (values) => ({
    command: 'lift-complaint',
    organisation: neededOrganisation(values),
    person: parsePerson(needed(values, 'person', '<address>')).email,
  }),
  'links revoke': parseRevokeLinks,
  'secrets reseal': (values) => ({ command: 'reseal-secrets', organisation: neededOrganisation(values) }),
  'check-table': (values) => ({
    command: 'check-table',
    organisation: neededOrganisation(values),
    restored: values.restored,
  }),
  sending: () => ({ command: 'show-sending' }),
  'sending pause': (values) => ({
    command: 'pause-sending',
    organisation: neededOrAll(values, 'organisation', '<org_…>'),
  }),
  'sending resume': (values) => ({
    command: 'resume-sending',
    organisation: neededOrAll(values, 'organisation', '<org_…>'),
  }),
  'dead-letters': (values) => parseDeadLetters('list-dead-letters', values),
  'dead-letters replay': (values) => ({
    ...parseDeadLetters('replay-dead-letters', values),
    preview: values.preview,
  }),
  undelivered: (values) => parseUndelivered('list-undelivered', values),
  'undelivered send-again': (values) => {
    if (!values.confirm) throw new UsageError('Look first at what `undelivered` lists, then say --confirm.');
    return parseUndelivered('send-undelivered', values);
  },
};

function parseLine(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // It says which option does not exist, or has no value.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Throws a `UsageError` that says what is wrong. */
export function parseCommand(args: readonly string[]): ParsedCommand {
  const { values, positionals } = parseLine(args);
  const name = positionals.join(' ');
  const parse = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (parse === undefined) return null;
  if (values.stage !== undefined && values.local) throw new UsageError('It takes --stage or --local, not both.');
  return { command: parse(values), place: { stage: values.stage ?? null, local: values.local } };
}
