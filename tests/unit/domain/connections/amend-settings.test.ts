import { describe, expect, test } from 'vitest';
import { amendSettings } from '#shared/domain/connections/amend-settings.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

const seal = ({ id }: Readonly<{ id: string }>, secret: string) => `${id}(${secret})`;

describe('what a wish leaves out stays', () => {
  const settings = { forms: 'templates', asksCandidateLanguage: true, results: 'camel_names' } as const;

  test.each([
    [{}, settings],
    [{ forms: 'settings' as const }, { ...settings, forms: 'settings' }],
    [{ asksCandidateLanguage: false }, { ...settings, asksCandidateLanguage: false }],
    [{ results: 'pascal_numbers' as const }, { ...settings, results: 'pascal_numbers' }],
    [{ hosts: ['ats.example.org'], bearers: { 'ats.example.org': 'theirs' } }, settings],
  ])('of Talentech: %j', (wish, expected) => {
    const connection = buildConnection('talentech', { settings });
    expect(amendSettings(connection, wish, seal)).toEqual({ ...connection, settings: expected });
  });

  test.each([
    [{}, ['eu.example.org']],
    [{ hosts: [] }, []],
    [{ bearers: { 'ats.example.org': 'theirs' }, forms: 'templates' as const }, ['eu.example.org']],
  ])('of Greenhouse: %j', (wish, hosts) => {
    const connection = buildConnection('greenhouse', {
      settings: { hosts: ['eu.example.org'] },
      secrets: { key: 'sealed' },
    });
    expect(amendSettings(connection, wish, seal)).toEqual({ ...connection, settings: { hosts } });
  });
});

describe('a host of Refapp', () => {
  const connection = buildConnection('refapp', {
    settings: { hosts: ['a.example.org', 'b.example.org'] },
    secrets: { 'bearer:a.example.org': 'sealed-a', 'bearer:b.example.org': 'sealed-b' },
  });

  test('comes with its bearer, sealed for the connection, and once', () => {
    const wish = { bearers: { 'b.example.org': 'next', 'c.example.org': 'new' } };
    const { settings, secrets } = amendSettings(connection, wish, seal);
    expect(settings.hosts).toEqual(['a.example.org', 'b.example.org', 'c.example.org']);
    expect(secrets).toEqual({
      'bearer:a.example.org': 'sealed-a',
      'bearer:b.example.org': `${connection.id}(next)`,
      'bearer:c.example.org': `${connection.id}(new)`,
    });
  });

  test.each([[{ bearers: { 'b.example.org': null } }], [{ hosts: ['a.example.org'] }]])(
    'goes with its bearer: %j',
    (wish) => {
      const { settings, secrets } = amendSettings(connection, wish, seal);
      expect(settings.hosts).toEqual(['a.example.org']);
      expect(secrets).toEqual({ 'bearer:a.example.org': 'sealed-a' });
    },
  );
});
