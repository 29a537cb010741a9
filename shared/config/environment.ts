import * as z from 'zod/mini';

type Environment = Readonly<Record<string, string | undefined>>;

const text = z.string().check(z.minLength(1));

/** Keys that link secrets are derived from, by version: new links take the current one, links of the others still work. */
const linkKeys = z
  .object({ current: text, keys: z.record(z.string(), text) })
  .check(z.refine(({ current, keys }) => keys[current] !== undefined, { error: 'The current link key is missing' }));

export type LinkKeys = Readonly<{ current: string; keys: Readonly<Record<string, string>> }>;

const jsonText = z.pipe(
  text,
  z.transform((value: string): unknown => JSON.parse(value)),
);

const commaList = z.pipe(
  z.string(),
  z.transform((value: string): readonly string[] =>
    value
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
);

const tableEnvironment = z.object({ TABLE_NAME: text });
const bucketEnvironment = z.object({ BUCKET_NAME: text });
const siteEnvironment = z.object({ BASE_URL: z.url() });
const linkEnvironment = z.object({ LINK_KEYS: z.pipe(jsonText, linkKeys) });
const senderEnvironment = z.object({
  SENDER_DOMAINS: commaList,
  CONFIGURATION_SET: text,
  MAX_SEND_RATE: z.coerce.number().check(z.positive()),
});

/** The table. */
export const readTableEnvironment = (from: Environment = process.env): Readonly<{ tableName: string }> => ({
  tableName: tableEnvironment.parse(from).TABLE_NAME,
});

const restoredEnvironment = z.object({ RESTORED_TABLE_NAME: z._default(z.nullable(text), null) });

/** The restored copy of the table, to look at; null if there is none. */
export const readRestoredTableName = (from: Environment = process.env): string | null =>
  restoredEnvironment.parse(from).RESTORED_TABLE_NAME;

/** The bucket of reports. */
export const readBucketEnvironment = (from: Environment = process.env): Readonly<{ bucketName: string }> => ({
  bucketName: bucketEnvironment.parse(from).BUCKET_NAME,
});

/** The address that all links begin with, without a slash at its end. */
export const readSiteEnvironment = (from: Environment = process.env): Readonly<{ baseUrl: string }> => ({
  baseUrl: siteEnvironment.parse(from).BASE_URL.replace(/\/+$/, ''),
});

export const readLinkKeys = (from: Environment = process.env): LinkKeys => linkEnvironment.parse(from).LINK_KEYS;

const localEnvironment = z.object({ LOCAL_ALLOWED_HOSTS: z._default(commaList, []) });

/** Hosts of the machine itself that may be called; empty but in the local cloud, which alone sets it. */
export const readAllowedHosts = (from: Environment = process.env): readonly string[] =>
  localEnvironment.parse(from).LOCAL_ALLOWED_HOSTS;

/** What carries SMS: Amazon SNS, or AWS End User Messaging, which tells what became of them. */
export const smsServices = ['sns', 'end-user-messaging'] as const;

export type SmsService = (typeof smsServices)[number];

const smsEnvironment = z.object({ SMS_SERVICE: z._default(z.enum(smsServices), 'sns') });

export const readSmsService = (from: Environment = process.env): SmsService => smsEnvironment.parse(from).SMS_SERVICE;

/** Domains that mail is sent from; the first is the fallback. */
export const readSenderDomains = (from: Environment = process.env): readonly string[] =>
  senderEnvironment.shape.SENDER_DOMAINS.parse(from['SENDER_DOMAINS']);

/** `maxSendRate` is in mails a second; the first sender domain is the fallback. */
export function readSenderEnvironment(
  from: Environment = process.env,
): Readonly<{ senderDomains: readonly string[]; configurationSet: string; maxSendRate: number }> {
  const parsed = senderEnvironment.parse(from);
  return {
    senderDomains: parsed.SENDER_DOMAINS,
    configurationSet: parsed.CONFIGURATION_SET,
    maxSendRate: parsed.MAX_SEND_RATE,
  };
}

const fieldKeys = z._default(z.pipe(jsonText, z.array(z.object({ id: text, arn: text }))), []);

/** Keys by which ATSs may encrypt fields for us, the one to use first; none where the stage asks for no encryption. */
export const readFieldKeys = (from: Environment = process.env): readonly Readonly<{ id: string; arn: string }>[] =>
  z.object({ FIELD_KEYS: fieldKeys }).parse(from).FIELD_KEYS;

const canaryEnvironment = z.object({ CANARY_KEY: text });

/** The API's address, a test key for it, and the domain that the canary's own mail comes from; empty where there is none. */
export const readCanaryEnvironment = (
  from: Environment = process.env,
): Readonly<{ baseUrl: string; key: string; senderDomain: string }> => ({
  ...readSiteEnvironment(from),
  key: canaryEnvironment.parse(from).CANARY_KEY.trim(),
  senderDomain: readSenderDomains(from)[0] ?? '',
});
