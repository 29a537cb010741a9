import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { expiresAt } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { hasAnswered, type Referee } from '#shared/domain/check/referee.ts';
import type { Fault } from '#shared/domain/ports/table-check.ts';
import { checkToItem } from '../items/check-item.ts';
import { deletionDue, duePartitionOf, keys } from '../keys.ts';
import type { Item } from '../table.ts';

type Found = readonly Omit<Fault, 'checkId'>[];

const indexAttributes = ['listPk', 'createdSk', 'statusPk', 'projectPk', 'namePk', 'nameSk'] as const;

/** Attributes of the indexes of lists. */
function indexFaults(item: Item, { check, referees }: CheckFile): Found {
  const wanted: Item = checkToItem(check, referees);
  return indexAttributes.some((name) => item[name] !== wanted[name]) ? [{ item: '#', code: 'index_key_wrong' }] : [];
}

/** It is found by its deadline, or before that when it may be time to delete something of it. */
function deadlineFaults({ duePk, dueAt }: Item, { check, referees }: CheckFile): Found {
  const { duePk: forDeletion } = deletionDue(check.id, '');
  const deadline = isUnderWay(check.status) ? expiresAt(check, referees) : null;
  if (deadline === null) {
    return duePk === undefined || duePk === forDeletion ? [] : [{ item: '#', code: 'due_key_left' }];
  }
  const isFound =
    typeof dueAt === 'string' && dueAt <= deadline && (duePk === forDeletion || duePk === duePartitionOf(check.id));
  return isFound ? [] : [{ item: '#', code: 'due_key_missing' }];
}

function eventFaults({ check }: CheckFile, items: readonly Item[]): Found {
  const numbers = items.filter(({ kind }) => kind === 'event').map(({ number }) => Number(number));
  return Math.max(0, ...numbers) === check.eventCount && numbers.length === check.eventCount
    ? []
    : [{ item: '#', code: 'event_count_wrong' }];
}

function refereeFaults(item: Item, referee: Referee, checkId: string, items: readonly Item[]): Found {
  const { id, status, call, answersVersion } = referee;
  const has = (sk: string): boolean => items.some((each) => each['sk'] === sk);
  const place = String(item['sk']);
  const waits = status === 'awaiting_confirmation' && call !== undefined && call.confirmBy !== null;
  return [
    ...(hasAnswered(referee) && !has(keys.answers(checkId, id, answersVersion).sk)
      ? [{ item: place, code: 'answers_missing' } as const]
      : []),
    ...(waits && item['dueAt'] !== call.confirmBy ? [{ item: place, code: 'due_key_missing' } as const] : []),
  ];
}

/** What of a check's items contradicts its own. */
export function faultsOfCheck(file: CheckFile, items: readonly Item[]): Found {
  const own = items.find(({ sk }) => sk === '#') ?? {};
  const refereeItems = items.filter(({ kind }) => kind === 'referee');
  return [
    ...indexFaults(own, file),
    ...deadlineFaults(own, file),
    ...eventFaults(file, items),
    ...refereeItems.flatMap((item) => {
      const referee = file.referees.find(({ id }) => id === item['id']);
      return referee === undefined ? [] : refereeFaults(item, referee, file.check.id, items);
    }),
  ];
}
