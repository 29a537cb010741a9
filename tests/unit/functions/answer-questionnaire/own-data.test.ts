import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildCheck, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { invited, invitedFile, visitReferee } from './visit-referee.ts';

const answered = { ...invited, status: 'answered', answersVersion: 1, answeredAt: minutesAfter(6) } as const;

const given = (status: 'collecting' | 'completed' = 'collecting') => {
  const check = buildCheck({
    status,
    ...(status === 'completed' && { completedAt: minutesAfter(7), concludedAt: minutesAfter(8) }),
  });
  return visitReferee({
    file: invitedFile({ check, referees: [answered] }),
    submissions: [buildSubmission({ refereeId: answered.id })],
  });
};

describe('what is kept of a referee', () => {
  test.each(languages)('is shown in kind in %s, and where it came from', async (language) => {
    const page = await given().open(`/data?lang=${language}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/undefined|NaN|\[object/);
    expect(page.text).toContain('b•••l@example.org');
    expect(page.html).not.toMatch(/bo\.ahl@|1740621|Nordvik/);
  });

  test('leads to taking the reference back, always: at once while it can be, by an objection after that', async () => {
    expect((await given().open('/data')).html).toMatch(/href="[^"]+\/withdraw"/);
    const closed = await given('completed').open('/data');
    expect(closed.html).not.toMatch(/\/withdraw"/);
    expect(closed.html).toMatch(/href="[^"]+\/data\/object"/);
    expect(closed.text).toContain('Ta tillbaka din referens');
  });

  test('of whom nothing is answered goes thirty days after the end', async () => {
    const page = await visitReferee().open('/data');
    expect(page.text).toMatch(/från kandidaten.+30 dagar efter avslut, om du inte svarar/);
    expect(page.html).toMatch(/href="[^"]+\/decline"/);
  });
});

test('a referee’s copy holds their own answers and nobody’s contact data but theirs', async () => {
  const visit = given();
  expect((await visit.open('/data/copy')).text).toContain('Visa att det är du');
  await visit.post('/data/code', 'for=copy&medium=email');
  await visit.post('/data/proof', `for=copy&code=${visit.ownData.proofs.lastCode()}`);
  const page = await visit.open('/data/copy');
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/Referens: Enhetschef.+Bo Ahl/);
  expect(page.html).toContain('bo.ahl@example.org');
  expect(page.html).not.toMatch(/kim\.lund@|1740605/);
  expect(visit.ownData.audit.all()).toMatchObject([
    { act: 'subject.exported', actor: { kind: 'referee', id: answered.id } },
  ]);
});
