import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { findCaller } from '#infra/admin/find-caller.ts';
import { lambdaClient } from '#infra/admin/lambda-client.ts';
import { type AnsweringServer, startAnsweringServer } from '#tests/support/http/answering-server.ts';

const arn = 'arn:aws:sts::111122223333:assumed-role/Operator/kim.lund';
const known = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>`;
const expired = '<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code></Error></ErrorResponse>';

const client = lambdaClient({ endpoint: 'http://127.0.0.1:9' });

let sts: AnsweringServer;
beforeAll(async () => {
  sts = await startAnsweringServer();
});
afterAll(() => sts.stop());
beforeEach(() => vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url));

it('says who calls as STS knows them, where the environment says that STS is', async () => {
  sts.answerWith(200, known);
  expect(await findCaller(client)).toBe(arn);
});

it('speaks of the credentials when STS does not know them', async () => {
  sts.answerWith(403, expired);
  await expect(findCaller(client)).rejects.toThrow('look at your credentials');
});
