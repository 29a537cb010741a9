import { readMembers } from '../aws/query-protocol.ts';
import { addressesIn, headerValue, type RawMail, splitMail } from './raw-headers.ts';

export type SendRequest = {
  mail: RawMail;
  /** The address that must be of a verified identity. */
  source: string;
  recipients: string[];
  configurationSet: string | undefined;
  tags: Record<string, string[]>;
  sizeBytes: number;
};

const tag = (name: string, value: string): [string, string[]] => [name, [value]];

const tagsOf = (form: URLSearchParams, mail: RawMail): Record<string, string[]> => {
  const given = readMembers(form, 'Tags').map(({ Name = '', Value = '' }) => tag(Name, Value));
  const inHeader = (headerValue(mail, 'x-ses-message-tags') ?? '')
    .split(',')
    .map((pair) => pair.trim().split('='))
    .filter(([name]) => name !== '')
    .map(([name = '', value = '']) => tag(name.trim(), value.trim()));
  return Object.fromEntries([...inHeader, ...given]);
};

/** What a SendRawEmail asks for; parameters go before headers, as SES has it. */
export const understandSend = (form: URLSearchParams): SendRequest => {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const mail = splitMail(raw);
  const destinations = readMembers(form, 'Destinations').flatMap((member) => addressesIn(member['']));
  const named = ['to', 'cc', 'bcc'].flatMap((name) => addressesIn(headerValue(mail, name)));
  const from = addressesIn(form.get('Source') ?? headerValue(mail, 'from'))[0] ?? '';
  return {
    mail,
    source: from,
    recipients: destinations.length > 0 ? destinations : named,
    configurationSet: form.get('ConfigurationSetName') ?? headerValue(mail, 'x-ses-configuration-set'),
    tags: tagsOf(form, mail),
    sizeBytes: raw.length,
  };
};

/** The verified address or domain that the sender is of; a domain covers those below it. */
export const identityFor = (source: string, identities: readonly string[]): string | undefined => {
  const address = source.toLowerCase();
  if (identities.includes(address)) return address;
  const labels = (address.split('@')[1] ?? '').split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).find((domain) => identities.includes(domain));
};
