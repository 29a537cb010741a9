import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { checkToItem } from '#shared/data/items/check-item.ts';
import { refereeToItem } from '#shared/data/items/referee-item.ts';
import { newId } from '#shared/data/new-id.ts';
import { queueWrites } from '#shared/data/queue/summary-writes.ts';
import type { KeptItem } from '#shared/data/table.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { buildCheck, buildFile, buildReferee, daysAfter, minutesAfter } from '../builders/check-builders.ts';
import { openEngineRows } from './engine-rows.ts';
import { createItemWriter } from './item-writer.ts';
import type { LocalCloud } from './local-cloud.ts';
import { localService, tableNameOf } from './local-service.ts';

const atOnce = 100;
const statuses = ['collecting', 'candidate_invited', 'completed', 'expired'] as const;

/** One of many: of every status, with two referees, in one of a thousand projects. */
function fileOf(organisationId: string, now: string, number: number): CheckFile {
  const status = statuses[number % statuses.length] ?? 'collecting';
  const before = buildCheck();
  // In time, as lists order them, each status stands among the others: referees come up 36 hours before their last day.
  const inTurn = (Math.floor(number / statuses.length) * 37) % (20 * 1_440);
  const lastDay = minutesAfter((status === 'collecting' ? 5 : 3.5) * 1_440 + inTurn, now);
  const createdAt = daysAfter(-(number % 300), now);
  const check = buildCheck({
    id: newId('chk'),
    organisationId,
    status,
    linkKeyVersion: '1',
    candidate: { ...before.candidate, externalId: `many-${number}`, firstName: 'Alva', lastName: `Nilsson${number}` },
    project: { externalId: `project-${number % 1_000}`, title: 'Undersköterska', clientName: null },
    createdAt,
    updatedAt: createdAt,
    submitBy: lastDay,
    ...(status === 'completed' && { completedAt: createdAt }),
    ...(status === 'expired' && { endedAt: createdAt }),
  });
  const asked = { status: 'invited', invitedAt: now, answerBy: lastDay } as const;
  const referees = ['Bo', 'Eva'].map((firstName) => buildReferee({ id: newId('ref'), firstName, ...asked }));
  return buildFile({ check, referees: status === 'collecting' || status === 'completed' ? referees : [] });
}

/** One whose candidate was asked and has until then. */
function waitingFileOf(organisationId: string, now: string, submitBy: string): CheckFile {
  const id = newId('chk');
  const asked = { organisationId, linkKeyVersion: '1', createdAt: now, updatedAt: now, candidateAskedAt: now };
  return buildFile({ check: buildCheck({ id, ...asked, submitBy }), referees: [] });
}

const itemsOf = (file: CheckFile): readonly KeptItem[] => {
  const { check, referees } = file;
  const { together, ahead } = queueWrites(null, file);
  const item = checkToItem(check, referees);
  return [item, ...referees.map((referee) => refereeToItem(check.id, referee)), ...together, ...ahead];
};

type Writer = Readonly<{ put: (items: readonly KeptItem[]) => Promise<void>; close: () => void }>;

/** Into the engine's file where it is on this machine, and otherwise by its calls. */
async function writerOf(cloud: LocalCloud): Promise<Writer> {
  const tableName = await tableNameOf(cloud);
  if (process.env['DYNAMODB_ENDPOINT'] === undefined) {
    const rows = openEngineRows(join(cloud.dataFolder, 'table.db'), tableName);
    const put = async (items: readonly KeptItem[]): Promise<void> => {
      rows.put(items);
      // The local cloud stands in this process, and lets go of whoever it does not answer.
      await setImmediate();
    };
    return { put, close: rows.close };
  }
  const client = new DynamoDBClient(localService(cloud, 'dynamodb'));
  return { put: createItemWriter(client, tableName), close: () => client.destroy() };
}

const notDue = (item: KeptItem): KeptItem => ({ ...item, duePk: undefined, dueAt: undefined });

async function putFiles(cloud: LocalCloud, count: number, itemsOfOne: (number: number) => readonly KeptItem[]) {
  const writer = await writerOf(cloud);
  for (let done = 0; done < count; done += atOnce) {
    const length = Math.min(atOnce, count - done);
    await writer.put(Array.from({ length }, (_, index) => itemsOfOne(done + index)).flat());
  }
  writer.close();
}

/** So many checks of an organisation in the local cloud's table, as lists and search read them; nothing of them is due. */
export async function putManyChecks(cloud: LocalCloud, organisationId: string, count: number): Promise<void> {
  const now = (await cloud.now()).toISOString();
  await putFiles(cloud, count, (number) => itemsOf(fileOf(organisationId, now, number)).map(notDue));
}

/** So many whose candidates all have until the same time. */
export async function putWaitingChecks(
  cloud: LocalCloud,
  organisationId: string,
  count: number,
  submitBy: string,
): Promise<void> {
  const now = (await cloud.now()).toISOString();
  await putFiles(cloud, count, () => itemsOf(waitingFileOf(organisationId, now, submitBy)));
}
