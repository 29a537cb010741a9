import type { CheckFile } from '../check/check-file.ts';
import { expiresAt } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { idleEndsAt, idleOf, idleToldAt } from './idle.ts';

type Parts = Pick<CheckFile, 'check' | 'referees'>;

/** Nobody has been asked, so that no deadline runs, and it ends for no other reason. A test key's goes before. */
export const isLeftAlone = ({ check, referees }: Parts): boolean =>
  check.live && isUnderWay(check.status) && expiresAt(check, referees) === null;

/** When the recruiter is told that it ends by itself, and after that when it does; null: it does not. */
export function idleLookAt(file: Parts): string | null {
  if (!isLeftAlone(file)) return null;
  const idle = idleOf(file.check);
  return idle.toldAt === null ? idleToldAt(idle) : idleEndsAt(idle);
}
