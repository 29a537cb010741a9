import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sv as candidateTexts } from '#shared/i18n/candidate/sv.ts';
import { sv as messages } from '#shared/i18n/messages/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { type Journeys, journeysInBrowser } from '#tests/support/journey/journeys.ts';
import { saying } from '#tests/support/journey/visitor.ts';

let road: BrowserRoad;
let given: Journeys['given'];
let outcome: Journeys['outcome'];
beforeAll(async () => {
  road = await startBrowserRoad();
  ({ given, outcome } = journeysInBrowser(road, desktop));
});
afterAll(() => road.stop());

const bounce = (name: string): string => `bounce+${name}@simulator.amazonses.com`;
const { hero, referees, candidate, addReferee } = checkTexts;

describe.concurrent('an address that mail comes back from', () => {
  test('of the candidate: the check fails, and goes on from the address that the recruiter mends', async () => {
    const check = await given.check('mend-candidate', {
      email: bounce('kim.mended'),
      settings: { refereesRequested: 1 },
    });
    const rita = await given.recruiter(check);
    await outcome.sentAbout(check);
    expect(await outcome.status(check)).toBe('failed');
    const told = (await outcome.mailsTo(check.recruiter.email)).map(({ subject }) => subject);
    expect(told).toContain(messages.recruiterNotices.failed.subject({ candidate: 'Kim Lund' }));
    expect(await rita.reads(check)).toContain(hero.failed);
    await rita.takes(check, [candidate.correct, 'Kim Lund'], { email: 'kim.mended@example.org' });
    expect(await outcome.status(check)).toBe('candidate_invited');
    await given.named({ ...check, candidate: { ...check.candidate, email: 'kim.mended@example.org' } }, [check.bo]);
    await given.answered(check.bo);
    expect(await outcome.status(check)).toBe('completed');
  });

  test('of a referee: the candidate is told, and mends it from the link in the mail', async () => {
    const check = await given.check('mend-referee', { settings: { refereesRequested: 1 } });
    const lost = bounce('bo.mend-referee');
    await given.named(check, [{ ...check.bo, mail: lost, tel: '' }]);
    const kim = await given.candidate();
    await kim.visitor.open(await outcome.linkTo(check.candidate.email, 1));
    await expect
      .poll(() => outcome.check(check))
      .toMatchObject({
        status: 'collecting',
        referees: [{ status: 'unreachable', delivery: { email: 'bounced' } }],
      });
    const about = { referee: 'Bo Ahl' };
    await expect.poll(() => outcome.mailsTo(check.candidate.email)).toHaveLength(2);
    const [, notice] = await outcome.mailsTo(check.candidate.email);
    expect(notice?.subject).toBe(messages.candidateBounce.subject(about));
    expect(notice?.text).toMatch(saying(messages.candidateBounce.mail(about)));
    expect(await kim.visitor.text()).toContain(candidateTexts.bounce.title({ name: 'Bo Ahl' }));
    await kim.visitor.follow(candidateTexts.bounce.correct);
    expect(await kim.visitor.submit({ mail: check.bo.mail })).toBe(200);
    await given.answered(check.bo);
    await expect
      .poll(() => outcome.check(check))
      .toMatchObject({
        status: 'completed',
        referees: [{ status: 'answered', delivery: { email: 'delivered' } }],
      });
    // The request, that the mail came back, and that all have answered.
    await expect.poll(() => outcome.mailsTo(check.candidate.email)).toHaveLength(3);
    expect(await outcome.mailsTo(lost)).toHaveLength(1);
  });

  test('of a referee whom the recruiter named: the check fails, and goes on when the recruiter mends it', async () => {
    const settings = { candidateChannel: 'disabled', refereesRequested: 1 };
    const check = await given.check('mend-named', { settings });
    const rita = await given.recruiter(check);
    const named = { firstName: 'Bo', lastName: 'Ahl', email: bounce('bo.mend-named') };
    await rita.takes(check, [addReferee], named);
    await outcome.sentAbout(check);
    expect(await outcome.status(check)).toBe('failed');
    expect(await rita.reads(check)).toContain(referees.states.unreachable);
    await rita.takes(check, [referees.correct, 'Bo Ahl'], { email: check.bo.mail });
    expect(await outcome.status(check)).toBe('collecting');
    await given.answered(check.bo);
    expect(await rita.reads(check)).toContain(hero.complete({ answered: 1, expected: 1, withdrawn: 0 }));
  });
});
