import { describe, expect, test } from 'vitest';

import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { buildRelation, buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildOrganisation,
  daysAfter,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { invited, invitedFile, visitReferee } from './visit-referee.ts';

const check = buildCheck({ status: 'collecting' });
const answered = {
  ...invited,
  status: 'answered',
  form: 'full',
  answeredAt: minutesAfter(5),
  answersVersion: 1,
} as const;
const submission = buildSubmission({
  relation: buildRelation(),
  context: 'Vi delar kontor.',
  submittedAt: minutesAfter(5),
});

describe('the first screen', () => {
  test('opening it records nothing; the script or the first button does', async () => {
    const visit = visitReferee();
    const page = await visit.open();
    expect(page.document.querySelector('body')?.getAttribute('data-opened')).toMatch(/\/opened$/);
    expect(visit.referee()?.status).toBe('invited');
    expect((await visit.post('/opened', '')).status).toBe(204);
    expect(visit.referee()).toMatchObject({ status: 'opened' });
    expect((await visit.open()).document.querySelector('body')?.hasAttribute('data-opened')).toBe(false);
  });

  test.each([
    ['candidate', 'har angett dig som referens', 'Kim lämnade ditt namn'],
    ['recruiter', 'Rita\u00a0Ek vill gärna höra från dig', 'Rita\u00a0Ek lade in ditt namn'],
    ['ats', 'Rita\u00a0Ek vill gärna höra från dig', 'kom från vårt rekryteringssystem'],
  ] as const)('tells truly where an address from the %s came from', async (source, lead, whence) => {
    const { html } = await visitReferee({ file: invitedFile({ referees: [{ ...invited, source }] }) }).open();
    expect(html).toContain(lead);
    expect(html).toContain(whence);
  });

  test('a hidden title stays hidden on every page', async () => {
    const hidden = { ...check, settings: { ...check.settings, hideProjectTitle: true } };
    const visit = visitReferee({
      file: invitedFile({ check: hidden, referees: [answered] }),
      submissions: [submission],
    });
    const open = visitReferee({ file: invitedFile({ check: hidden }) });
    const paths = [
      '',
      '/facts',
      '/decline',
      '/relation',
      '/part/1',
      '/part/4',
      '/review',
      '/withdraw',
      '/copy',
      '/data',
    ];
    for (const path of paths) {
      expect((await visit.open(path)).html).not.toContain('Enhetschef');
      expect((await open.open(path)).html).not.toContain('Enhetschef');
    }
  });

  test('names in any script, and markup in a name, stand as they are', async () => {
    const candidate = { ...check.candidate, firstName: 'Łucja <b>', lastName: '山田' };
    const page = await visitReferee({ file: invitedFile({ check: { ...check, candidate } }) }).open();
    expect(page.text).toContain('Łucja <b>');
    expect(page.html).toContain('Łucja\u00a0&lt;b>\u00a0山田');
  });

  test('only languages that the check has a template in are offered', async () => {
    const standard = { id: 'tpl_standard', version: 1 };
    const two = { ...check, settings: { ...check.settings, questionTemplates: { sv: standard, fi: standard } } };
    const visit = visitReferee({ file: invitedFile({ check: two }) });
    const page = await visit.open();
    expect(page.document.querySelectorAll('#languages li').map((item) => item.textContent)).toEqual([
      'Svenska',
      'Suomi',
    ]);
    expect((await visit.open('?lang=de')).text).toContain('Vill du lämna');
    const finnish = await visit.open('?lang=fi');
    expect(finnish.text).toContain('Antaisitko suosituksen');
    expect((await visit.submit(finnish)).url).toContain('lang=fi');
    expect((await visit.draft())?.language).toBe('fi');
    expect((await visit.open()).text).toContain('Antaisitko suosituksen');
  });
});

describe('saying no', () => {
  test('with a reason; once; and the same link says so afterwards', async () => {
    const visit = visitReferee();
    const page = await visit.open('/decline');
    const done = await visit.submit(page, { reason: 'not_allowed' });
    expect(done.text).toContain('Tack för att du sa till');
    expect(visit.referee()).toMatchObject({ status: 'declined', declineReason: 'not_allowed' });
    expect((await visit.submit(page, { reason: 'no_time' })).status).toBe(200);
    expect(visit.referee()).toMatchObject({ declineReason: 'not_allowed' });
    expect((await visit.open('/part/1')).text).toContain('Tack för att du sa till');
    expect((await visit.post('/part/1', 'q-time_and_roles=x')).status).toBe(409);
  });

  test('a reason is not needed, and one that is not offered is none', async () => {
    const visit = visitReferee();
    await visit.submit(await visit.open('/decline'), { reason: 'because' });
    expect(visit.referee()).toMatchObject({ status: 'declined', declineReason: null });
  });
});

describe('the control page', () => {
  const openings = { openings: 3, lastOpenedAt: minutesAfter(8) };
  const links = [
    { ...makeReportLink(testId('lnk', 1), null, minutesAfter(5)), ...openings },
    {
      ...makeReportLink(testId('lnk', 2), 'Ali Demir', minutesAfter(5)),
      ...openings,
      openings: 1,
      role: 'Någon hos en kund',
    },
    makeReportLink(testId('lnk', 3), 'Eva Roth', minutesAfter(5)),
  ];
  const given = (changes: Parameters<typeof invitedFile>[0] = {}) =>
    visitReferee({
      file: invitedFile({ check, referees: [answered], reportLinks: links, ...changes }),
      submissions: [submission],
    });

  test('says who has them, since when, and who has read them', async () => {
    const { text } = await given().open();
    expect(text).toContain('Rita Ek fick dem måndag 23 november kl. 09.05');
    expect(text).toContain('sammanlagt tre gånger');
    expect(text).toContain('Någon med länk till rapporten');
    expect(text).toContain('Någon hos en kund');
    expect(text).not.toMatch(/Ali Demir|Eva Roth/);
  });

  test('a copy to keep, as plain text', async () => {
    const copy = await given().open('/copy');
    expect(copy.html).toContain('Kim håller det som har lovats.\r\n5 av 5, stämmer helt');
    expect(copy.html).toContain('Jag var Kims chef');
    expect(copy.html).toContain('Vi delar kontor.');
    expect(copy.html).not.toContain('<');
  });

  test('taking it back deletes every version; a repeat changes nothing', async () => {
    const visit = given();
    const page = await visit.open('/withdraw');
    expect(page.text).toContain('Svaren tas bort ur rapporten och raderas.');
    expect((await visit.submit(page)).text).toContain('Du har tagit tillbaka din referens');
    expect(visit.referee()?.status).toBe('withdrawn');
    expect(visit.checks.submissions()).toEqual([]);
    expect((await visit.submit(page)).status).toBe(200);
  });

  test('once closed, nothing is taken in, and it says so', async () => {
    const closed = {
      ...check,
      status: 'completed',
      completedAt: minutesAfter(6),
      concludedAt: minutesAfter(7),
    } as const;
    const visit = given({ check: closed });
    const page = await visit.open();
    expect(page.text).toContain('Referenstagningen är avslutad');
    expect(page.html).not.toMatch(/href="[^"]+\/withdraw"/);
    expect(page.text).toMatch(/Ta tillbaka din referens.+raderar dem inom 30 dagar/);
    expect(page.html).toMatch(/href="[^"]+\/data\/object"/);
    expect((await visit.open('/review')).html).not.toContain('next=review');
    expect((await visit.post('/part/2', 'q-keeps_promises=1')).status).toBe(409);
    expect((await visit.post('/withdraw', '')).status).toBe(409);
    expect(visit.referee()?.status).toBe('answered');
  });
});

describe('one who can no longer answer', () => {
  test.each([
    ['cancelled', {}, 'Referensen behövs inte längre'],
    ['declined', {}, 'Referensen behövs inte längre'],
    ['expired', {}, 'Tiden för att svara har gått ut'],
    ['failed', {}, 'Referenstagningen har stannat av'],
    ['completed', { completedAt: minutesAfter(1), concludedAt: minutesAfter(2) }, 'Referenstagningen är avslutad'],
  ] as const)('%s: the page says what happened, and takes nothing in', async (status, changes, words) => {
    const visit = visitReferee({ file: invitedFile({ check: { ...check, status, ...changes } }) });
    expect((await visit.open()).text).toContain(words);
    expect((await visit.open('/part/1')).text).toContain(words);
    const refused = await visit.post('/start', 'form=full');
    expect(refused.status).toBe(409);
    expect(refused.body).toContain(words);
    expect(visit.referee()?.status).toBe('invited');
  });

  test('of a completed check, one who is still awaited may answer for a week', async () => {
    const completed = { ...check, status: 'completed', completedAt: daysAfter(-1) } as const;
    expect((await visitReferee({ file: invitedFile({ check: completed }) }).open()).text).toContain('Svara nu');
  });
});

describe('links', () => {
  test.each([
    ['removed', { status: 'removed' }],
    ['with a newer link', { linkGeneration: 2 }],
  ] as const)('of one who is %s do not work, and say nothing of why', async (_, changes) => {
    const visit = visitReferee({ file: invitedFile({ referees: [{ ...invited, ...changes }] }) });
    const page = await visit.open();
    expect(page.status).toBe(404);
    expect(page.html).not.toContain('Exempelkommun');
    expect(page.html).not.toContain('Kim');
  });

  test('an address under the link that does not exist leads back', async () => {
    const visit = visitReferee({ organisation: buildOrganisation({ language: 'de' }) });
    for (const path of ['/part/9', '/part/x', '/nothing', '/toString']) {
      expect((await visit.open(path)).status).toBe(404);
    }
    expect((await visit.open('/opened')).status).toBe(200);
    expect((await visit.post('/copy', '')).status).toBe(405);
    expect((await visit.post('/nothing', '')).status).toBe(404);
  });

  test('a post that nobody typed is refused', async () => {
    expect((await visitReferee().post('/part/1', 'a'.repeat(300_000))).status).toBe(413);
  });
});
