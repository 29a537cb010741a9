import { maxWebhooks } from '#shared/domain/limits.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import { deliveriesQuery } from '#shared/web/api/webhook.ts';
import {
  always,
  type Documents,
  found,
  idempotencyKey,
  idParameter,
  needsKey,
  ok,
  pageOf,
  queryParameters,
  ulid,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const webhookId = idParameter('whk', 'Of the webhook.');

const deliveryId = idParameter('evt', 'The event’s id, which is the `webhook-id` of what was sent.', {
  name: 'deliveryId',
  rest: `${ulid}_[1-9][0-9]{0,5}`,
});

const filtered = { limit: 'How many at most.', cursor: 'From an earlier page with the same filters.' };
const posted = { 422: problemResponseOf('not_valid', 'idempotency_key_reused'), ...found };

/** Webhooks, each seen by keys of its own kind alone: live ones by live keys, test ones by test keys. */
export const webhookDocuments = {
  listWebhooks: {
    summary: 'List webhooks',
    description: 'The oldest first.',
    parameters: queryParameters(pageQuery, filtered),
    responses: pageOf('WebhookPage'),
  },
  createWebhook: {
    summary: 'Make a webhook',
    description:
      'Tells an address of yours what happens, by [Standard Webhooks](https://www.standardwebhooks.com). A webhook made with a ' +
      `test key is told of test checks, one made with a live key of live checks. An organisation has ${maxWebhooks} at most. The answer ` +
      'has the secret that signs; it is shown here, and when it is changed.',
    parameters: [idempotencyKey],
    requestBody: { required: true, content: jsonContent('WebhookInput') },
    responses: {
      201: ok('Made.', 'WebhookWithSecret'),
      409: problemResponseOf('changed_meanwhile', 'idempotency_key_running'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...needsKey,
      ...always,
    },
  },
  showWebhook: {
    summary: 'One webhook',
    parameters: [webhookId],
    responses: { 200: ok('The webhook.', 'Webhook'), ...found },
  },
  amendWebhook: {
    summary: 'Change, disable or enable a webhook',
    description: 'What is left out stays. What happens while it is disabled is not told later.',
    parameters: [webhookId],
    requestBody: { required: false, content: jsonContent('WebhookPatch') },
    responses: {
      200: ok('The webhook as it is then.', 'Webhook'),
      409: problemResponseOf('changed_meanwhile'),
      422: problemResponseOf('not_valid'),
      ...found,
    },
  },
  removeWebhook: {
    summary: 'Remove a webhook',
    description: 'What was on its way is dropped.',
    parameters: [webhookId],
    responses: {
      204: { description: 'Done.', headers: commonHeaders },
      409: problemResponseOf('changed_meanwhile'),
      ...found,
    },
  },
  rotateWebhookSecret: {
    summary: 'Change the secret of a webhook',
    description:
      'The answer has the new one. For 24 hours the one before signs too: two signatures, divided by a blank.',
    parameters: [webhookId, idempotencyKey],
    responses: {
      200: ok('Changed.', 'WebhookWithSecret'),
      409: problemResponseOf('changed_meanwhile', 'idempotency_key_running'),
      ...posted,
    },
  },
  tryWebhook: {
    summary: 'Send a test event',
    description:
      'Of type `webhook.test`, and about no check. It goes to a disabled webhook too. The list of deliveries tells what became of it.',
    parameters: [webhookId, idempotencyKey],
    responses: {
      202: ok('On its way.', 'WebhookDelivery'),
      409: problemResponseOf('changed_meanwhile', 'idempotency_key_running'),
      ...posted,
    },
  },
  listWebhookDeliveries: {
    summary: 'What a webhook was told, or is to be told',
    description: 'Newest first. A page may hold fewer than its limit, and still have a cursor to the next one.',
    parameters: [
      webhookId,
      ...queryParameters(deliveriesQuery, { ...filtered, state: 'Only deliveries that stand so.' }),
    ],
    responses: { 200: ok('A page.', 'WebhookDeliveryPage'), 422: problemResponseOf('not_valid'), ...found },
  },
  redeliver: {
    summary: 'Send an event again',
    description:
      'At once, whatever became of it, with three days of tries before it. Of one check, what is still to go waits for it.',
    parameters: [webhookId, deliveryId, idempotencyKey],
    responses: {
      202: ok('On its way.', 'WebhookDelivery'),
      409: problemResponseOf('webhook_disabled', 'changed_meanwhile', 'idempotency_key_running'),
      ...posted,
    },
  },
} satisfies Documents;
