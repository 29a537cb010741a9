import { describe, expect, test } from 'vitest';
import { type AuditEntry, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { saveAdditionalText } from '#shared/domain/organisation/save-additional-text.ts';
import { buildOrganisation, startTime } from '#tests/support/builders/check-builders.ts';

const by = byOneOf('recruiter', 'rita');

async function save(text: string, before: Organisation | null, conflicts = 0) {
  const saved: Organisation[] = [];
  const told: unknown[] = [];
  let tries = 0;
  const organisations = {
    load: () => Promise.resolve(before),
    save: (next: Organisation, entry?: AuditEntry) => {
      tries += 1;
      if (tries <= conflicts) return Promise.resolve('edited_meanwhile' as const);
      saved.push(next);
      told.push(entry);
      return Promise.resolve('saved' as const);
    },
  };
  await saveAdditionalText(organisations, 'org_1', { language: 'sv', text }, { by, now: startTime });
  return { texts: saved.map(({ additionalTexts }) => additionalTexts), told, tries };
}

const before = buildOrganisation({ additionalTexts: { sv: 'Hej.', fi: 'Hei.' } });

describe('the text for candidates', () => {
  test('is kept for its language, and told in the audit trail', async () => {
    const { texts, told } = await save('Välkommen.', before);
    expect(texts).toEqual([{ sv: 'Välkommen.', fi: 'Hei.' }]);
    expect(told).toEqual([
      {
        organisationId: 'org_1',
        live: true,
        at: startTime,
        actor: by,
        act: 'settings.changed',
        checkId: null,
        about: 'additionalTexts',
        count: 1,
      },
    ]);
  });

  test('goes when it is empty', async () => {
    expect((await save('', before)).texts).toEqual([{ fi: 'Hei.' }]);
  });

  test('is kept when somebody else wrote in between, and not where the organisation is gone', async () => {
    expect(await save('Nytt.', before, 1)).toMatchObject({ texts: [{ sv: 'Nytt.', fi: 'Hei.' }], tries: 2 });
    expect((await save('Nytt.', null)).tries).toBe(0);
  });
});
