import { mayCall } from '#shared/domain/decisions/place-call.ts';
import type { Way } from '#shared/web/components/lists.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { callerOfVisit } from './caller-of-visit.ts';

/** The way to a call, while one may be had. */
export function callWays(visit: Visit): readonly Way[] {
  if (!mayCall(visit.file, visit.referee, visit.now)) return [];
  const { title, text } = visit.calls.way;
  return [{ href: linkTo(visit, '/call'), title, note: text({ caller: callerOfVisit(visit).name }) }];
}
