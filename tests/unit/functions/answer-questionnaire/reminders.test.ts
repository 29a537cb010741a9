import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadReminderTexts } from '#shared/i18n/reminders/load.ts';
import { buildCheck } from '#tests/support/builders/check-builders.ts';
import { everyText } from '#tests/support/documents/every-text.ts';
import { invited, invitedFile, visitReferee } from './visit-referee.ts';

/** The visit is on a Monday; the last day to answer is a Monday two weeks on. */
const chosenIn = (page: Awaited<ReturnType<ReturnType<typeof visitReferee>['open']>>): readonly string[] =>
  page.document.querySelectorAll('input[checked]').map((input) => input.getAttribute('value') ?? '');

describe('another day', () => {
  it('is reached from the first screen, offers days, and changes nothing by being opened', async () => {
    const visit = visitReferee();
    const start = await visit.open();
    expect(start.document.querySelector('a[href$="/later"]')?.textContent).toContain('Påminn mig en annan dag');
    const page = await visit.open('/later?day=2026-11-26');
    expect(page.text).toContain('I morgon, tisdag 24 november');
    expect(page.text).toContain('Torsdag 26 november');
    expect(page.text).toContain('Måndag 30 november');
    expect(chosenIn(page)).toEqual(['2026-11-26']);
    expect(visit.checks.files()[0]?.messages).toEqual([]);
  });

  it.each([
    [{ day: '2026-11-26' }, '2026-11-26T07:00:00.000Z'],
    [{ day: 'date', date: '2026-12-02' }, '2026-12-02T07:00:00.000Z'],
    [{ date: '2026-12-02' }, '2026-12-02T07:00:00.000Z'],
    [{ day: 'date', date: '2026-11-28' }, '2026-11-30T07:00:00.000Z'],
  ] as const)('is chosen as %j, once however often it is posted', async (fields, dueAt) => {
    const visit = visitReferee();
    const form = await visit.open('/later');
    const page = await visit.submit(form, fields);
    await visit.submit(form, fields);
    expect(page.text).toContain('Vi påminner dig');
    expect(visit.checks.files()[0]?.messages).toMatchObject([{ kind: 'referee-reminder', state: 'waiting', dueAt }]);
  });

  it.each([
    [{}, 'Välj en dag'],
    [{ day: 'date', date: '' }, 'Välj en dag från och med i morgon och senast'],
    [{ day: 'date', date: '2026-11-23' }, 'Välj en dag från och med i morgon'],
    [{ day: 'date', date: '2026-12-24' }, 'senast måndag 7 december'],
    [{ day: 'date', date: 'i går' }, 'Välj en dag från och med i morgon'],
  ])('of %j is pointed out', async (fields, words) => {
    const visit = visitReferee();
    const page = await visit.submit(await visit.open('/later'), fields);
    expect(page.status).toBe(422);
    expect(page.text.replace(/\u00a0/g, ' ')).toContain(words);
    expect(visit.checks.files()[0]?.messages).toEqual([]);
  });

  it('without a last day offers the three days', async () => {
    const visit = visitReferee({ file: invitedFile({ referees: [{ ...invited, answerBy: null }] }) });
    expect((await visit.open('/later')).text).not.toContain('Sista dagen');
    const page = await visit.submit(await visit.open('/later'), { day: 'date', date: '2027-05-03' });
    expect(page.text).toContain('Vi påminner dig måndag 3 maj');
  });
});

describe('no reminders', () => {
  it('asks first, and can be taken back', async () => {
    const visit = visitReferee();
    const question = await visit.open('/stop');
    expect(visit.referee()).not.toHaveProperty('remindersStopped');
    const stopped = await visit.submit(question);
    expect(stopped.text).toContain('Du får inga fler påminnelser');
    expect(visit.referee()).toMatchObject({ remindersStopped: true });
    expect((await visit.open('/later')).document.querySelector('a[href$="/stop"]')).toBeNull();
    await visit.submit(await visit.open('/later'), { day: '2026-11-26' });
    expect(visit.referee()).not.toHaveProperty('remindersStopped');
  });

  it('has no place where nobody waits for an answer', async () => {
    const file = invitedFile({ check: buildCheck({ status: 'cancelled' }) });
    const visit = visitReferee({ file });
    expect((await visit.open('/later')).url).not.toContain('later');
    expect((await visit.open('/stop')).url).not.toContain('stop');
    expect((await visit.post('/later', 'day=2026-11-26')).status).toBe(409);
    expect((await visit.post('/stop', '')).status).toBe(409);
  });
});

/** The same word in both, and the usual one. */
const rightlyEqual = ['I morgen, 28.11.'];

it('says nothing of reminders in the words of another language', async () => {
  const said = await Promise.all(
    languages.map(async (language) => [...new Set(everyText(await loadReminderTexts(language)))]),
  );
  const all = said.flat().filter((text) => !rightlyEqual.includes(text));
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});
