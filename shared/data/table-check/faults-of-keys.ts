import { bookedCall } from '#shared/domain/call/call.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { externalNameOf } from '#shared/domain/check/check-source.ts';
import type { Fault, FaultCode } from '#shared/domain/ports/table-check.ts';
import { isTaken } from '../items/call-slot-item.ts';
import { candidateIdItems } from '../items/candidate-id-item.ts';
import { keys } from '../keys.ts';
import type { Item, Key, Table } from '../table.ts';

type Found = readonly Omit<Fault, 'checkId'>[];
type Wanted = Readonly<{ key: Key; item: string; code: FaultCode }>;

/** An ATS that has no name of its own for a request claims no key. */
function externalKeyOf({ check: { id, organisationId, source } }: CheckFile): readonly Wanted[] {
  if (source === undefined || source.externalKey === id) return [];
  const key = keys.external(organisationId, source.kind, externalNameOf(source));
  return [{ key, item: '#', code: 'external_key_missing' }];
}

function slotsOfCalls({ check: { id, organisationId, live }, referees }: CheckFile, now: string): readonly Wanted[] {
  return referees.flatMap((referee) => {
    const call = bookedCall(referee);
    // A slot that has gone by is deleted soon after.
    const slots = call === null ? [] : slotsOf(call, { organisationId, live, checkId: id, refereeId: referee.id });
    return slots
      .filter(({ at }) => at > now)
      .map((slot) => ({ key: keys.callSlot(slot), item: `REF#${referee.id}`, code: 'call_slot_missing' }) as const);
  });
}

const candidateIdOf = ({ check }: CheckFile): readonly Wanted[] =>
  candidateIdItems(check).map((key) => ({ key, item: '#', code: 'candidate_id_missing' }));

const leadsTo = (checkId: string, item: Item | null): boolean => item?.['checkId'] === checkId && isTaken(item);

/** Under other keys stands that the check exists: for the ATS that asked for it, for its candidate's id, for who calls. */
export async function faultsOfKeys(table: Pick<Table, 'get'>, file: CheckFile, now: string): Promise<Found> {
  const wanted = [...externalKeyOf(file), ...candidateIdOf(file), ...slotsOfCalls(file, now)];
  const found = await Promise.all(
    wanted.map(async ({ key, item, code }) =>
      leadsTo(file.check.id, await table.get({ pk: key.pk, sk: key.sk })) ? [] : [{ item, code }],
    ),
  );
  return found.flat();
}
