import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import * as connections from '#shared/web/api/connection.ts';
import * as templates from '#shared/web/api/question-template-request.ts';
import * as request from '#shared/web/api/reference-check-request.ts';
import * as settings from '#shared/web/api/settings-patch.ts';
import * as webhooks from '#shared/web/api/webhook.ts';
import type { JsonSchema } from './json-schema.ts';

const orBlank = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, { type: 'string', maxLength: 0 }, { type: 'null' }],
});

/** What a schema promises beyond what its shape can say: the domain checks it after zod has. */
export const refined = new Map<unknown, JsonSchema>([
  [
    request.personName,
    { pattern: '^[^@]*[A-Za-z\\u00c0-\\uffff][^@]*$', description: 'With a letter of any script, and no address.' },
  ],
  [request.recruiterEmail, { format: 'email' }],
  [request.emailAddress, orBlank({ type: 'string', maxLength: 254, format: 'email' })],
  [
    request.phoneNumber,
    orBlank({
      type: 'string',
      maxLength: 40,
      description:
        'E.164. A number in the local form of the organisation’s country or the person’s language is taken too.',
      examples: ['+46701740605'],
    }),
  ],
  [templates.questionId, { pattern: '^[A-Za-z][A-Za-z0-9_]{0,49}$', description: 'The same in every version.' }],
  [templates.optionId, { pattern: '^[A-Za-z0-9][A-Za-z0-9_]{0,49}$' }],
  [settings.timeOfDay, { pattern: '^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', description: 'As 09:30.' }],
  [settings.countryCode, { enum: Object.keys(callingCodes), description: 'ISO 3166.' }],
  [connections.hostName, { description: 'A host name, with its port where it has one.' }],
  [webhooks.webhookUrl, { format: 'uri', description: 'An https address that everybody can reach.' }],
  [request.month, { pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])$', description: 'A month, as 2019-03.' }],
]);
