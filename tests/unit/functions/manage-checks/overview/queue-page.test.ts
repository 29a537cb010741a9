import { describe, expect, test } from 'vitest';
import type { Section } from '#shared/domain/queue/queue-place.ts';
import { buildCheck, buildFile } from '#tests/support/builders/check-builders.ts';
import { buildVisit } from '#tests/support/roads/desk-visit.ts';
import { wordsOf } from '#tests/support/roads/recruiter-desk.ts';
import { readFilter } from '../../../../../functions/manage-checks/overview/list-filter.ts';
import { queuePage } from '../../../../../functions/manage-checks/overview/queue-page.tsx';

const counts = { needs: null, way: null, complete: null, ended: null };

const shown = async (query: Record<string, string>, cursors: Readonly<Partial<Record<Section, string>>>) => {
  const parts = (['needs', 'way'] as const).map((section) => ({
    section,
    files: [],
    cursor: cursors[section] ?? null,
  }));
  return queuePage(await buildVisit(), { filter: readFilter(query), parts, counts, isFirstPage: true });
};

test('Projects of one title are told apart by their ids', async () => {
  const files = [
    ['4711', 'Undersköterska'],
    ['4712', 'Undersköterska'],
    ['4713', 'Enhetschef'],
  ].map(([externalId = '', title = '']) =>
    buildFile({ check: buildCheck({ project: { externalId, title, clientName: null } }) }),
  );
  const parts = [{ section: 'way', files, cursor: null }] as const;
  const page = await queuePage(await buildVisit(), { filter: readFilter({}), parts, counts, isFirstPage: true });
  expect(page.body).toMatch(/>Enhetschef<.*>Undersköterska \(4711\)<.*>Undersköterska \(4712\)</);
});

describe('a filter that nothing was found by', () => {
  test('says that there is none where the lists were looked through', async () => {
    const page = await shown({ waits: 'me' }, {});
    expect(wordsOf(page)).toContain('Inget matchar');
    expect(wordsOf(page)).not.toContain('Listan fortsätter');
  });

  test('says that a list goes on, and leads there', async () => {
    const page = await shown({ waits: 'me' }, { way: 'there' });
    expect(wordsOf(page)).toContain('Inget hittat bland de första. Listan fortsätter.');
    expect(wordsOf(page)).not.toContain('Inget matchar');
    expect(page.body).toMatch(/href="[^"]*show=way&amp;waits=me"/);
  });

  test('looks further in a part that stands alone', async () => {
    const page = await shown({ show: 'way', waits: 'me' }, { needs: 'there' });
    expect(wordsOf(page)).toContain('Leta vidare');
    expect(page.body).toContain('cursor=there');
  });
});
