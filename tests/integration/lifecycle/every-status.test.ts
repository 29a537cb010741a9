import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { lifecycle } from '#shared/domain/check/lifecycle.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { sv as common } from '#shared/i18n/common/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import type { CheckWishes } from '#tests/support/journey/journey-check.ts';
import type { Journeys } from '#tests/support/journey/journeys.ts';
import { walkStatuses } from '#tests/support/journey/walk-statuses.ts';
import { kim } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let given: Journeys['given'];
let outcome: Journeys['outcome'];
let walks: ReturnType<typeof walkStatuses>;
beforeAll(async () => {
  on = await startRoad();
  walks = walkStatuses(on);
  ({ given, outcome } = walks);
});
afterAll(() => on.cloud.stop());

const { more, start, addReferee, candidate: candidateWords, referees: refereeWords } = checkTexts;
const manual: CheckWishes = {
  settings: {
    candidateChannel: 'disabled',
    refereeChannel: 'disabled',
    refereesRequested: 1,
    daysToSubmit: 1,
    daysToAnswer: 1,
  },
};
const one: CheckWishes = { settings: { refereesRequested: 1 } };
const bounce = (name: string): string => `bounce+${name}@simulator.amazonses.com`;

describe('by the road that a person takes', () => {
  test('nothing is sent; it is cancelled, expires, and is reopened, wherever it had come', async () => {
    const { check, takes, reopens, cancels, passDay, passWeeks, names } = await walks.walk('by-hand', manual);
    expect(await cancels()).toBe('cancelled');
    expect(await reopens()).toBe('accepted');
    expect(await passDay()).toBe('accepted');
    expect(await passWeeks(23)).toBe('accepted');
    const mails = await outcome.mailsTo(check.recruiter.email);
    expect(mails.map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^Referenstagningen för .* avslutas /),
    );
    expect(await passWeeks(5)).toBe('expired');
    expect(await reopens()).toBe('accepted');
    expect(await takes([start.ask(kim)], { channel: 'email' })).toBe('candidate_invited');
    expect(await cancels()).toBe('cancelled');
    expect(await reopens()).toBe('candidate_invited');
    expect(await passDay()).toBe('expired');
    expect(await reopens()).toBe('candidate_invited');
    expect(await names()).toBe('collecting');
    expect(await cancels()).toBe('cancelled');
    expect(await reopens()).toBe('collecting');
    expect(await passDay()).toBe('expired');
    expect(await reopens()).toBe('collecting');
    expect(await passDay()).toBe('expired');
    expect(await cancels()).toBe('cancelled');
  });

  test('the candidate declines and is asked again, the referee has every way, and the answers are taken back', async () => {
    const { check, stands, reopens, cancels, names, withdraws, toBo } = await walks.walk('declined', one);
    expect(await withdraws()).toBe('declined');
    expect(await reopens()).toBe('candidate_invited');
    expect(await names()).toBe('collecting');
    expect(await withdraws()).toBe('declined');
    expect(await reopens()).toBe('collecting');
    const referee = await given.referee();
    const link = await toBo();
    await referee.books(link);
    await stands();
    await referee.cancelsCall(link);
    await stands();
    await referee.begins(link);
    await stands();
    await referee.answers(link);
    expect(await stands()).toBe('completed');
    expect(await reopens()).toBe('collecting');
    await on.road.browser.submit(await on.road.browser.open(`${await toBo()}/withdraw`), {}, { action: '/withdraw' });
    expect(await stands()).toBe('collecting');
    expect(await outcome.standings(check)).toEqual(['Bo withdrawn']);
    expect(await withdraws()).toBe('declined');
    expect(await cancels()).toBe('cancelled');
  });

  test('the candidate is out of reach, is mended, and replaces a referee, who declines; another is removed', async () => {
    const wishes = { ...one, email: bounce('kim.out-of-reach') };
    const { check, stands, takes, reopens, cancels } = await walks.walk('out-of-reach', wishes);
    expect(await stands()).toBe('failed');
    expect(await cancels()).toBe('cancelled');
    expect(await reopens()).toBe('candidate_invited');
    // Nobody is asked twice in a minute.
    await on.cloud.advance(60);
    expect(await takes([more.askAgain(kim)], { channel: 'email' })).toBe('failed');
    const email = 'kim.reached@example.org';
    expect(await takes([candidateWords.correct, 'Kim Lund'], { email })).toBe('candidate_invited');

    const reached = { ...check, candidate: { ...check.candidate, email } };
    await given.named(reached, [check.bo]);
    expect(await stands()).toBe('collecting');
    const bosLink = await outcome.linkTo(check.bo.mail);
    const { visitor } = await given.candidate();
    await visitor.open(await outcome.linkTo(email));
    await visitor.follow(common.change, 'Bo Ahl');
    await visitor.submit(check.eva);
    await stands();
    expect(await outcome.standings(check)).toEqual(['Eva invited']);
    expect((await fetch(bosLink)).status).toBe(404);
    walks.record.ofReferees.add('replaced');

    await (await given.referee()).declines(await outcome.linkTo(check.eva.mail), 'no_time');
    await stands();
    const bo = { firstName: 'Bo', lastName: 'Ahl', email: check.bo.mail };
    await takes([addReferee], bo);
    await takes([refereeWords.remove, 'Bo Ahl']);
    expect(await outcome.standings(check)).toEqual(['Eva declined']);
    walks.record.ofReferees.add('removed');
    expect(await takes([more.conclude({ answered: 0, expected: 1, withdrawn: 0 })])).toBe('completed');
  });

  test('the referee is out of reach, is mended, and is called', async () => {
    const referees = [{ firstName: 'Bo', lastName: 'Ahl', email: bounce('bo.called') }];
    const settings = { candidateChannel: 'disabled', refereesRequested: 1 };
    const { check, rita, stands, takes, cancels } = await walks.walk('called', { settings, referees });
    expect(await stands()).toBe('failed');
    expect(await takes([refereeWords.correct, 'Bo Ahl'], { email: check.bo.mail })).toBe('collecting');
    await (await given.referee()).books(await outcome.linkTo(check.bo.mail));
    await stands();
    await rita.opensCall(check, 'Bo Ahl');
    await rita.visitor.answerAll();
    expect(await stands()).toBe('completed');
    expect(await cancels()).toBe('cancelled');
  });

  test('the only answer is taken back when the check had completed', async () => {
    const { check, stands, reopens, names, toBo } = await walks.walk('taken-back', one);
    await names();
    await (await given.referee()).answers(await toBo());
    expect(await stands()).toBe('completed');
    await on.road.browser.submit(await on.road.browser.open(`${await toBo()}/withdraw`), {}, { action: '/withdraw' });
    expect(await stands()).toBe('declined');
    const mails = await outcome.mailsTo(check.recruiter.email);
    expect(mails.map(({ subject }) => subject)).toContain('Alla svar om Kim Lund har tagits tillbaka');
    expect(await reopens()).toBe('collecting');
  });

  test('the recruiter names somebody, and asks nobody', async () => {
    const { check, takes } = await walks.walk('unasked', manual);
    const bo = { firstName: 'Bo', lastName: 'Ahl', email: check.bo.mail };
    expect(await takes([addReferee], bo)).toBe('collecting');
    expect(await outcome.standings(check)).toEqual(['Bo added']);
  });
});

/** Nobody has a link to decline by before they are asked, and whoever was asked, or named, leaves the check further on. */
const withoutRoad = ['accepted to declined', 'declined to accepted', 'failed to accepted'];

test('every status and every transition of the table has been reached, and no other', () => {
  const drawn = Object.entries(lifecycle).flatMap(([to, { from }]) => from.map((each) => `${each} to ${to}`));
  expect([...walks.record.moves, ...withoutRoad].toSorted()).toEqual(drawn.toSorted());
  expect([...walks.record.ofReferees].toSorted()).toEqual(refereeStatuses.toSorted());
  expect(walks.record.wronglyTaken).toEqual([]);
});
