type Row = Readonly<{ status: number; title: string; detail: string }>;

/** Every error that the API can answer with, by code: what is said holds nothing of what was sent. */
export const problemCodes = {
  unreadable: { status: 400, title: 'Unreadable request', detail: 'The body is not JSON in UTF-8.' },
  key_missing: {
    status: 401,
    title: 'API key needed',
    detail: 'Send the key in the header “Authorization: Bearer <key>”.',
  },
  key_unknown: { status: 401, title: 'API key not valid', detail: 'The key is not known, or no longer valid.' },
  key_not_allowed: { status: 403, title: 'Not allowed', detail: 'This key may not do that.' },
  not_found: { status: 404, title: 'Not found', detail: 'There is nothing at this address that the key may see.' },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    detail: 'The address exists; the header “Allow” has the methods that it takes.',
  },
  wrong_state: {
    status: 409,
    title: 'Not in this state',
    detail: 'What is asked for is not possible any more, or not yet.',
  },
  changed_meanwhile: {
    status: 409,
    title: 'Changed meanwhile',
    detail: 'Others changed it at the same time. Try again.',
  },
  template_built_in: {
    status: 409,
    title: 'Built-in template',
    detail: 'A built-in template is the same for everyone. Make a copy with “copyOf”, and change that.',
  },
  template_in_use: {
    status: 409,
    title: 'Template in use',
    detail:
      'The settings or a preset make new checks with it, in a language that would go. Choose another there first.',
  },
  webhook_disabled: {
    status: 409,
    title: 'Webhook disabled',
    detail: 'Enable the webhook first.',
  },
  idempotency_key_running: {
    status: 409,
    title: 'Still running',
    detail: 'A request with this Idempotency-Key is still running. Try again in a while.',
  },
  gone: {
    status: 410,
    title: 'Deleted',
    detail: 'This reference check has been deleted, with everything in it. That it was is known for two years.',
  },
  too_large: { status: 413, title: 'Too large', detail: 'A request may have 1 MB at most.' },
  not_valid: {
    status: 422,
    title: 'Not valid',
    detail: 'Nothing was done. “errors” has each field and what is wrong with it.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency-Key used for another request',
    detail: 'Another body was sent with this Idempotency-Key in the last 24 hours. Use a new key.',
  },
  too_many_requests: {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait for as long as the header “Retry-After” says.',
  },
  unavailable: {
    status: 503,
    title: 'Not available for a moment',
    detail: 'What this stands on did not answer in time. Ask again after “Retry-After”, with the same Idempotency-Key.',
  },
  unexpected: {
    status: 500,
    title: 'Unexpected error',
    detail: 'Something failed here. Try again; if it lasts, name the request id.',
  },
} as const satisfies Readonly<Record<string, Row>>;

export type ProblemCode = keyof typeof problemCodes;
