import * as z from 'zod/mini';
import { webhookEventV1 } from '#events/webhook-event-v1.ts';
import { auditEvent, auditEventPage } from '#shared/web/api/audit-event.ts';
import * as connections from '#shared/web/api/connection.ts';
import { anyHealth } from '#shared/web/api/health.ts';
import { organisationSettings } from '#shared/web/api/organisation-settings.ts';
import * as presets from '#shared/web/api/preset.ts';
import * as template from '#shared/web/api/question-template.ts';
import * as check from '#shared/web/api/reference-check.ts';
import * as answer from '#shared/web/api/steer-answers.ts';
import * as subjects from '#shared/web/api/subject.ts';
import * as drafts from '#shared/web/api/template-draft.ts';
import * as webhooks from '#shared/web/api/webhook.ts';
import { auditEventExample } from './audit-examples.ts';
import * as connectionExamples from './connection-examples.ts';
import { checkExample } from './examples.ts';
import type { Meta } from './input-schemas.ts';
import { gatewayMessage, problem, problemExample } from './problem-schema.ts';
import { presetExample, settingsExample } from './settings-examples.ts';
import * as steering from './steering-examples.ts';
import * as subjectExamples from './subject-examples.ts';
import { templateDraftExample, templateExample, templateVersionsExample } from './template-examples.ts';
import * as webhookExamples from './webhook-examples.ts';

/** What the API answers, and what webhooks are sent. */
export const outputs = z.registry<Meta>();
outputs.add(check.referenceCheck, { id: 'ReferenceCheck', examples: [checkExample] });
outputs.add(check.referee, { id: 'Referee', examples: [steering.refereeExample] });
outputs.add(check.delivery, { id: 'Delivery', description: 'What became of the latest message by each way.' });
outputs.add(check.createdReferenceChecks, {
  id: 'CreatedReferenceChecks',
  description: 'The checks, in the order of the candidates.',
  examples: [{ referenceChecks: [checkExample] }],
});
outputs.add(check.referenceCheckPage, {
  id: 'ReferenceCheckPage',
  description: 'A page may hold fewer than its limit, and still have a cursor to the next one.',
  examples: [{ referenceChecks: [checkExample], cursor: null }],
});
outputs.add(answer.addedReferees, {
  id: 'AddedReferees',
  description: 'In the order of the request.',
  examples: [{ referees: [steering.refereeExample] }],
});
outputs.add(answer.reportLink, { id: 'ReportLink', examples: [steering.reportLinkExample] });
outputs.add(answer.reportLinkPage, {
  id: 'ReportLinkPage',
  examples: [{ reportLinks: [steering.reportLinkExample], cursor: null }],
});
outputs.add(answer.sessionLink, { id: 'SessionLink', examples: [steering.sessionLinkExample] });
outputs.add(template.questionTemplate, {
  id: 'QuestionTemplate',
  description: 'Questions of one competency in a row stand on one page; `competencies` has their names.',
  examples: [templateExample],
});
outputs.add(template.questionTemplatePage, {
  id: 'QuestionTemplatePage',
  description: 'A page may hold fewer than its limit, and still have a cursor to the next one.',
  examples: [{ questionTemplates: [templateExample], cursor: null }],
});
outputs.add(template.templateWarning, {
  id: 'TemplateWarning',
  description: 'What the guard found: where, on which ground, by which rule, and what could be asked instead.',
});
outputs.add(drafts.templateDraftView, {
  id: 'TemplateDraft',
  description:
    '`languages` are whole, and a version would have them; `written` counts the whole questions of each. `missing` says what ' +
    'keeps it from being published. `revision` counts how often it was saved.',
  examples: [templateDraftExample],
});
outputs.add(drafts.templateVersions, { id: 'TemplateVersions', examples: [templateVersionsExample] });
outputs.add(organisationSettings, {
  id: 'OrganisationSettings',
  description: '`administrators` are settled by the command line alone.',
  examples: [settingsExample],
});
outputs.add(presets.preset, { id: 'Preset', description: 'Of its settings, what it says.', examples: [presetExample] });
outputs.add(presets.presetPage, { id: 'PresetPage', examples: [{ presets: [presetExample], cursor: null }] });
outputs.add(connections.connection, {
  id: 'Connection',
  description: 'Of the settings, those of its kind. `consent`: since when, and by whom, Talentech may use it.',
  examples: [connectionExamples.connectionExample],
});
outputs.add(connections.connectionWithSecrets, {
  id: 'ConnectionWithSecrets',
  examples: connectionExamples.connectionWithSecretsExamples,
});
outputs.add(connections.connectionPage, {
  id: 'ConnectionPage',
  examples: [{ connections: [connectionExamples.connectionExample], cursor: null }],
});
outputs.add(subjects.subjectExport, {
  id: 'SubjectExport',
  description:
    'All that is kept about somebody, by check and role. `matched`: by what they were found. `recruiterOf`: the checks that they lead. ' +
    'What a candidate’s part says of referees has the contact data of those alone whom the candidate gave.',
  examples: [subjectExamples.exportExample],
});
outputs.add(subjects.begunErasure, { id: 'BegunErasure', examples: [subjectExamples.begunExample] });
outputs.add(subjects.erasure, {
  id: 'Erasure',
  description:
    '`running`: something is still to go. `held`: what may go has gone, and the rest waits for the end of a hold. `kept` says why something ' +
    'stays, and until when. It holds no address.',
  examples: [subjectExamples.erasureExample],
});
outputs.add(auditEvent, {
  id: 'AuditEvent',
  description:
    '`actor.kind` `key` and `ats` act through the API or a contract, `operator` by the command line, `unknown` gave no known address. ' +
    '`actor.name` is null of candidates, referees and readers, and of those who are forgotten. `about`: the id or the name of what it was ' +
    'done to. `count`: how many of them.',
  examples: [auditEventExample],
});
outputs.add(auditEventPage, { id: 'AuditEventPage', examples: [{ auditEvents: [auditEventExample], cursor: null }] });
outputs.add(webhooks.webhook, {
  id: 'Webhook',
  description: '`disabledReason` `gone`: its address answered 410. `previousSecretUntil`: until then two secrets sign.',
  examples: [webhookExamples.webhookExample],
});
outputs.add(webhooks.webhookWithSecret, {
  id: 'WebhookWithSecret',
  examples: [webhookExamples.webhookWithSecretExample],
});
outputs.add(webhooks.webhookPage, {
  id: 'WebhookPage',
  examples: [{ webhooks: [webhookExamples.webhookExample], cursor: null }],
});
outputs.add(webhooks.webhookDelivery, {
  id: 'WebhookDelivery',
  description:
    '`pending` until it is told; `dead` when it was refused or tried for three days; `obsolete` when the webhook was disabled or removed. ' +
    '`lastAttempts` has the ten latest. Nothing of what was sent or answered is kept.',
  examples: [webhookExamples.deliveryExample],
});
outputs.add(webhooks.webhookDeliveryPage, {
  id: 'WebhookDeliveryPage',
  examples: [{ deliveries: [webhookExamples.deliveryExample], cursor: null }],
});
outputs.add(webhookEventV1, {
  id: 'WebhookEvent',
  description: 'Ids, status, counts and links; no name, address or answer. `sequence` counts the events of the check.',
  examples: [webhookExamples.eventExample],
});
outputs.add(problem, {
  id: 'Problem',
  description: 'RFC 9457. `errors` name the fields, and never echo a value.',
  examples: [problemExample],
});
outputs.add(gatewayMessage, { id: 'GatewayMessage', description: 'Said by the gateway before Vitsord is reached.' });
outputs.add(anyHealth, {
  id: 'Health',
  examples: [
    { status: 'ok' },
    {
      status: 'degraded',
      key: { id: 'key_01J9Z3M4N5P6Q7R8S9T0V1W2X3', name: 'The ATS', live: true },
      table: 'ok',
      senders: [{ domain: 'example.org', verified: true }],
      sendersSeenAt: '2026-11-23T08:00:00.000Z',
      sending: { paused: true, since: '2026-11-23T07:30:00.000Z' },
    },
  ],
});
