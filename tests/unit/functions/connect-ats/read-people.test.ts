import { describe, expect, test } from 'vitest';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { readName } from '../../../../functions/connect-ats/read-name.ts';
import { readSender } from '../../../../functions/connect-ats/read-sender.ts';

const email = 'kim-maria.lund+job@example.org';

describe('a name', () => {
  test.each([
    [['Kimmie', 'Kim'], 'Lund', email, 'Kimmie Lund'],
    [[null, 'Kim'], 'Lund', email, 'Kim Lund'],
    [['www.example.org', 'Kim'], 'Lund', email, 'Kim Lund'],
    [[null], null, email, 'Kim Maria Lund'],
    [[null], 'Lund', null, 'Lund Lund'],
    [['Kim'], null, 'info@example.org', 'Kim Kim'],
    [['王'], '秀英', null, '王 秀英'],
  ])('of %j and %j at %j is %s', (firstNames, lastName, address, name) => {
    const read = readName({ firstNames, lastName, email: address });
    expect(`${read?.firstName} ${read?.lastName}`).toBe(name);
  });

  test.each([[null], ['123@example.org'], ['']])('is none where nothing says one: %j', (address) => {
    expect(readName({ firstNames: [null, '42'], lastName: '—', email: address })).toBeNull();
  });
});

describe('whoever asks', () => {
  const organisation = buildOrganisation({ callHandlers: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }] });
  const nobody = { ...organisation, administrators: [], callHandlers: [] };
  const replyTo = { ...nobody, sender: { ...organisation.sender, replyTo: 'hr@example.org' } };

  test.each([
    [{ email: 'bo.ahl@example.org', name: 'Bo A' }, organisation, 'Bo A <bo.ahl@example.org>'],
    [{ email: 'bo.ahl@example.org', name: null }, organisation, 'Bo Ahl <bo.ahl@example.org>'],
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
