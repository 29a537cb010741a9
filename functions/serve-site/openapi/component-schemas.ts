import * as z from 'zod/mini';
import { webhookEventV1 } from '#events/webhook-event-v1.ts';
import { callingCodes } from '#shared/domain/contact/calling-codes.ts';
import * as connections from '#shared/web/api/connection.ts';
import { organisationSettings } from '#shared/web/api/organisation-settings.ts';
import * as presets from '#shared/web/api/preset.ts';
import * as template from '#shared/web/api/question-template.ts';
import * as templates from '#shared/web/api/question-template-request.ts';
import * as check from '#shared/web/api/reference-check.ts';
import * as request from '#shared/web/api/reference-check-request.ts';
import * as settings from '#shared/web/api/settings-patch.ts';
import * as answer from '#shared/web/api/steer-answers.ts';
import * as steer from '#shared/web/api/steer-requests.ts';
import * as webhooks from '#shared/web/api/webhook.ts';
import * as connectionExamples from './connection-examples.ts';
import { checkExample, requestExample } from './examples.ts';
import { gatewayMessage, health, problem } from './problem-schema.ts';
import { presetExample, presetInputExample, settingsExample, settingsPatchExample } from './settings-examples.ts';
import { templateExample, templateInputExample } from './template-examples.ts';
import * as webhookExamples from './webhook-examples.ts';

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

inputs.add(steer.checkAmendment, { id: 'CheckAmendment', description: 'What is left out stays.' });
inputs.add(steer.candidateRequestInput, { id: 'CandidateRequestInput' });
inputs.add(steer.refereesInput, { id: 'RefereesInput' });
inputs.add(steer.refereeCorrection, { id: 'RefereeCorrection', description: 'What is left out stays.' });
inputs.add(steer.refereeRequestInput, {
  id: 'RefereeRequestInput',
  description: 'The channel is needed where the check’s own is `disabled`.',
});
inputs.add(steer.noteInput, { id: 'NoteInput', description: 'The note stands in the timeline, for recruiters only.' });
inputs.add(steer.reportLinkInput, { id: 'ReportLinkInput', description: 'For whom the link is.' });
inputs.add(steer.sessionLinkInput, { id: 'SessionLinkInput' });

inputs.add(templates.templateInput, {
  id: 'QuestionTemplateInput',
  description:
    "Each text is written in every language of the template, and may say `{name}` and `{name's}` for the candidate. " +
    'What a template answers with can be sent as it came.',
  examples: [templateInputExample],
});
inputs.add(templates.questionInput, {
  id: 'QuestionInput',
  description:
    'A `scale` has `max` and `labels`; `single` and `multiple` have `options`. `showIf` looks back at an earlier question: ' +
    'at ids of options, `yes`, `no`, `with_conditions`, `cannot_judge`, or figures of a scale.',
});
inputs.add(templates.templateCopyInput, {
  id: 'QuestionTemplateCopyInput',
  description: 'A copy of the newest version. A name that is left out stays as it was, language by language.',
  examples: [{ copyOf: 'tpl_standard', name: { sv: 'Vår mall', en: 'Our template' } }],
});
inputs.add(settings.settingsPatch, {
  id: 'SettingsPatch',
  description: 'What is left out stays.',
  examples: [settingsPatchExample],
});
inputs.add(presets.presetInput, {
  id: 'PresetInput',
  description: 'What the settings leave out is the organisation’s.',
  examples: [presetInputExample],
});
inputs.add(webhooks.webhookInput, {
  id: 'WebhookInput',
  description: '`eventTypes` null or left out: all, also those that are yet to come.',
  examples: [webhookExamples.webhookInputExample],
});
inputs.add(webhooks.webhookPatch, {
  id: 'WebhookPatch',
  description: 'What is left out stays.',
  examples: [webhookExamples.webhookPatchExample],
});

inputs.add(connections.connectionInput, {
  id: 'ConnectionInput',
  description:
    '`bearers` has, by host, what results of a `refapp` connection are put with; it is taken and never shown. ' +
    'Without settings a `talentech` connection offers one form with all settings; `templates` makes one of each template.',
  examples: [connectionExamples.connectionInputExample],
});
inputs.add(connections.connectionPatch, {
  id: 'ConnectionPatch',
  description: 'What is left out stays. A bearer that is null is taken out, with its host.',
  examples: [connectionExamples.connectionPatchExample],
});

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
outputs.add(answer.addedReferees, { id: 'AddedReferees', description: 'In the order of the request.' });
outputs.add(answer.reportLink, { id: 'ReportLink' });
outputs.add(answer.reportLinkPage, { id: 'ReportLinkPage' });
outputs.add(answer.sessionLink, { id: 'SessionLink' });
outputs.add(template.questionTemplate, {
  id: 'QuestionTemplate',
  description: 'Questions of one competency in a row stand on one page; `competencies` has their names.',
  examples: [templateExample],
});
outputs.add(template.questionTemplatePage, {
  id: 'QuestionTemplatePage',
  description: 'A page may hold fewer than its limit, and still have a cursor to the next one.',
});
outputs.add(organisationSettings, {
  id: 'OrganisationSettings',
  description: '`administrators` are settled by the command line alone.',
  examples: [settingsExample],
});
outputs.add(presets.preset, { id: 'Preset', description: 'Of its settings, what it says.', examples: [presetExample] });
outputs.add(presets.presetPage, { id: 'PresetPage' });
outputs.add(connections.connection, {
  id: 'Connection',
  description: 'Of the settings, those of its kind. `consent`: since when, and by whom, Talentech may use it.',
  examples: [connectionExamples.connectionExample],
});
outputs.add(connections.connectionWithSecrets, {
  id: 'ConnectionWithSecrets',
  examples: [connectionExamples.connectionWithSecretsExample],
});
outputs.add(connections.connectionPage, { id: 'ConnectionPage' });
outputs.add(webhooks.webhook, {
  id: 'Webhook',
  description: '`disabledReason` `gone`: its address answered 410. `previousSecretUntil`: until then two secrets sign.',
  examples: [webhookExamples.webhookExample],
});
outputs.add(webhooks.webhookWithSecret, {
  id: 'WebhookWithSecret',
  examples: [webhookExamples.webhookWithSecretExample],
});
outputs.add(webhooks.webhookPage, { id: 'WebhookPage' });
outputs.add(webhooks.webhookDelivery, {
  id: 'WebhookDelivery',
  description:
    '`pending` until it is told; `dead` when it was refused or tried for three days; `obsolete` when the webhook was disabled or removed. ' +
    '`lastAttempts` has the ten latest. Nothing of what was sent or answered is kept.',
  examples: [webhookExamples.deliveryExample],
});
outputs.add(webhooks.webhookDeliveryPage, { id: 'WebhookDeliveryPage' });
outputs.add(webhookEventV1, {
  id: 'WebhookEvent',
  description: 'Ids, status, counts and links; no name, address or answer. `sequence` counts the events of the check.',
  examples: [webhookExamples.eventExample],
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
  [templates.questionId, { pattern: '^[A-Za-z][A-Za-z0-9_]{0,49}$', description: 'The same in every version.' }],
  [templates.optionId, { pattern: '^[A-Za-z0-9][A-Za-z0-9_]{0,49}$' }],
  [settings.timeOfDay, { pattern: '^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', description: 'As 09:30.' }],
  [settings.countryCode, { enum: Object.keys(callingCodes), description: 'ISO 3166.' }],
  [connections.hostName, { description: 'A host name, with its port where it has one.' }],
  [webhooks.webhookUrl, { format: 'uri', description: 'An https address that everybody can reach.' }],
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
