import { describe, expect, test } from 'vitest';
import { fillIn } from '#tests/support/browser/fill-in.ts';
import { buildCheck } from '#tests/support/builders/check-builders.ts';
import { invited, invitedFile, type RefereeVisit, relationTyped, visitReferee } from './visit-referee.ts';

/** At the first page of questions. */
async function atQuestions(visit: RefereeVisit = visitReferee()) {
  const relation = await visit.submit(await visit.open());
  return { visit, page: await visit.submit(relation, relationTyped) };
}

describe('a page that is not right', () => {
  test('comes back with every value, a summary that leads to the fields, and the error at each', async () => {
    const { visit, page } = await atQuestions();
    const back = await visit.submit(page, { 'q-time_and_roles': '', 'q-responsibilities': 'å'.repeat(212) });
    expect(back.status).toBe(422);
    expect(back.document.querySelector('title')?.textContent).toMatch(/^Fel: /);
    expect(back.document.querySelectorAll('.errs a').map((link) => link.getAttribute('href'))).toEqual([
      '#q-time_and_roles',
      '#q-responsibilities',
    ]);
    expect(back.text).toContain('Korta svaret på fråga 2 med tolv tecken. Högst 200 får plats.');
    expect(back.html).toContain('å'.repeat(212));
    expect(back.document.querySelector('#q-responsibilities')?.getAttribute('aria-invalid')).toBe('true');
  });

  test('keeps what is right, also when the rest is missing', async () => {
    const { visit, page } = await atQuestions();
    await visit.submit(page, { 'q-responsibilities': 'Två grupper' });
    expect((await visit.draft())?.answers).toEqual({ responsibilities: { type: 'text', text: 'Två grupper' } });
  });

  test('"save and go on later" asks for nothing that is missing', async () => {
    const { visit, page } = await atQuestions();
    const saved = await visit.submit(page, { 'q-responsibilities': 'Två grupper' }, { later: '1' });
    expect(saved.status).toBe(200);
    expect(saved.text).toContain('Sparat kl. 09.10');
    expect(saved.text).toContain('Fortsätt med del 2');
  });

  test('an account of the relation that is not whole is kept as it was typed', async () => {
    const visit = visitReferee();
    const relation = await visit.submit(await visit.open());
    await visit.submit(relation, { company: 'Nordvik', 'from-year': '19' }, { later: '1' });
    const again = await visit.open('/relation');
    expect(again.html).toContain('value="Nordvik"');
    expect(again.html).toContain('value="19"');
    const back = await visit.submit(again);
    expect(back.status).toBe(422);
    expect(back.document.querySelectorAll('.errs a').map((link) => link.getAttribute('href'))).toEqual([
      '#type-1',
      '#title',
      '#from-month',
    ]);
    expect((await visit.submit(back, relationTyped)).url).toMatch(/\/part\/1$/);
  });

  test('nothing is sent while a required answer is missing, whatever is posted', async () => {
    const { visit, page } = await atQuestions();
    await visit.submit(page, fillIn(page));
    const review = await visit.open('/review');
    expect(review.text).toContain('saknas innan du kan skicka');
    expect(review.document.querySelector('main form')).toBeNull();
    await visit.post('/review', `shown=0.${(await visit.draft())?.version}`);
    expect(visit.referee()?.status).toBe('answering');
  });
});

describe('saving while writing', () => {
  test('keeps what is valid, shows no error, and the form goes on from it', async () => {
    const { visit, page } = await atQuestions();
    const answer = await visit.submit(page, { 'q-time_and_roles': 'Fyra år' }, { autosave: '1' });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('"saved":"Sparat kl.\u00a009.10.');
    const fingerprint = /"fingerprint":"([^"]+)"/.exec(answer.html)?.[1] ?? '';
    expect(fingerprint).not.toBe(page.document.querySelector('input[name=fingerprint]')?.getAttribute('value'));
    const next = await visit.submit(page, {
      fingerprint,
      'q-time_and_roles': 'Fyra år, chef',
      'q-responsibilities': 'Två grupper',
    });
    expect(next.url).toMatch(/\/part\/2$/);
    expect((await visit.draft())?.answers).toMatchObject({ time_and_roles: { text: 'Fyra år, chef' } });
  });
});

describe('two windows', () => {
  test('that wrote different answers to one question: both versions, status 409, nothing lost', async () => {
    const { visit, page } = await atQuestions();
    await visit.submit(page, { 'q-time_and_roles': 'Första fönstret', 'q-responsibilities': 'Två grupper' });
    const back = await visit.submit(page, {
      'q-time_and_roles': 'Andra fönstret',
      'q-responsibilities': 'Två grupper',
    });
    expect(back.status).toBe(409);
    expect(back.text).toContain('Sparat i det andra fönstret: Första fönstret'.replace(': ', ':'));
    expect(back.html).toContain('>Andra fönstret</textarea>');
    expect((await visit.draft())?.answers).toMatchObject({ time_and_roles: { text: 'Första fönstret' } });
    expect((await visit.submit(back)).url).toMatch(/\/part\/2$/);
    expect((await visit.draft())?.answers).toMatchObject({ time_and_roles: { text: 'Andra fönstret' } });
  });

  test('that wrote to different questions at the same moment: both stand', async () => {
    const { visit, page } = await atQuestions();
    visit.checks.meanwhile(() => visit.submit(page, { 'q-time_and_roles': 'Fyra år' }, { later: '1' }));
    await visit.submit(page, { 'q-responsibilities': 'Två grupper' }, { later: '1' });
    expect((await visit.draft())?.answers).toEqual({
      time_and_roles: { type: 'text', text: 'Fyra år' },
      responsibilities: { type: 'text', text: 'Två grupper' },
    });
  });

  test('that gave two accounts of the relation', async () => {
    const visit = visitReferee();
    const relation = await visit.submit(await visit.open());
    await visit.submit(relation, relationTyped);
    const back = await visit.submit(relation, { ...relationTyped, company: 'Någon annanstans' });
    expect(back.status).toBe(409);
    expect(back.text).toContain('Nordvik omsorg AB');
    expect(back.html).toContain('value="Någon annanstans"');
    await visit.submit(back);
    expect((await visit.draft())?.relation).toMatchObject({ company: 'Någon annanstans' });
  });

  test('a review that is older than the answers is shown again before anything is sent', async () => {
    const { visit } = await atQuestions();
    let page = await visit.open('/part/1');
    while (page.url.includes('/part/')) page = await visit.submit(page, fillIn(page));
    await visit.submit(await visit.open('/part/2'), { 'q-keeps_promises': '5' });
    const back = await visit.submit(page, { context: 'Vi delar kontor.' });
    expect(back.status).toBe(409);
    expect(back.html).toContain('Vi delar kontor.');
    expect(visit.checks.submissions()).toHaveLength(0);
    await visit.submit(back);
    expect(visit.checks.submissions()).toMatchObject([{ context: 'Vi delar kontor.' }]);
  });
});

describe('a follow-up', () => {
  const leader = { id: 'tpl_leader', version: 1 };
  const check = buildCheck({ status: 'collecting' });
  const file = invitedFile({
    check: { ...check, settings: { ...check.settings, askRelation: false, questionTemplates: { en: leader } } },
    referees: [{ ...invited, language: 'en' }],
  });

  test('comes on a later page after its cause, and its answer is left out when the cause goes', async () => {
    const visit = visitReferee({ file });
    let page = await visit.submit(await visit.open());
    expect(page.text).toContain('Question 1 of 13');
    while (page.url.includes('/part/')) {
      page = await visit.submit(page, { ...fillIn(page), 'q-leadership_scope': ['budget', 'change'] });
    }
    expect(page.text).toContain('How did Kim lead the change');
    const scope = await visit.open('/part/2?next=review');
    const review = await visit.submit(scope, { 'q-leadership_scope': 'budget' });
    expect(review.text).not.toContain('How did Kim lead the change');
    await visit.submit(review);
    expect(visit.checks.submissions()[0]?.answers).not.toHaveProperty('led_change');
    expect(visit.checks.submissions()[0]).toMatchObject({ relation: null, language: 'en' });
  });
});
