import type { ConnectionOf } from './connection.ts';

type Holder = Pick<ConnectionOf<'talentech'>, 'grant'>;

/** The consent that a new one would take the place of, as a form and a code carry it; empty: there is none. */
export const standingConsent = ({ grant }: Holder): string => grant?.grantedAt ?? '';

/** Whether another consent stands than the one that whoever consented had before their eyes. */
export const replacesUnseen = (holder: Holder, seen: string): boolean =>
  holder.grant !== null && standingConsent(holder) !== seen;
