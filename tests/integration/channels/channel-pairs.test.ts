import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Channel, channels } from '#shared/domain/check/channel.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import type { JourneyCheck } from '#tests/support/journey/journey-check.ts';
import { type Journeys, journeysOn } from '#tests/support/journey/journeys.ts';

let on: RoadOnCloud;
let given: Journeys['given'];
let outcome: Journeys['outcome'];
beforeAll(async () => {
  on = await startRoad();
  ({ given, outcome } = journeysOn(on));
});
afterAll(() => on.cloud.stop());

const pairs = channels.flatMap((candidate) => channels.map((referee) => ({ candidate, referee })));

const sentBy = (channel: Channel, who: string): readonly string[] =>
  ({ email: ['email'], sms: ['sms'], 'email-sms': ['email', 'sms'], disabled: [] })[channel].map(
    (medium) => `${who} ${medium}`,
  );

/** The recruiter, or their ATS, does what the channel `disabled` leaves to them. */
const byHand = async (check: JourneyCheck, path: string, channel: Channel): Promise<void> => {
  const { status } = await on.road.call('POST', `/v1/reference-checks/${check.id}/${path}`, { channel });
  if (status !== 200) throw new Error(`${path}: ${status}`);
};

describe.concurrent('the candidate by one channel, the referee by another', () => {
  test.for(pairs)('$candidate, $referee', async (pair, { expect: expectHere }) => {
    const settings = { candidateChannel: pair.candidate, refereeChannel: pair.referee, refereesRequested: 1 };
    const check = await given.check(`${pair.candidate}-to-${pair.referee}`, { settings });
    const isSent = async (wanted: readonly string[]): Promise<void> => {
      await expectHere.poll(async () => (await outcome.sentAbout(check)).toSorted()).toEqual(wanted.toSorted());
    };
    const asked = sentBy(pair.candidate === 'disabled' ? 'email' : pair.candidate, 'candidate');
    await isSent(sentBy(pair.candidate, 'candidate'));
    if (pair.candidate === 'disabled') await byHand(check, 'candidate-request', 'email');
    await isSent(asked);

    const address = pair.candidate === 'sms' ? check.candidate.phone : check.candidate.email;
    await on.road.giveReferees(await outcome.linkTo(address), [check.bo], false);
    await isSent([...asked, ...sentBy(pair.referee, 'Bo')]);
    if (pair.referee !== 'disabled') return;
    const { referees } = await outcome.check(check);
    await byHand(check, `referees/${referees[0]?.id ?? ''}/request`, 'sms');
    await isSent([...asked, 'Bo sms']);
  });
});

test('and nobody else has got anything', async () => {
  await on.cloud.untilQuiet();
  const isKnown = /^(kim|bo)\.[a-z-]+-to-[a-z-]+@example\.org$|^\+46701740/;
  expect((await on.cloud.messages()).filter(({ to }) => !isKnown.test(to))).toEqual([]);
});
