import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sv as candidateTexts } from '#shared/i18n/candidate/sv.ts';
import { sv as messages } from '#shared/i18n/messages/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { sv as refereeTexts } from '#shared/i18n/referee/sv.ts';
import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { type Journeys, journeysInBrowser } from '#tests/support/journey/journeys.ts';

let road: BrowserRoad;
let given: Journeys['given'];
let outcome: Journeys['outcome'];
beforeAll(async () => {
  road = await startBrowserRoad();
  ({ given, outcome } = journeysInBrowser(road, desktop));
});
afterAll(() => road.stop());

const oneReferee = { settings: { refereesRequested: 1 } };
const { hero, more, referees, timeline } = checkTexts;

describe.concurrent('a check', () => {
  test('in which a referee declines has the candidate name another, who answers', async () => {
    const check = await given.check('one-declines', oneReferee);
    const { bo, eva, candidate } = check;
    await given.named(check, [bo]);
    const referee = await given.referee();
    expect(await referee.declines(await outcome.linkTo(bo.mail), 'no_time')).toContain(refereeTexts.decline.done.title);
    expect(await outcome.check(check)).toMatchObject({
      status: 'collecting',
      counts: { declined: 1, remainingToSubmit: 1 },
    });

    const kim = await given.candidate();
    await kim.visitor.open(await outcome.linkTo(candidate.email, 1));
    expect(await kim.visitor.text()).toContain(candidateTexts.status.oneMore.title({ count: 1 }));
    await kim.visitor.follow(candidateTexts.status.addOne);
    await kim.visitor.submit(eva);
    await kim.visitor.submit();
    await referee.answers(await outcome.linkTo(eva.mail));
    expect(await outcome.standings(check)).toEqual(['Bo declined', 'Eva answered']);
    expect(await outcome.status(check)).toBe('completed');
    const rita = await given.recruiter(check);
    expect(await rita.visitor.text()).toContain(referees.declineReasons.no_time);
    expect((await outcome.sentAbout(check)).toSorted()).toEqual([
      'Bo email',
      'Eva email',
      'Eva email',
      'candidate email',
      'candidate email',
      'candidate email',
      'recruiter email',
      'recruiter email',
    ]);
  });

  test('that the candidate withdraws from is declined, and whoever was asked learns it from the link', async () => {
    const check = await given.check('withdraws');
    const { bo, eva, candidate, recruiter } = check;
    await given.named(check, [bo, eva]);
    const kim = await given.candidate();
    const { ended } = candidateTexts;
    const asked = await outcome.linkTo(candidate.email);
    expect(await kim.declines(asked, 'not_applying')).toContain(ended.declined.title);
    expect(await outcome.status(check)).toBe('declined');
    const referee = await given.referee();
    await referee.visitor.open(await outcome.linkTo(bo.mail));
    expect(await referee.visitor.text()).toContain(refereeTexts.ended.cancelled.title);
    const told = (await outcome.mailsTo(recruiter.email)).map(({ subject }) => subject);
    expect(told).toEqual([messages.recruiterNotices.declinedByCandidate.subject({ candidate: 'Kim Lund' })]);
  });

  test('is concluded early with a note: the link of who is missing says so; reopened, it takes answers again', async () => {
    const check = await given.check('concluded');
    const { bo, eva } = check;
    const counts = { answered: 1, expected: 2, withdrawn: 0 };
    await given.named(check, [bo, eva]);
    await given.answered(bo);
    const [late, rita] = [await given.referee(), await given.recruiter(check)];
    const link = await outcome.linkTo(eva.mail);
    await late.begins(link);
    expect(await outcome.standings(check)).toEqual(['Bo answered', 'Eva answering']);

    const concluded = await rita.takes(check, [more.conclude(counts)], { note: 'Räcker så.' });
    expect(concluded).toContain(hero.concludedEarly(counts));
    expect(concluded).toContain(timeline.note({ note: 'Räcker så.' }));
    expect(await late.visitor.answerAll()).toBe(409);
    expect(await late.visitor.text()).toContain(refereeTexts.ended.closed.title);
    await late.visitor.open(link);
    expect(await late.visitor.text()).toContain(refereeTexts.ended.closed.title);

    expect(await rita.takes(check, [more.reopen], { note: 'Eva vill svara.' })).toContain(hero.answers(counts));
    await late.answers(link, 1);
    expect(await late.visitor.text()).toContain(refereeTexts.thanks.heading({ referee: 'Eva' }));
    expect(await outcome.check(check)).toMatchObject({ status: 'completed', counts: { answered: 2 } });
  });
});
