import type { RouteKey } from './route-key.ts';

type Operations = Readonly<Record<string, RouteKey>>;

/** Starting checks, and seeing how they stand. */
export const checkOperations = {
  requestReferences: 'POST /v1/reference-checks',
  listReferenceChecks: 'GET /v1/reference-checks',
  showReferenceCheck: 'GET /v1/reference-checks/{id}',
  showSymbol: 'GET /v1/reference-checks/{id}/symbol.svg',
} as const satisfies Operations;

/** The later steps of a check: what a recruiter does on its page. */
export const steeringOperations = {
  amendReferenceCheck: 'PATCH /v1/reference-checks/{id}',
  requestFromCandidate: 'POST /v1/reference-checks/{id}/candidate-request',
  addReferees: 'POST /v1/reference-checks/{id}/referees',
  correctReferee: 'PATCH /v1/reference-checks/{id}/referees/{refereeId}',
  removeReferee: 'DELETE /v1/reference-checks/{id}/referees/{refereeId}',
  requestFromReferee: 'POST /v1/reference-checks/{id}/referees/{refereeId}/request',
  concludeReferenceCheck: 'POST /v1/reference-checks/{id}/conclude',
  cancelReferenceCheck: 'POST /v1/reference-checks/{id}/cancel',
  reopenReferenceCheck: 'POST /v1/reference-checks/{id}/reopen',
  holdReferenceCheck: 'POST /v1/reference-checks/{id}/hold',
  releaseReferenceCheck: 'DELETE /v1/reference-checks/{id}/hold',
  decideObjection: 'POST /v1/reference-checks/{id}/objection',
  decideRefereeObjection: 'POST /v1/reference-checks/{id}/referees/{refereeId}/objection',
  listReportLinks: 'GET /v1/reference-checks/{id}/report-links',
  createReportLink: 'POST /v1/reference-checks/{id}/report-links',
  revokeReportLink: 'DELETE /v1/reference-checks/{id}/report-links/{linkId}',
  createSessionLink: 'POST /v1/reference-checks/{id}/session-links',
  resolveIntegritySignal: 'POST /v1/reference-checks/{id}/integrity-signals/{signalId}/resolve',
  reopenIntegritySignal: 'POST /v1/reference-checks/{id}/integrity-signals/{signalId}/reopen',
} as const satisfies Operations;

/** What an organisation has settled for all its checks. */
export const settingsOperations = {
  listPresets: 'GET /v1/presets',
  createPreset: 'POST /v1/presets',
  showPreset: 'GET /v1/presets/{id}',
  replacePreset: 'PUT /v1/presets/{id}',
  removePreset: 'DELETE /v1/presets/{id}',
  listQuestionTemplates: 'GET /v1/question-templates',
  createQuestionTemplate: 'POST /v1/question-templates',
  showQuestionTemplate: 'GET /v1/question-templates/{id}',
  replaceQuestionTemplate: 'PUT /v1/question-templates/{id}',
  deleteQuestionTemplate: 'DELETE /v1/question-templates/{id}',
  showTemplateDraft: 'GET /v1/question-templates/{id}/draft',
  saveTemplateDraft: 'PUT /v1/question-templates/{id}/draft',
  discardTemplateDraft: 'DELETE /v1/question-templates/{id}/draft',
  publishTemplateDraft: 'POST /v1/question-templates/{id}/publish',
  listTemplateVersions: 'GET /v1/question-templates/{id}/versions',
  showSettings: 'GET /v1/settings',
  changeSettings: 'PATCH /v1/settings',
  listWebhooks: 'GET /v1/webhooks',
  createWebhook: 'POST /v1/webhooks',
  showWebhook: 'GET /v1/webhooks/{id}',
  amendWebhook: 'PATCH /v1/webhooks/{id}',
  removeWebhook: 'DELETE /v1/webhooks/{id}',
  rotateWebhookSecret: 'POST /v1/webhooks/{id}/rotate',
  tryWebhook: 'POST /v1/webhooks/{id}/test',
  listWebhookDeliveries: 'GET /v1/webhooks/{id}/deliveries',
  redeliver: 'POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver',
  listConnections: 'GET /v1/connections',
  createConnection: 'POST /v1/connections',
  showConnection: 'GET /v1/connections/{id}',
  amendConnection: 'PATCH /v1/connections/{id}',
  removeConnection: 'DELETE /v1/connections/{id}',
} as const satisfies Operations;

/** What is kept about one person. */
export const subjectOperations = {
  exportSubject: 'POST /v1/subjects/export',
  eraseSubject: 'POST /v1/subjects/erasure',
  showErasure: 'GET /v1/subjects/erasures/{id}',
} as const satisfies Operations;

/** Who did and read what. */
export const auditOperations = {
  listAuditEvents: 'GET /v1/audit-events',
} as const satisfies Operations;

/** What is the same for everybody. */
export const siteOperations = {
  showHealth: 'GET /v1/health',
  showDocument: 'GET /v1/openapi.json',
} as const satisfies Operations;

/**
 * Every operation of the API, by its id, with its method and path, under the function that answers it. The gateway's
 * routes, the functions' routers and the OpenAPI document are made from these rows.
 */
export const apiOperations = {
  'request-references': checkOperations,
  'steer-checks': steeringOperations,
  'manage-settings': { ...settingsOperations, ...subjectOperations, ...auditOperations },
  'serve-site': siteOperations,
} as const;

/** The same rows, whoever answers them. */
export const allOperations = {
  ...checkOperations,
  ...steeringOperations,
  ...settingsOperations,
  ...subjectOperations,
  ...auditOperations,
  ...siteOperations,
};

export type OperationId = keyof typeof allOperations;
