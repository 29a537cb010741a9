import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { longestLongAnswer, maxQuestions } from '#shared/domain/limits.ts';
import { fillIn } from '#tests/support/browser/fill-in.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** As many texts as a template may ask for. */
const template = {
  name: { sv: 'Lång' },
  minutes: 60,
  languages: ['sv'],
  competencies: { c: { sv: 'Allt' } },
  questions: Array.from({ length: maxQuestions }, (_, index) => ({
    id: `q_${index}`,
    type: 'long_text',
    competency: 'c',
    text: { sv: `Fråga ${index} om {name}` },
  })),
};

/** A text as long as it may be, in characters of four bytes each. */
const full = '𝄞'.repeat(longestLongAnswer);

test('sixty texts as long as they may be are answered page by page, sent, and read in report and PDF', async () => {
  const { id } = z
    .looseObject({ id: z.string() })
    .parse((await on.road.call('POST', '/v1/question-templates', template)).body);
  const settings = { questionTemplates: { sv: id }, refereesRequested: 1, askRelation: false };
  const { browser } = on.road;
  const check = await on.road.request(requestBody(settings, [kim]));
  await on.road.giveReferees(linkIn(await on.road.messageTo(kim.email), 'c'), [bo], false);
  let page = await browser.submit(await browser.open(linkIn(await on.road.messageTo('bo.ahl@example.org'), 'a')));
  let pages = 0;
  for (; pages < 40 && !/\/review\b/.test(page.url); pages += 1) {
    const isQuestions = page.document.querySelector('textarea') !== null;
    page = await browser.submit(page, isQuestions ? fillIn(page, 0, full) : fillIn(page));
    expect(page.status).toBe(200);
  }
  expect(pages).toBeGreaterThanOrEqual(maxQuestions / 4);
  expect(page.text.split(full).length - 1).toBe(maxQuestions);

  expect((await browser.submit(page)).text).toContain('dina svar har kommit fram');
  const after = await on.road.check(check.id);
  expect(after).toMatchObject({ status: 'completed', counts: { answered: 1 } });
  const report = reportLinkOf(after);
  expect((await browser.open(report)).text.split(full).length - 1).toBe(maxQuestions);
  const pdf = await fetch(`${report}/pdf`);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const plain = await fetch(report, { headers: { 'accept-encoding': 'identity' } });
  expect((await plain.arrayBuffer()).byteLength).toBeLessThan(6_000_000);
});
