import * as z from 'zod/mini';
import * as connections from '#shared/web/api/connection.ts';
import * as presets from '#shared/web/api/preset.ts';
import * as templates from '#shared/web/api/question-template-request.ts';
import * as request from '#shared/web/api/reference-check-request.ts';
import * as settings from '#shared/web/api/settings-patch.ts';
import * as steer from '#shared/web/api/steer-requests.ts';
import * as subjects from '#shared/web/api/subject.ts';
import * as drafts from '#shared/web/api/template-draft.ts';
import * as webhooks from '#shared/web/api/webhook.ts';
import * as connectionExamples from './connection-examples.ts';
import { requestExample } from './examples.ts';
import { presetInputExample, settingsPatchExample } from './settings-examples.ts';
import * as steering from './steering-examples.ts';
import * as subjectExamples from './subject-examples.ts';
import { publishInputExample, templateDraftInputExample, templateInputExample } from './template-examples.ts';
import * as webhookExamples from './webhook-examples.ts';

export type Meta = Readonly<{ id: string; description?: string; examples?: unknown[] }>;

/** What is sent to the API. */
export const inputs = z.registry<Meta>();
inputs.add(request.referenceCheckRequest, {
  id: 'ReferenceCheckRequest',
  description: 'One check for each candidate. Settings left out take the project’s, then the organisation’s.',
  examples: [requestExample],
});
inputs.add(request.candidateInput, { id: 'CandidateInput', description: 'The person whose references are taken.' });
inputs.add(request.refereeInput, { id: 'RefereeInput', description: 'A referee who is known already.' });
inputs.add(request.settingsInput, { id: 'SettingsInput', description: 'How the references are taken.' });
inputs.add(request.relationInput, { id: 'RelationInput', description: 'How candidate and referee know each other.' });

inputs.add(subjects.subjectInput, {
  id: 'SubjectInput',
  description: 'An address, a number, or both. Capitals, and what stands after a plus, make no other address.',
  examples: [subjectExamples.subjectInputExample],
});
inputs.add(subjects.erasureInput, {
  id: 'ErasureInput',
  description: '`note` is kept until the erasure is done, and no longer.',
  examples: [subjectExamples.erasureInputExample],
});
inputs.add(steer.checkAmendment, {
  id: 'CheckAmendment',
  description: 'What is left out stays.',
  examples: [steering.amendmentExample],
});
inputs.add(steer.candidateRequestInput, { id: 'CandidateRequestInput', examples: [steering.candidateRequestExample] });
inputs.add(steer.refereesInput, { id: 'RefereesInput', examples: [steering.refereesExample] });
inputs.add(steer.refereeCorrection, {
  id: 'RefereeCorrection',
  description: 'What is left out stays.',
  examples: [steering.correctionExample],
});
inputs.add(steer.refereeRequestInput, {
  id: 'RefereeRequestInput',
  description: 'The channel is needed where the check’s own is `disabled`.',
  examples: [steering.refereeRequestExample],
});
inputs.add(steer.noteInput, {
  id: 'NoteInput',
  description: 'The note stands in the timeline, for recruiters only.',
  examples: [steering.noteExample],
});
inputs.add(steer.signalNoteInput, {
  id: 'SignalNoteInput',
  description: 'The note stands in the report, beside what was seen.',
  examples: [steering.noteExample],
});
inputs.add(steer.holdInput, {
  id: 'HoldInput',
  description: 'The note is for administrators; those whom the check is about are told the reason alone.',
  examples: [steering.holdExample],
});
inputs.add(steer.objectionInput, {
  id: 'ObjectionInput',
  description: '`reason`: why it is kept; needed then.',
  examples: [steering.objectionInputExample],
});
inputs.add(steer.reportLinkInput, {
  id: 'ReportLinkInput',
  description:
    '`reader`: who alone may read by the link, an address or anyone at a domain, shown by a code that is mailed to them; ' +
    'without one whoever has the link may. `label` (or `name`): what recruiters see it by. `role`: what candidate and ' +
    'referees are told of who reads, never the client’s name. `integritySignals`: whether it shows what was seen of the ' +
    'check’s people (it does unless told otherwise). Nothing is mailed when it is made.',
  examples: [steering.reportLinkInputExample],
});
inputs.add(steer.sessionLinkInput, { id: 'SessionLinkInput', examples: [steering.sessionLinkInputExample] });

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
inputs.add(drafts.templateDraftInput, {
  id: 'TemplateDraftInput',
  description:
    'As a template, with texts that may be missing in any language. What a draft answers with can be sent as it came.',
  examples: [templateDraftInputExample],
});
inputs.add(drafts.draftQuestionInput, {
  id: 'DraftQuestionInput',
  description: '`why`: a sentence on why it is asked, which no referee sees.',
});
inputs.add(drafts.signOffInput, {
  id: 'SignOffInput',
  description: 'That a works council or a union was heard: who, and on which day. It stands in the report.',
});
inputs.add(drafts.publishInput, {
  id: 'PublishInput',
  description: '`note`: a line on why there is a new version.',
  examples: [publishInputExample],
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
    '`providerKey`, which `teamtailor` needs, is what Teamtailor shows its customer; `resultsKey` is what results of `ashby` and ' +
    '`workable` are told with, and may come later: till then they wait. Both are taken and never shown. `settings.hosts` ' +
    'names hosts that results may go to besides the ATS’s own; `settings.recruiter` is who asks where the ATS does not say. ' +
    '`bearers` has, by host, what results of a `refapp` connection are put with; it is taken and never shown. ' +
    'Without settings a `talentech` connection offers one form with all settings; `templates` makes one of each template.',
  examples: connectionExamples.connectionInputExamples,
});
inputs.add(connections.connectionPatch, {
  id: 'ConnectionPatch',
  description: 'What is left out stays. A bearer that is null is taken out, with its host.',
  examples: [connectionExamples.connectionPatchExample],
});
