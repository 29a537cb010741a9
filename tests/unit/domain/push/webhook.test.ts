import { describe, expect, test } from 'vitest';
import { signingSecrets, type Webhook, wantsEvent, withNewSecret } from '#shared/domain/push/webhook.ts';
import { daysAfter, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildToldEvent } from '#tests/support/builders/push-builders.ts';

const secret = (id: string, until: string | null = null) => ({ id, sealed: id, until });

const webhook = (changes: Partial<Webhook> = {}): Webhook => ({
  id: 'whk_1',
  organisationId: testId('org', 1),
  live: true,
  version: 1,
  url: 'https://hooks.example.org/references',
  description: null,
  eventTypes: null,
  disabled: null,
  secrets: [secret('one')],
  createdAt: startTime,
  updatedAt: startTime,
  ...changes,
});

describe('what a webhook is told', () => {
  const completed = buildToldEvent({ type: 'reference_check.completed' });
  const attempt = buildToldEvent({ type: 'webhook.test', checkId: 'whk_1' });

  test.each<readonly [string, Partial<Webhook>, typeof completed, boolean]>([
    ['all types, when it names none', {}, completed, true],
    ['a type that it names', { eventTypes: ['referee.answered', 'reference_check.completed'] }, completed, true],
    ['no type that it does not name', { eventTypes: ['referee.answered'] }, completed, false],
    ['nothing while it is disabled', { disabled: 'by_hand' }, completed, false],
    ['nothing of a test check', {}, { ...completed, live: false }, false],
    ['nothing of a live check, when it is a test key’s', { live: false }, completed, false],
    ['what a test check does, when it is a test key’s', { live: false }, { ...completed, live: false }, true],
    ['its own try', {}, attempt, true],
    ['its own try, also while it is disabled', { disabled: 'gone' }, attempt, true],
    ['no try of another', {}, { ...attempt, checkId: 'whk_2' }, false],
  ])('%s', (_, changes, event, wants) => {
    expect(wantsEvent(webhook(changes), event)).toBe(wants);
  });
});

describe('a secret that is made anew', () => {
  const rotated = withNewSecret(webhook(), secret('two'), minutesAfter(5));
  const names = (at: string, of = rotated) => signingSecrets(of, at).map(({ id }) => id);

  test('signs at once, and the one before for a day beside it', () => {
    expect(rotated.updatedAt).toBe(minutesAfter(5));
    expect(names(minutesAfter(5))).toEqual(['two', 'one']);
    expect(names(minutesAfter(4, daysAfter(1)))).toEqual(['two', 'one']);
    expect(names(minutesAfter(5, daysAfter(1)))).toEqual(['two']);
  });

  test('again stops the one before the last', () => {
    expect(names(minutesAfter(6), withNewSecret(rotated, secret('three'), minutesAfter(6)))).toEqual(['three', 'two']);
  });

  test('is alone where there was none', () => {
    expect(withNewSecret(webhook({ secrets: [] }), secret('two'), startTime).secrets).toEqual([secret('two')]);
  });
});
