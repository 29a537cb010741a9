import type { auditOperations, settingsOperations, subjectOperations } from '#shared/config/routes/api-operations.ts';
import type { Handlers } from '#shared/web/http/create-router.ts';
import type { Asked } from './asked.ts';

/** What answers each operation; texts and rules are large, so each is loaded when it is first asked for. */
export const handlers: Handlers<typeof settingsOperations & typeof subjectOperations & typeof auditOperations, Asked> =
  {
    listPresets: async (asked) => (await import('./presets/list-presets.ts')).listPresets(asked),
    createPreset: async (asked) => (await import('./presets/create-preset.ts')).createPreset(asked),
    showPreset: async (asked, { id }) => (await import('./presets/one-preset.ts')).showOnePreset(asked, id),
    replacePreset: async (asked, { id }) => (await import('./presets/one-preset.ts')).replacePreset(asked, id),
    removePreset: async (asked, { id }) => (await import('./presets/one-preset.ts')).removePreset(asked, id),
    listQuestionTemplates: async (asked) => (await import('./templates/list-templates.ts')).listTemplates(asked),
    createQuestionTemplate: async (asked) => (await import('./templates/create-template.ts')).createTemplate(asked),
    showQuestionTemplate: async (asked, { id }) =>
      (await import('./templates/show-one-template.ts')).showOneTemplate(asked, id),
    replaceQuestionTemplate: async (asked, { id }) =>
      (await import('./templates/replace-template.ts')).replaceTemplate(asked, id),
    deleteQuestionTemplate: async (asked, { id }) =>
      (await import('./templates/remove-template.ts')).removeTemplate(asked, id),
    showTemplateDraft: async (asked, { id }) => (await import('./templates/one-draft.ts')).showOneDraft(asked, id),
    saveTemplateDraft: async (asked, { id }) => (await import('./templates/one-draft.ts')).saveDraft(asked, id),
    discardTemplateDraft: async (asked, { id }) => (await import('./templates/one-draft.ts')).discardDraft(asked, id),
    publishTemplateDraft: async (asked, { id }) =>
      (await import('./templates/publish-draft.ts')).publishDraft(asked, id),
    listTemplateVersions: async (asked, { id }) =>
      (await import('./templates/list-versions.ts')).listVersions(asked, id),
    showSettings: async (asked) => (await import('./settings/answer-settings.ts')).getSettings(asked),
    changeSettings: async (asked) => (await import('./settings/answer-settings.ts')).patchSettings(asked),
    listWebhooks: async (asked) => (await import('./webhooks/list-webhooks.ts')).listWebhooks(asked),
    createWebhook: async (asked) => (await import('./webhooks/create-webhook.ts')).createWebhook(asked),
    showWebhook: async (asked, { id }) => (await import('./webhooks/one-webhook.ts')).showOneWebhook(asked, id),
    amendWebhook: async (asked, { id }) => (await import('./webhooks/one-webhook.ts')).amendWebhook(asked, id),
    removeWebhook: async (asked, { id }) => (await import('./webhooks/one-webhook.ts')).removeWebhook(asked, id),
    rotateWebhookSecret: async (asked, { id }) => (await import('./webhooks/rotate-secret.ts')).rotateSecret(asked, id),
    tryWebhook: async (asked, { id }) => (await import('./webhooks/try-webhook.ts')).tryWebhook(asked, id),
    listWebhookDeliveries: async (asked, { id }) =>
      (await import('./webhooks/list-deliveries.ts')).listDeliveries(asked, id),
    redeliver: async (asked, place) => (await import('./webhooks/redeliver.ts')).redeliver(asked, place),
    exportSubject: async (asked) => (await import('./subjects/export-subject.ts')).exportSubject(asked),
    eraseSubject: async (asked) => (await import('./subjects/erase-subject.ts')).eraseSubject(asked),
    showErasure: async (asked, { id }) => (await import('./subjects/erase-subject.ts')).showOneErasure(asked, id),
    listAuditEvents: async (asked) => (await import('./audit/list-audit-events.ts')).listAuditEvents(asked),
    listConnections: async (asked) => (await import('./connections/list-connections.ts')).listConnections(asked),
    createConnection: async (asked) => (await import('./connections/create-connection.ts')).createConnection(asked),
    showConnection: async (asked, { id }) =>
      (await import('./connections/one-connection.ts')).showOneConnection(asked, id),
    amendConnection: async (asked, { id }) =>
      (await import('./connections/one-connection.ts')).amendConnection(asked, id),
    removeConnection: async (asked, { id }) =>
      (await import('./connections/one-connection.ts')).removeConnection(asked, id),
  };
