import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { candidateIdsKept } from '#shared/data/items/candidate-id-item.ts';
import { checkPk, fileRange, sortKeysBetween } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision, DecisionContext } from '#shared/domain/decisions/decision.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { maxAddressesAsked, maxRefereesEver, readsPerPage } from '#shared/domain/limits.ts';
import { buildRefereeDetails, buildRequest, contextAt, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** Of one look at what stands with a check, as the engine counts them. */
async function unitsOfLoad(checkId: string): Promise<number> {
  const key = sortKeysBetween(checkPk(checkId), fileRange.from, fileRange.to);
  const { ConsumedCapacity } = await real.client.send(
    new QueryCommand({
      TableName: 'vitsord-test',
      ConsistentRead: true,
      KeyConditionExpression: key.text,
      ExpressionAttributeNames: key.names,
      ExpressionAttributeValues: marshall(key.values ?? {}),
      ReturnConsumedCapacity: 'TOTAL',
    }),
  );
  return ConsumedCapacity?.CapacityUnits ?? 0;
}

/** The nth of those whom the candidate names; seven addresses and seven numbers are gone through again and again. */
const person = (number: number, pair = number) =>
  buildRefereeDetails({
    id: `ref_${String(number).padStart(20, '0')}`,
    firstName: `Bo${number}`,
    lastName: `Ahl${number}`,
    email: `bo.ahl${pair % 7}@example.org`,
    phone: `+4670174062${pair % 7}`,
  });

test('What a candidate’s link can name, replace and correct leaves a check that is read for few units', async () => {
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  const request = buildRequest({ id: newId('chk'), organisationId: newId('org') });
  const settings = { ...request.settings, refereeChannel: 'email-sms', refereesRequested: 1 } as const;
  await checks.create(requestCheck({ ...request, settings }, contextAt()));
  let minute = 0;
  const act = async (decide: (file: CheckFile, context: DecisionContext) => Decision): Promise<string> => {
    minute += 2;
    const result = await checks.change(request.id, (file) => decide(file, contextAt(minutesAfter(minute))));
    return result.outcome === 'refused' ? result.code : result.outcome;
  };
  const save = (number: number, pair?: number) =>
    act((file, context) => saveReferee(file, person(number, pair), 'candidate', context));
  const replace = (number: number) =>
    act((file, context) => replaceReferee(file, person(number).id, person(number + 1), context));

  const unsent = maxRefereesEver - maxAddressesAsked;
  for (let number = 100; number < 100 + unsent; number += 1) {
    await save(number);
    await act((file, context) => removeReferee(file, person(number).id, 'candidate', context));
  }
  await save(0);
  await act((file, context) => sendReferees(file, context));
  for (let number = 0; (await replace(number)) === 'changed'; number += 1) {
    expect(await save(number + 1, number + 1)).toBe('unchanged');
  }
  const last = (await checks.load(request.id))?.referees.length ?? 0;
  expect(await save(last - unsent - 1, last)).toBe('too_many_addresses');
  const file = await checks.load(request.id);
  expect(file?.check.addressesAsked).toBeGreaterThanOrEqual(maxAddressesAsked - 1);
  expect(file?.messages.length).toBeLessThanOrEqual(2 * maxAddressesAsked);
  expect(await unitsOfLoad(request.id)).toBeLessThanOrEqual(10);
});

test('The checks of one candidate are found by the ATS’s id at once, however many others are newer', async () => {
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  const organisationId = newId('org');
  await real.table.put(candidateIdsKept(organisationId));
  const create = async (externalId: string, minute: number): Promise<string> => {
    const id = newId('chk');
    const candidate = { ...buildRequest().candidate, externalId };
    await checks.create(requestCheck(buildRequest({ id, organisationId, candidate }), contextAt(minutesAfter(minute))));
    return id;
  };
  const old = await create('c-old', 0);
  for (let minute = 1; minute <= readsPerPage; minute += 1) await create(`c-${minute}`, minute);
  const filter = { status: null, projectExternalId: null, candidateExternalId: 'c-old' };
  const page = await checks.list({ id: organisationId, live: true }, filter, { limit: 25, cursor: null });
  expect(page).toMatchObject({ files: [{ check: { id: old } }], cursor: null });
});
