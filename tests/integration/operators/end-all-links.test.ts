import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '#infra/local/state/child-process.ts';
import { testEventType } from '#shared/domain/push/told-event.ts';
import { adminLine } from '#tests/support/cloud/admin-line.ts';
import { assembleLocal } from '#tests/support/cloud/assemble-local.ts';
import { type ChildCloud, startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { type RoadOnCloud, roadOn } from '#tests/support/cloud/road-cloud.ts';
import { isSignedWith, startWebhookReceiver, type WebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { bo, eva, eventually, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';

const silent = { ...kim, email: 'kim.silent@example.org' };
const folder = mkdtempSync(join(tmpdir(), 'vitsord-link-keys-'));

let receiver: WebhookReceiver;
let on: RoadOnCloud & Readonly<{ cloud: ChildCloud }>;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  on = await roadOn(await startChildCloud(await findFreePort()));
});
afterAll(async () => {
  await on.cloud.stop();
  await receiver.stop();
  rmSync(folder, { recursive: true });
});

const deploy = async (...linkKeyVersions: string[]): Promise<void> => {
  const assembly = await assembleLocal(join(folder, linkKeyVersions.join('-')), { linkKeyVersions });
  await on.cloud.kill();
  await on.cloud.startAgain(assembly);
};

const statusesOf = async (links: readonly string[]): Promise<readonly number[]> => {
  const answers: number[] = [];
  for (const link of links) answers.push((await fetch(link)).status);
  return answers;
};

const mailLink = async (to: string, purpose: 'a' | 'c'): Promise<string> =>
  linkIn(await on.road.messageTo(to), purpose);

/** One check with a report and a referee who is still to answer, and one whose candidate has done nothing. */
async function makeLinks() {
  const { road } = on;
  const check = await road.request();
  const waiting = await road.request(requestBody({ daysToSubmit: 30 }, [silent]));
  const candidate = await mailLink(kim.email, 'c');
  await road.giveReferees(candidate, [bo, eva]);
  await road.answer(await mailLink(String(bo['mail']), 'a'));
  const { report, symbol } = (await road.check(check.id)).links;
  const links = [
    candidate,
    await mailLink(String(eva['mail']), 'a'),
    String(report),
    symbol,
    await mailLink(silent.email, 'c'),
  ];
  const owner = createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey });
  const webhook = await owner.make({ url: receiver.url });
  return { check, waiting, links, webhook };
}

describe('When all links are ended as the runbook says', () => {
  let made: Awaited<ReturnType<typeof makeLinks>>;
  beforeAll(async () => {
    made = await makeLinks();
  });

  test('they work as long as both keys are there, and end with the first one', async () => {
    expect(await statusesOf(made.links)).toEqual([200, 200, 200, 200, 200]);
    await deploy('1', '2');
    expect(await statusesOf(made.links)).toEqual([200, 200, 200, 200, 200]);
    const resealed = await adminLine(on.cloud.dataFolder)('secrets', 'reseal', '--organisation', on.organisation);
    expect(resealed).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+ secrets are sealed with the newest key\.$/),
    });
    await deploy('2');
    expect(await statusesOf(made.links)).toEqual([404, 404, 404, 404, 404]);
  });

  test('a webhook is told with the secret that was sealed anew', async () => {
    const owner = createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey });
    await owner.tryIt(made.webhook.id);
    const told = await eventually('the try', async () =>
      receiver.taken().find(({ body }) => body.type === testEventType),
    );
    expect(isSignedWith(made.webhook.secret, told)).toBe(true);
  });

  test('a reminder that goes by itself has a link that works', async () => {
    const [, , , , ended = ''] = made.links;
    const steps = messagesRoad(on);
    for (let day = 0; day < 5; day += 1) await steps.passUntil(1, 18);
    const reminder = (await steps.waitFor(silent.email, 2)).at(-1);
    const link = reminder === undefined ? '' : linkIn(reminder, 'c');
    expect(link).not.toBe(ended);
    expect(await statusesOf([link, ended])).toEqual([200, 404]);
  });

  test('a recruiter signs in and sends the referee another, who answers by it; the report has a new address', async () => {
    const { check, links } = made;
    const page = await on.road.signIn(check.links.checkPage);
    expect(page.text).toContain('Eva Roth');
    const shown = await on.road.check(check.id);
    const referee = shown.referees.find(({ firstName }) => firstName === 'Eva');
    const steps = messagesRoad(on);
    const earlier = await steps.to(String(eva['mail']));
    const form = await on.road.browser.open(`${check.links.checkPage}/referees/${referee?.id}/send`);
    await on.road.browser.submit(form);
    const sent = (await steps.waitFor(String(eva['mail']), earlier.length + 1)).at(-1);
    const link = sent === undefined ? '' : linkIn(sent, 'a');
    expect(links).not.toContain(link);
    await on.road.answer(link);
    const after = await on.road.check(check.id);
    expect(after.status).toBe('completed');
    expect(await statusesOf([reportLinkOf(after), after.links.symbol])).toEqual([200, 200]);
    expect(await statusesOf(links)).toEqual([404, 404, 404, 404, 404]);
  });

  test('a new check has links that work', async () => {
    const candidate = { ...kim, email: 'kim.later@example.org' };
    await on.road.request(requestBody({}, [candidate]));
    expect(await statusesOf([await mailLink(candidate.email, 'c')])).toEqual([200]);
  });
});
