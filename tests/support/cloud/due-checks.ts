import { DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { submissionToItems } from '#shared/data/items/answers-item.ts';
import { checkToItem } from '#shared/data/items/check-item.ts';
import { eventToItem } from '#shared/data/items/event-item.ts';
import { linkToItem } from '#shared/data/items/link-item.ts';
import { promiseToItem } from '#shared/data/items/promise-item.ts';
import { refereeToItem } from '#shared/data/items/referee-item.ts';
import { indexPartitions, keys } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createTable, type KeptItem } from '#shared/data/table.ts';
import { addDays } from '#shared/domain/time.ts';
import { answeredFile, buildSubmission } from '../builders/answered-check.ts';
import { createItemWriter } from './item-writer.ts';
import type { LocalCloud } from './local-cloud.ts';
import { localService, tableNameOf } from './local-service.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const batch = 25;

/** A check with three answers that ended then, as it stands in the table; nothing of it is to be sent or told. */
export function endedCheckItems(organisationId: string, endedAt: string, months = 12): readonly KeptItem[] {
  const id = newId('chk');
  const { check, referees } = answeredFile();
  const own = {
    ...check,
    id,
    organisationId,
    createdAt: addDays(endedAt, -7),
    updatedAt: endedAt,
    completedAt: endedAt,
    version: 1,
  };
  const event = { type: 'referee.reminded', at: endedAt, actor: 'recruiter', refereeId: null } as const;
  const link = { organisationId, checkId: id, generation: 1, keyVersion: '1' };
  return [
    checkToItem(own, referees),
    ...referees.map((referee) => refereeToItem(id, referee)),
    ...referees.flatMap((referee) => submissionToItems(id, buildSubmission({ refereeId: referee.id }))),
    ...Array.from({ length: 8 }, (_, number) => eventToItem(own, referees, { ...event, number: number + 1 })),
    ...['candidate', ...referees.map((referee) => referee.id)].map((person) =>
      linkToItem(linkKeys, { ...link, purpose: person === 'candidate' ? 'candidate' : 'referee', person }),
    ),
    promiseToItem(id, { person: 'candidate', months, at: own.createdAt }),
  ];
}

/** So many checks in the local cloud's table whose time is over, and how many have gone by now. */
export async function dueChecks(cloud: LocalCloud, organisationId: string) {
  const client = new DynamoDBClient(localService(cloud, 'dynamodb'));
  const TableName = await tableNameOf(cloud);
  const write = createItemWriter(client, TableName);
  return {
    async put(count: number, endedAt: string): Promise<void> {
      for (let done = 0; done < count; done += batch) {
        const items = Array.from({ length: Math.min(batch, count - done) }, () =>
          endedCheckItems(organisationId, endedAt),
        );
        await write(items.flat());
      }
    },

    async gone(): Promise<number> {
      let count = 0;
      const pages = paginateQuery(
        { client },
        {
          TableName,
          IndexName: indexNames.list,
          Select: 'COUNT',
          KeyConditionExpression: '#partition = :partition',
          ExpressionAttributeNames: { '#partition': indexKeys.list.partition },
          ExpressionAttributeValues: { ':partition': { S: indexPartitions.tombstones(organisationId, true) } },
        },
      );
      for await (const page of pages) count += page.Count ?? 0;
      return count;
    },

    /** Whether the lane that deletes is at it. */
    async isRunning(): Promise<boolean> {
      const lease = await createTable(client, TableName).get(keys.runLease('delete-data'));
      return typeof lease?.['until'] === 'string' && lease['until'] > (await cloud.now()).toISOString();
    },

    end: () => client.destroy(),
  };
}
