import { jsonContent } from './responses.ts';

/** What is sent to a webhook, in the document's own section for that. */
export const sentWebhooks = () => ({
  event: {
    post: {
      operationId: 'receiveEvent',
      summary: 'What happened',
      description:
        'Sent for each event that the webhook wants, in the order of each check, until it is answered with 2xx within ten seconds: with ' +
        'backoff for three days, and at least once, so pass over a `webhook-id` that you have seen. 400 and 422 are not ' +
        'tried again, 410 disables the webhook. Redirects are not followed.',
      security: [],
      parameters: (
        [
          ['webhook-id', 'Of the event, the same with every try.'],
          ['webhook-timestamp', 'When this try was made, in seconds since 1970.'],
          ['webhook-signature', '`v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`; one for each secret.'],
        ] as const
      ).map(([name, description]) => ({
        name,
        in: 'header',
        required: true,
        description,
        schema: { type: 'string' },
      })),
      requestBody: { required: true, content: jsonContent('WebhookEvent') },
      responses: { '2XX': { description: 'Taken.' }, 410: { description: 'Nobody wants to know any more.' } },
    },
  },
});
