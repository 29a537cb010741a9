import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import { longestEmail, longestName, longestPhone } from '#shared/domain/limits.ts';
import { hostName } from '#shared/web/api/host-name.ts';
import * as templates from '#shared/web/api/question-template-request.ts';
import * as request from '#shared/web/api/reference-check-request.ts';
import * as settings from '#shared/web/api/settings-patch.ts';
import * as drafts from '#shared/web/api/template-draft.ts';
import * as webhooks from '#shared/web/api/webhook.ts';
import type { JsonSchema } from './json-schema.ts';

const orBlank = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, { type: 'string', maxLength: 0 }, { type: 'null' }],
});

/** What a schema promises beyond what its shape can say: the domain checks it after zod has. */
export const refined = new Map<unknown, JsonSchema>([
  [
    request.personName,
    { pattern: '^[^@/]*[A-Za-z\\u00c0-\\uffff][^@/]*$', description: 'With a letter of any script, and no address.' },
  ],
  [
    request.lastName,
    orBlank({
      type: 'string',
      maxLength: longestName,
      pattern: '^[^@/]*[A-Za-z\\u00c0-\\uffff][^@/]*$',
      description: 'Blank for somebody with one name.',
    }),
  ],
  [request.recruiterName, { pattern: '^[^@/]*$', description: 'No address.' }],
  [request.recruiterEmail, { format: 'email' }],
  [request.sendableEmail, { format: 'email', description: 'Plain ASCII before the @.' }],
  [request.emailAddress, orBlank({ type: 'string', maxLength: longestEmail, format: 'email' })],
  [
    request.phoneNumber,
    orBlank({
      type: 'string',
      maxLength: longestPhone,
      description:
        'E.164. A number in the local form of the organisation’s country or the person’s language is taken too.',
      examples: ['+46701740605'],
    }),
  ],
  [templates.questionId, { pattern: templates.questionIdPattern, description: 'The same in every version.' }],
  [templates.optionId, { pattern: templates.optionIdPattern }],
  [settings.timeOfDay, { pattern: settings.timeOfDayPattern, description: 'As 09:30.' }],
  [settings.countryCode, { enum: Object.keys(callingCodes), description: 'ISO 3166.' }],
  [hostName, { description: 'A host name, with its port where it has one.' }],
  [
    webhooks.webhookUrl,
    { format: 'uri', description: 'An https address that everybody can reach, at port 443 or 8443.' },
  ],
  [drafts.signOffDay, { pattern: drafts.dayPattern, description: 'A day, as 2026-11-17.' }],
  [request.month, { pattern: request.monthPattern, description: 'A month, as 2019-03.' }],
]);
