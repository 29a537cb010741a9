import { idParts } from '#shared/domain/ids.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { checkRequestsOf, makeCheck } from '#shared/web/requests/make-check.ts';
import type { Ports } from '../ports.ts';
import { actBy, type Visit } from '../visit.ts';
import { entriesOf, type StartPlan } from './plan-start.ts';

/** Checks that are written at the same time. */
const width = 5;
/** The function answers within ten; what is left goes on with the next request. */
const secondsForChecks = 4;

const entropyBits = 80n;

/** When the form was drawn: the time in its id. */
const timeOf = (seed: string): string => new Date(Number(idParts(seed) >> entropyBits)).toISOString();

/**
 * Starts the checks of a plan from this place on, and says how many of all there are now. What a run of the form has
 * made is not made again, whoever presses twice.
 */
export async function makeChecks(
  ports: Pick<Ports, 'checks' | 'organisations' | 'knownLists' | 'clock'>,
  visit: Visit,
  plan: StartPlan,
  from: number,
): Promise<number> {
  const { organisation, session, now, actor } = visit;
  const owner = { organisationId: organisation.id, live: session.live };
  const ids = makeIds([organisation.id, String(session.live), session.email, plan.seed], timeOf(plan.seed));
  const act = actBy(visit, null);
  const requests = checkRequestsOf({ ...plan.read, project: plan.project, candidates: plan.starting }, owner, ids);
  if (from === 0) {
    await Promise.all([
      ports.organisations.saveProjectSettings(owner, plan.project.externalId, plan.read.projectSettings),
      ports.knownLists.note(owner, entriesOf(plan.read.candidates), {
        seed: plan.seed,
        at: now,
        count: plan.starting.length,
      }),
    ]);
  }
  const end = addSeconds(ports.clock(), secondsForChecks);
  let done = from;
  while (done < requests.length && (done === from || ports.clock() < end)) {
    const some = requests.slice(done, done + width);
    await Promise.all(
      some.map((request) =>
        makeCheck(ports.checks, { ...request, startedBy: act }, { startedAt: now, isReplay: false, by: actor }),
      ),
    );
    done += some.length;
  }
  return done;
}
