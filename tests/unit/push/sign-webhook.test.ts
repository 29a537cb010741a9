import { expect, test } from 'vitest';
import { drawWebhookSecret, webhookHeaders } from '#shared/push/sign-webhook.ts';

/** The example of the standard’s own text. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

test('signs as the standard’s own example', () => {
  const sentAt = new Date(1_614_265_330_000).toISOString();
  expect(webhookHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', sentAt, '{"test": 2432232314}', [secret])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('has a signature for each secret, and draws secrets of 24 bytes, each another', () => {
  const drawn = Array.from({ length: 20 }, drawWebhookSecret);
  expect(new Set(drawn).size).toBe(20);
  expect(drawn.every((each) => /^whsec_[A-Za-z0-9+/]{32}$/.test(each))).toBe(true);
  const { 'webhook-signature': signatures } = webhookHeaders('a', '2026-11-23T08:00:00.000Z', '{}', drawn.slice(0, 2));
  expect(signatures.split(' ')).toHaveLength(2);
});
