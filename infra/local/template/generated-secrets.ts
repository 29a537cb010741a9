import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { isJsonRecord, parseJson } from '../json.ts';
import type { StateStore } from '../state/state-store.ts';

export const secretSchema = z.strictObject({
  Name: z.string().optional(),
  Description: z.string().optional(),
  KmsKeyId: z.string().optional(),
  SecretString: z.string().optional(),
  Tags: z.json().optional(),
  GenerateSecretString: z
    .strictObject({
      PasswordLength: z.number().default(32),
      ExcludePunctuation: z.boolean().default(false),
      ExcludeCharacters: z.string().default(''),
      ExcludeNumbers: z.boolean().default(false),
      ExcludeLowercase: z.boolean().default(false),
      ExcludeUppercase: z.boolean().default(false),
      IncludeSpace: z.boolean().default(false),
      RequireEachIncludedType: z.boolean().default(true),
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
    })
    .optional(),
});

type Secret = z.infer<typeof secretSchema>;
type Generation = NonNullable<Secret['GenerateSecretString']>;

const alphabetOf = (options: Generation): string => {
  const sets = [
    options.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    options.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    options.ExcludeNumbers ? '' : '0123456789',
    options.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    options.IncludeSpace ? ' ' : '',
  ];
  return sets
    .join('')
    .split('')
    .filter((character) => !options.ExcludeCharacters.includes(character))
    .join('');
};

const generate = (options: Generation): string => {
  const alphabet = alphabetOf(options);
  const password = Array.from({ length: options.PasswordLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  if (options.SecretStringTemplate === undefined || options.GenerateStringKey === undefined) return password;
  const fields = parseJson(options.SecretStringTemplate);
  return JSON.stringify({ ...(isJsonRecord(fields) ? fields : {}), [options.GenerateStringKey]: password });
};

/** The value of a secret, made once and kept with the data. */
export const keepSecret = (store: StateStore, id: string, secret: Secret): string => {
  const key = `secret ${id}`;
  const kept = store.read(key, z.string());
  if (kept !== undefined) return kept;
  const value = secret.SecretString ?? generate(secret.GenerateSecretString ?? secretDefaults);
  store.write(key, value);
  return value;
};

const secretDefaults = secretSchema.shape.GenerateSecretString.unwrap().parse({});
