import { describe, expect, test } from 'vitest';
import { type Channel, isMailedAlone, mediaFor, neededFor } from '#shared/domain/check/channel.ts';

const [mail, home, abroad] = ['kim@example.org', '+46701740605', '+61412345678'];
const nordic = ['SE', 'NO'];

describe('the media by which a channel reaches somebody', () => {
  test.each<readonly [Channel, string | null, string | null, readonly string[] | undefined, readonly string[]]>([
    ['email', mail, abroad, nordic, ['email']],
    ['email', null, abroad, nordic, []],
    ['sms', mail, home, nordic, ['sms']],
    ['sms', mail, null, nordic, []],
    ['email-sms', mail, home, nordic, ['email', 'sms']],
    ['email-sms', mail, abroad, nordic, ['email']],
    ['email-sms', mail, home, [], ['email']],
    ['email-sms', mail, abroad, undefined, ['email', 'sms']],
    ['email-sms', mail, null, nordic, ['email']],
    ['disabled', mail, home, nordic, []],
    // Nothing else is left: it is tried, and told why it did not go.
    ['sms', mail, abroad, nordic, ['sms']],
    ['email-sms', null, abroad, nordic, ['sms']],
  ])('%s to %s and %s, where SMS go to %s: %s', (channel, email, phone, countries, expected) => {
    expect(mediaFor(channel, { email, phone }, countries)).toEqual(expected);
    const isAlone = channel === 'email-sms' && phone !== null && expected.join() === 'email';
    expect(isMailedAlone(channel, { email, phone }, countries)).toBe(isAlone);
  });
});

test('what is needed to reach somebody is what the channel goes by, and either where it goes by both or none', () => {
  const channels = ['email', 'sms', 'email-sms', 'disabled'] as const;
  expect(channels.map(neededFor)).toEqual(['email', 'sms', 'either', 'either']);
});
