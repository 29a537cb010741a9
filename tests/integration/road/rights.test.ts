import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { developerCredentials } from '#infra/kit/developer-credentials.ts';
import { daySeconds } from '#shared/domain/time.ts';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import { synthesiseLocal } from '#tests/support/cloud/local-cloud.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { copyWithoutGrant } from '#tests/support/cloud/without-grant.ts';
import { startWebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { bo, eva, eventually, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';

/** A webhook of each fate: told, refusing the first event, and removed. */
async function makeWebhooks({ cloud, apiKey }: RoadOnCloud) {
  const receiver = await startWebhookReceiver();
  receiver.behave(({ body }) => (body.data.sequence === 1 ? 422 : 200));
  const owner = createWebhookOwner({ url: cloud.url, apiKey });
  const [{ id }, removed] = [await owner.make({ url: receiver.url }), await owner.make({ url: receiver.url })];
  await owner.rotate(id);
  await owner.call('DELETE', `/v1/webhooks/${removed.id}`);
  return { receiver, owner, id };
}

/** A person asks for a copy of what is kept about them, with the code that a mail brings. */
async function seeWhatIsKept({ cloud }: RoadOnCloud, link: string, email: string): Promise<void> {
  const browser = createPlainBrowser();
  const typing = await browser.submit(await browser.follow(await browser.open(`${link}/data`), '/data/copy'));
  const code = await eventually(`a code to ${email}`, async () => {
    const found = (await cloud.messages()).find(({ to, text }) => to.includes(email) && /\b\d{6}\b/.test(text));
    return /\b\d{6}\b/.exec(found?.text ?? '')?.[0] ?? null;
  });
  await browser.submit(typing, { code });
}

/** Everything that the functions do: by all media, with bounces, deadlines, lists, a recruiter and an operator. */
async function doEverything(on: RoadOnCloud): Promise<void> {
  const { cloud, road } = on;
  // The key's first use of a day, which is noted.
  await cloud.advance(daySeconds);
  await road.call('GET', '/v1/health?deep=1');
  const { receiver, owner, id: webhookId } = await makeWebhooks(on);
  const candidate = { ...kim, email: 'kim.rights@example.org' };
  const bySms = { candidateChannel: 'email-sms', refereeChannel: 'email-sms', refereesRequested: 2 };
  const check = await road.request(requestBody(bySms, [candidate]));
  await road.giveReferees(linkIn(await road.messageTo(candidate.email), 'c'), [bo, eva]);
  await road.answer(linkIn(await road.messageTo(String(bo['mail'])), 'a'));
  const report = (await road.check(check.id)).links.report;
  await fetch(`${report}/pdf`);
  await road.browser.open(String(report));
  await seeWhatIsKept(on, linkIn(await road.messageTo(candidate.email), 'c'), candidate.email);
  await seeWhatIsKept(on, linkIn(await road.messageTo(String(eva['mail'])), 'a'), String(eva['mail']));
  for (const query of ['', '?status=collecting', '?projectExternalId=4711', '?candidateExternalId=c-1']) {
    await road.call('GET', `/v1/reference-checks${query}`);
  }
  await road.signIn(check.links.checkPage);
  await road.browser.open(`${check.links.checkPage.split('/checks/')[0]}/checks`);
  await road.request(requestBody({}, [{ ...kim, email: 'bounce@simulator.amazonses.com' }]));
  const abroad = { ...kim, email: 'kim.abroad@example.org', phone: '+12125550123' };
  await road.request(requestBody({ candidateChannel: 'email-sms' }, [abroad]));
  await road.call('POST', `/v1/reference-checks/${check.id}/conclude`, {}, { 'idempotency-key': 'conclude' });
  await cloud.untilQuiet();
  const lambda = new LambdaClient({
    region: 'eu-north-1',
    endpoint: `${cloud.url}/_local/aws/lambda`,
    credentials: developerCredentials,
  });
  for (const command of [
    { command: 'list-dead-letters' },
    { command: 'replay-dead-letters' },
    { command: 'end-sessions', organisation: on.organisation, person: null },
    {
      command: 'add-administrator',
      organisation: on.organisation,
      person: { name: 'Bo Ahl', email: 'bo.ahl@example.org' },
    },
  ]) {
    await lambda.send(
      new InvokeCommand({ FunctionName: 'vitsord-local-administer', Payload: JSON.stringify(command) }),
    );
  }
  lambda.destroy();
  await owner.deliveries(webhookId);
  await receiver.stop();
  // Until all that was told to be deleted is deleted.
  await cloud.advance(400 * 86_400);
  await cloud.untilQuiet();
}

const refusedCalls = async ({ cloud }: RoadOnCloud): Promise<string[]> => [
  ...new Set(
    (await cloud.calls())
      .filter((call) => !call.allowed)
      .map((call) => `${call.function} ${call.service} ${call.action}`),
  ),
];

/** Granted, and needed only by what AWS itself does in the function's name. */
const usedByAws = [/^logs:/, /^kms:/, /^s3:ListBucket$/, /^s3:PutObject$/, /^dynamodb:ListStreams$/];

/** Needed when a check with a booked call ends: the tests of calls use them. */
const usedByCalls = ['CandidatePages', 'CheckSteering', 'RecruiterPages'].map((lane) => `${lane} dynamodb:DeleteItem`);

/** Needed when an organisation that had no logo gets one while it is changed. */
const usedByRaces = ['Administration dynamodb:DeleteItem'];

/** Needed when recruiters have one mail of the morning: the tests of that mail use it. */
const usedByDigests = ['MessageLane dynamodb:Query'];

/** Needed when an ATS speaks its own contract: the tests of contracts use them. */
const usedByContracts = ['GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
  (action) => `AtsContracts dynamodb:${action}`,
);

test('no call of the road is refused, and a grant that nothing needs is listed', async () => {
  const on = await startRoad({ ofItsOwn: true });
  try {
    await doEverything(on);
    expect(await refusedCalls(on)).toEqual([]);
    const unused = (await on.cloud.grants())
      .filter(({ used, action }) => !used && !usedByAws.some((pattern) => pattern.test(action)))
      .map(({ role, action }) => `${/service-(\w+?)FunctionRole/.exec(role)?.[1]} ${action}`);
    expect([...new Set(unused)].toSorted()).toEqual(
      [...usedByRaces, ...usedByContracts, ...usedByCalls, ...usedByDigests].toSorted(),
    );
  } finally {
    await on.cloud.stop();
  }
});

test.each([
  ['CheckRequests', 'dynamodb:PutItem', 'vitsord-local-request-references dynamodb PutItem'],
  ['RefereePages', 'dynamodb:DeleteItem', 'vitsord-local-answer-questionnaire dynamodb TransactWriteItems'],
  ['ReportPages', 's3:PutObject', 'vitsord-local-generate-report s3 PutObject'],
  ['MessageLane', 'ses:SendRawEmail', 'vitsord-local-send-message ses SendRawEmail'],
])('without its grant, %s is refused %s, and the call is named', async (lane, action, call) => {
  const target = mkdtempSync(join(tmpdir(), 'vitsord-assembly-'));
  copyWithoutGrant(await synthesiseLocal(), target, `${lane}FunctionRole`, action);
  const on = await startRoad({ assemblyFolder: target });
  let going: Promise<void> | undefined;
  try {
    going = doEverything(on).catch(() => undefined);
    await expect.poll(() => refusedCalls(on)).toContain(call);
  } finally {
    await on.cloud.stop();
    await going;
    rmSync(target, { recursive: true, force: true });
  }
});
