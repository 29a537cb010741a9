import { describe, expect, test } from 'vitest';

import { fillIn } from '#tests/support/browser/fill-in.ts';
import type { PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RefereeVisit, relationTyped, visitReferee } from './visit-referee.ts';

/** Presses the first button, or goes on where one was. */
async function begin(visit: RefereeVisit): Promise<PlainPage> {
  const start = await visit.open();
  return (await visit.draft()) === null ? visit.submit(start) : start;
}

/** Fills in every page up to the review. */
async function fillInAll(visit: RefereeVisit): Promise<PlainPage> {
  await begin(visit);
  let page = await visit.submit(await visit.open('/relation'), relationTyped);
  while (page.url.includes('/part/')) page = await visit.submit(page, fillIn(page));
  return page;
}

describe('the road of one who answers', () => {
  test('first screen, relation, four pages, review, sent, and the control page', async () => {
    const visit = visitReferee();
    const start = await visit.open();
    expect(start.text).toContain('Vill du lämna en referens för Kim Lund?');
    expect(visit.referee()?.status).toBe('invited');

    const relation = await visit.submit(start);
    expect(relation.url).toMatch(/\/relation$/);
    expect(relation.text).toContain('Del 1 av 5');
    expect(relation.html).not.toContain('Nordvik');
    expect(visit.referee()?.status).toBe('answering');

    const first = await visit.submit(relation, relationTyped);
    expect(first.url).toMatch(/\/part\/1$/);
    expect(first.text).toContain('Fråga 1 av 11');

    const review = await fillInAll(visit);
    expect(review.url).toMatch(/\/review$/);
    expect(review.text).toContain('Skicka mina svar till Rita Ek');
    const thanks = await visit.submit(review, { context: 'Vi delar kontor.' });
    expect(thanks.text).toContain('Tack Bo, dina svar har kommit fram');
    expect(visit.checks.submissions()).toMatchObject([
      {
        version: 1,
        form: 'full',
        mode: 'form',
        language: 'sv',
        templateId: 'tpl_standard',
        relation: { type: 'manager', from: '2019-03', to: '2023-06' },
        context: 'Vi delar kontor.',
        answers: { keeps_promises: { type: 'scale', value: 1 } },
      },
    ]);
    expect(visit.referee()).toMatchObject({ status: 'answered', answersVersion: 1, form: 'full' });
    expect(await visit.draft()).toBeNull();
  });

  test('coming back goes on where one was, and what was typed stands there', async () => {
    const visit = visitReferee();
    const part1 = await visit.submit(await begin(visit), relationTyped);
    await visit.submit(part1, fillIn(part1, 0, 'Fyra år.'), { later: '1' });
    const back = await visit.open();
    expect(back.text).toContain('Fortsätt med del 3');
    expect((await visit.open('/part/1')).html).toContain('Fyra år.');
    expect((await visit.open('/relation')).html).toContain('Gruppledare');
  });

  test('sending twice, reloading and replaying the form change nothing', async () => {
    const visit = visitReferee();
    const review = await fillInAll(visit);
    await visit.submit(review);
    expect((await visit.submit(review)).text).toContain('dina svar har kommit fram');
    visit.passMinutes(5);
    expect((await visit.submit(review)).status).toBe(200);
    expect(visit.checks.submissions()).toHaveLength(1);
  });

  test('two clicks at the same moment send once', async () => {
    const visit = visitReferee();
    const review = await fillInAll(visit);
    visit.checks.meanwhile(() => visit.submit(review));
    expect((await visit.submit(review)).text).toContain('dina svar har kommit fram');
    expect(visit.checks.submissions()).toHaveLength(1);
  });

  test('a correction makes a new version; without a change there is nothing to send', async () => {
    const visit = visitReferee();
    await visit.submit(await fillInAll(visit));
    const sent = await visit.open('/review');
    expect(sent.document.querySelector('main form')).toBeNull();
    const part2 = await visit.open('/part/2?next=review');
    const review = await visit.submit(part2, { 'q-keeps_promises': '2' });
    expect(review.url).toMatch(/\/review$/);
    expect(review.text).toContain('Skicka ändringarna till Rita Ek');
    expect((await visit.open()).text).toContain('Skicka dina ändringar');
    visit.passMinutes(60);
    await visit.submit(review);
    expect(visit.checks.submissions().map(({ version }) => version)).toEqual([2]);
    expect(visit.referee()).toMatchObject({ status: 'answered', answersVersion: 2 });
    expect((await visit.open()).text).toContain('Du ändrade dem senast');
  });

  test('facts only, and back to all questions: what was written stays', async () => {
    const visit = visitReferee();
    const part1 = await visit.submit(await begin(visit), relationTyped);
    await visit.submit(part1, fillIn(part1, 0, 'Fyra år.'));
    const facts = await visit.submit(await visit.open('/facts'));
    expect(facts.text).toContain('Kan du bekräfta');
    let page = facts;
    while (page.url.includes('/part/')) page = await visit.submit(page, fillIn(page));
    const again = await visit.submit(await visit.open('/all'));
    expect(again.url).toMatch(/\/part\/2$/);
    expect((await visit.open('/part/1')).html).toContain('Fyra år.');
    const review = await visit.submit(await visit.open('/facts'));
    await visit.submit(review);
    expect(visit.checks.submissions()[0]).toMatchObject({ form: 'facts', mode: 'facts', templateId: 'tpl_facts' });
    expect(visit.checks.submissions()[0]?.answers).not.toHaveProperty('time_and_roles');
  });
});
