import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { canFollow, checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import type { JourneyCheck } from './journey-check.ts';

const statusNamed = <Status extends string>(statuses: readonly Status[], name: string): Status => {
  const status = statuses.find((each) => each === name);
  if (status === undefined) throw new Error(`No status is called ${name}`);
  return status;
};

/** Notes where checks and their referees have been, as the API shows them. */
export function recordStatuses({ road, cloud }: RoadOnCloud) {
  const moves = new Set<string>();
  const ofReferees = new Set<string>();
  const last = new Map<string, CheckStatus>();

  /** Calls that the table allows from no such status; answers those that were not refused, or moved the check. */
  async function tryTheRest({ id }: JourneyCheck, status: CheckStatus): Promise<readonly string[]> {
    const referees = [{ firstName: 'Ali', lastName: 'Demir', email: 'ali.demir@example.org' }];
    const calls: readonly (readonly [isAllowed: boolean, path: string, body: object])[] = [
      [status === 'completed' || canFollow('completed', status), 'conclude', {}],
      [!isUnderWay(status), 'reopen', {}],
      [isUnderWay(status), 'candidate-request', { channel: 'email' }],
      [isUnderWay(status), 'referees', { referees }],
      [status === 'cancelled' || canFollow('cancelled', status), 'cancel', {}],
    ];
    const taken: string[] = [];
    for (const [, path, body] of calls.filter(([isAllowed]) => !isAllowed)) {
      const answer = await road.call('POST', `/v1/reference-checks/${id}/${path}`, body);
      if (answer.status !== 409) taken.push(`${path} in ${status}: ${answer.status}`);
    }
    if ((await road.check(id)).status !== status) taken.push(`${status} did not stay`);
    return taken;
  }

  const tried = new Set<CheckStatus>();
  const wronglyTaken: string[] = [];

  return {
    moves,
    ofReferees,
    /** Calls that were to be refused, and were not. */
    wronglyTaken,
    /** Where the check stands by now; the first time in each status, what the table does not allow is tried. */
    async note(check: JourneyCheck): Promise<CheckStatus> {
      await cloud.untilQuiet();
      const shown = await road.check(check.id);
      const status = statusNamed(checkStatuses, shown.status);
      const before = last.get(check.id) ?? statusNamed(checkStatuses, check.firstStatus);
      moves.add(`creation to ${check.firstStatus}`);
      if (before !== status) moves.add(`${before} to ${status}`);
      last.set(check.id, status);
      for (const referee of shown.referees) ofReferees.add(statusNamed(refereeStatuses, referee.status));
      if (!tried.has(status)) {
        tried.add(status);
        wronglyTaken.push(...(await tryTheRest(check, status)));
      }
      return status;
    },
  };
}
