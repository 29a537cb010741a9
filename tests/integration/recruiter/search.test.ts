import { afterAll, beforeAll, expect, test } from 'vitest';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { buildRefereeDetails, contextAt } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const named = (firstName: string, lastName: string) => ({
  externalId: null,
  firstName,
  lastName,
  email: `${firstName.toLowerCase()}@example.org`,
  phone: null,
  language: 'sv' as const,
  linkGeneration: 1,
});

test('a check is found by every word of its people’s names, by an address or a number, and by its project', async () => {
  const desk = await recruiterDesk(real.table);
  const names = [...Array.from({ length: 100 }, (_, index) => `Anna${index}`), 'Zelda'];
  await Promise.all(names.map((name) => desk.start({ candidate: named(name, 'Andersson') })));
  desk.wait(1);
  const id = await desk.start({
    candidate: { ...named('Bo', 'van der Velde'), externalId: 'c-99' },
    project: { externalId: 'rek-2026', title: 'Kock', clientName: 'Nordvik' },
  });
  const referee = buildRefereeDetails({ firstName: 'Sean', lastName: 'O’Dowd', email: 'sean@example.org' });
  await desk.checks.change(id, (file) => addReferees(file, [referee], 'recruiter', contextAt(desk.now())));
  const browser = desk.browser();
  const token = /name="token" value="([^"]+)"/.exec((await browser.signIn(rita)).body)?.[1] ?? '';
  const find = async (words: string) => wordsOf(await browser.post(desk.at('checks/search'), { token, words }));
  expect(await find('zelda andersson')).toContain('En träff');
  for (const words of ['velde', 'van der velde bo', 'dowd', 'kock', 'nordvik', 'rek', '99']) {
    expect([words, await find(words)]).toEqual([words, expect.stringContaining('En träff')]);
    expect(await find(words)).toMatch(/Bo\s?van\s?der\s?Velde/);
  }
  for (const contact of ['bo@example.org', ' SEAN@example.org', '070-174 06 21', '+46 70 174 06 21']) {
    expect([contact, await find(contact)]).toEqual([contact, expect.stringContaining('En träff')]);
  }
  expect(await find('andersson')).toContain('Fler än 25 träffar; 25 av dem visas.');
  expect(await find('nobody@example.org')).toContain('Ingen träff');
  expect(await find('velde zelda')).toContain('Ingen träff');
});

test('letters with marks are found by those without', async () => {
  const desk = await recruiterDesk(real.table);
  const people = [
    ['Søren', 'soren'],
    ['Łukasz', 'lukasz'],
    ['Strauß', 'strauss'],
    ['Åkesson', 'akesson'],
  ] as const;
  for (const [name] of people) await desk.start({ candidate: named(name, 'X') });
  const browser = desk.browser();
  const token = /name="token" value="([^"]+)"/.exec((await browser.signIn(rita)).body)?.[1] ?? '';
  for (const [name, words] of people) {
    const found = wordsOf(await browser.post(desk.at('checks/search'), { token, words }));
    expect(found).toContain('En träff');
    expect(found).toContain(name);
  }
});

test('somebody who sees five of many finds theirs by a word that many have', async () => {
  const desk = await recruiterDesk(real.table);
  const nora = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };
  const candidate = named('Alva', 'Nilsson');
  await Promise.all(Array.from({ length: 70 }, () => desk.start({ candidate })));
  for (const name of ['Disa', 'Frej', 'Idun', 'Njord', 'Saga']) {
    await desk.start({ recruiter: nora, candidate: named(name, 'Nilsson') });
  }
  await Promise.all(Array.from({ length: 70 }, () => desk.start({ candidate })));
  const browser = desk.browser();
  const token = /name="token" value="([^"]+)"/.exec((await browser.signIn(nora)).body)?.[1] ?? '';
  const find = async (words: string) => wordsOf(await browser.post(desk.at('checks/search'), { token, words }));
  for (const words of ['nilsson', 'nils']) {
    const found = await find(words);
    expect([words, found]).toEqual([words, expect.stringMatching(/Fem träffar.*(?:Disa|Saga)/)]);
    expect(found).not.toContain('Alva');
  }
  expect(await find('disa nilsson')).toContain('En träff');
  expect(await find('alva nilsson')).toContain('Ingen träff');
});
