import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import { eventually } from '#tests/support/roads/road.ts';

let on: AtsRoad;
beforeAll(async () => {
  on = await startAtsRoad();
});
afterAll(() => on.cloud.stop());

const title = 'Enhetschef, äldreomsorg';
const kim = { id: 'c-1', mail: 'kim.lund@example.org' };
const tove = { id: 'c-2', mail: 'tove.dahl@example.org' };
const sami = { id: 'c-3', mail: 'sami.koskinen@example.org' };

const created = 1;
const inProgress = 2;
const completed = 3;

const symbolOf = async (candidateId: string) => {
  const cell = (await on.ats.overview()).document.querySelector(`#references-${candidateId}`);
  return {
    symbol: cell?.querySelector('svg')?.getAttribute('data-symbol'),
    links: (cell?.querySelectorAll('a') ?? []).map((each) => ({
      name: each.textContent,
      href: each.getAttribute('href') ?? '',
    })),
  };
};

test('from Begär in referenser to the report: two at once, a third with the title hidden', async () => {
  expect((await on.ats.connection()).isConnected).toBe(true);
  const sent = await on.ats.request([kim.id, tove.id]);
  expect(sent.text).toContain('Skickat för 2 kandidater.');
  await on.ats.request([sami.id], { 'field.hide-project-name': 'true' });
  const people = [kim, tove, sami];
  for (const { id } of people) await on.untilStatus(id, created);
  expect((await symbolOf(kim.id)).links.map(({ name }) => name)).toEqual(['Länk till kandidat']);

  const refereesOf = new Map<string, readonly string[]>();
  for (const { id, mail } of people) refereesOf.set(id, await on.name(mail));
  for (const { id } of people) {
    await on.untilStatus(id, inProgress);
    const [first = '', second = ''] = refereesOf.get(id) ?? [];
    await on.answer(first);
    const interim = await eventually('the interim report', async () => {
      const last = (await on.resultsFor(id)).at(-1);
      return (last?.ReportUrls.length ?? 0) > 1 && last;
    });
    expect(interim.Status).toBe(inProgress);
    await on.answer(second);
  }

  for (const { id } of people) {
    const last = await on.untilStatus(id, completed);
    expect(last.ReportUrls[0]?.Name).toBe('Länk till kandidat');
    const { symbol, links } = await symbolOf(id);
    expect(symbol).toBe('Completed');
    const report = links.find(({ name }) => name === 'Referensrapport');
    const page = await createPlainBrowser().open(report?.href ?? '');
    expect(page.status).toBe(200);
    expect(page.text.includes(title)).toBe(id !== sami.id);
    const checkPage = await createPlainBrowser().open(links[0]?.href ?? '');
    expect(checkPage.document.querySelector('input[name=email]')).not.toBeNull();
  }

  const stories = await Promise.all(people.map(({ id }) => on.storyOf(id)));
  for (const story of stories) {
    const statuses = story.map((each) => Number(each.split(' ')[0]));
    expect(statuses).toEqual(statuses.toSorted((one, other) => one - other));
    expect(new Set(statuses)).toEqual(new Set([created, inProgress, completed]));
  }
});

test('a hidden title is in nothing that is sent, a shown one is', async () => {
  const messages = await on.cloud.messages();
  const about = (mail: string) => messages.filter(({ to }) => to.endsWith(mail)).map((each) => JSON.stringify(each));
  expect(about(kim.mail).join()).toContain(title);
  expect(about(sami.mail).length).toBeGreaterThan(0);
  expect(about(sami.mail).join()).not.toContain(title);
});

test('with fields encrypted both ways the mail reaches the candidate, and the addresses can be read', async () => {
  const settings = await on.ats.browser.open(`${on.ats.url}/integration`);
  await on.ats.browser.submit(settings, { encrypts: 'true' }, { action: '/switches' });
  await on.ats.request(['c-4']);
  const result = await on.untilStatus('c-4', created);
  expect((await on.ats.results()).at(-1)?.wasEncrypted).toBe(true);
  expect(result.ReportUrls[0]?.Uri).toMatch(/^http.*\/checks\//);
  expect((await on.road.messageTo('ida.berg@example.org')).text).toContain('Hej Ida');
});
