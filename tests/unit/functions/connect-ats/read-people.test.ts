import { describe, expect, test } from 'vitest';
import { readSender } from '#shared/web/ats/read-sender.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

describe('whoever asks', () => {
  const organisation = buildOrganisation({ callHandlers: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }] });
  const nobody = { ...organisation, administrators: [], callHandlers: [] };
  const replyTo = { ...nobody, sender: { ...organisation.sender, replyTo: 'hr@example.org' } };

  test.each([
    [{ email: 'bo.ahl@example.org', name: 'Bo A' }, organisation, 'Bo A <bo.ahl@example.org>'],
    [{ email: 'bo.ahl@example.org', name: null }, organisation, 'Exempelkommun <bo.ahl@example.org>'],
    [{ email: 'tt@example.org', name: ' ' }, organisation, 'Exempelkommun <tt@example.org>'],
    [{ email: 'bo@example.org', name: 'bo@example.org' }, organisation, 'bo example. org <bo@example.org>'],
    [{ email: 'RITA.EK@example.org', name: null }, organisation, 'Rita Ek <rita.ek@example.org>'],
    [{ email: '7@example.org', name: '7' }, organisation, 'Exempelkommun <7@example.org>'],
    [{ email: null, name: 'Bo Ahl' }, organisation, 'Ali Demir <ali.demir@example.org>'],
    [{ email: 'bo', name: 'Bo Ahl' }, organisation, 'Ali Demir <ali.demir@example.org>'],
    [{ email: null, name: null }, replyTo, 'Exempelkommun <hr@example.org>'],
  ])('given as %j', (given, owner, expected) => {
    const read = readSender(given, owner);
    expect(`${read?.name} <${read?.email}>`).toBe(expected);
  });

  test('is nobody where there is nobody', () => {
    expect(readSender({ email: null, name: null }, nobody)).toBeNull();
  });
});
