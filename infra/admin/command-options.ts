import type { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

/** All that a command line may say, whatever its command. */
export const options = {
  name: text,
  language: text,
  'time-zone': text,
  sender: text,
  'reply-to': text,
  colour: text,
  'sms-sender-id': text,
  'retention-months': text,
  administrator: texts,
  organisation: text,
  person: text,
  key: text,
  check: text,
  reason: text,
  from: text,
  to: text,
  limit: text,
  after: text,
  preview: flag,
  confirm: flag,
  all: flag,
  restored: flag,
  tokens: text,
  forms: text,
  'new-secret': flag,
  'ask-candidate-language': flag,
  'redirect-uri': texts,
  'results-url': text,
  'token-url': text,
  'client-id': text,
  'client-secret': text,
  'consent-by': text,
  host: texts,
  recruiter: text,
  'provider-key': text,
  company: text,
  'results-key': text,
  'partner-key': text,
  'webhook-secret': text,
  bearer: texts,
  test: flag,
  stage: text,
  local: flag,
} as const;

export type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** What was written cannot be carried out; the message says what to write. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type TextOption = 'organisation' | 'person' | 'key' | 'from' | 'to';

/** The text of an option that the command cannot do without. */
export function needed(values: Values, name: TextOption, example: string): string {
  const value = values[name];
  if (value === undefined || value.trim() === '') throw new UsageError(`It needs --${name} ${example}.`);
  return value;
}

export const neededOrganisation = (values: Values): string => needed(values, 'organisation', '<org_…>');

/** An option, or `--all`; null for all. */
export function neededOrAll(values: Values, name: 'organisation' | 'person', example: string): string | null {
  const value = values[name];
  if (values.all && value !== undefined) throw new UsageError(`It takes --${name} or --all, not both.`);
  if (!values.all && value === undefined) throw new UsageError(`It needs --${name} ${example}, or --all.`);
  return value ?? null;
}
