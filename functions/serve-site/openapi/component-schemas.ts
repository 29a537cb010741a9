import * as z from 'zod/mini';
import * as check from '#shared/web/api/reference-check.ts';
import * as request from '#shared/web/api/reference-check-request.ts';
import { checkExample, requestExample } from './examples.ts';
import { gatewayMessage, health, problem } from './problem-schema.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

type Meta = Readonly<{ id: string; description?: string; examples?: unknown[] }>;

const inputs = z.registry<Meta>();
inputs.add(request.referenceCheckRequest, {
  id: 'ReferenceCheckRequest',
  description: 'One check for each candidate. Settings left out take the project’s, then the organisation’s.',
  examples: [requestExample],
});
inputs.add(request.candidateInput, { id: 'CandidateInput', description: 'The person whose references are taken.' });
inputs.add(request.refereeInput, { id: 'RefereeInput', description: 'A referee who is known already.' });
inputs.add(request.settingsInput, { id: 'SettingsInput', description: 'How the references are taken.' });
inputs.add(request.relationInput, { id: 'RelationInput', description: 'How candidate and referee know each other.' });

const outputs = z.registry<Meta>();
outputs.add(check.referenceCheck, { id: 'ReferenceCheck', examples: [checkExample] });
outputs.add(check.referee, { id: 'Referee' });
outputs.add(check.delivery, { id: 'Delivery', description: 'What became of the latest message by each way.' });
outputs.add(check.createdReferenceChecks, {
  id: 'CreatedReferenceChecks',
  description: 'The checks, in the order of the candidates.',
});
outputs.add(check.referenceCheckPage, {
  id: 'ReferenceCheckPage',
  description: 'A page may hold fewer than its limit, and still have a cursor to the next one.',
});
outputs.add(problem, { id: 'Problem', description: 'RFC 9457. `errors` name the fields, and never echo a value.' });
outputs.add(gatewayMessage, { id: 'GatewayMessage', description: 'Said by the gateway before Vitsord is reached.' });
outputs.add(health, { id: 'Health' });

const orBlank = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, { type: 'string', maxLength: 0 }, { type: 'null' }],
});

/** What a schema promises beyond what its shape can say: the domain checks it after zod has. */
const refined = new Map<unknown, JsonSchema>([
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
  [request.month, { pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])$', description: 'A month, as 2019-03.' }],
]);

const uri = (id: string): string => `#/components/schemas/${id}`;

const convert = (registry: typeof inputs, io: 'input' | 'output'): readonly (readonly [string, JsonSchema])[] =>
  Object.entries(
    z.toJSONSchema(registry, {
      uri,
      io,
      override: ({ zodSchema, jsonSchema }) => {
        // Whoever reads an answer passes over members that are new to them.
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        Object.assign(jsonSchema, refined.get(zodSchema));
      },
    }).schemas,
  ).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]);

export const componentSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries([...convert(inputs, 'input'), ...convert(outputs, 'output')]);

export const schemaRef = (id: string): JsonSchema => ({ $ref: uri(id) });
