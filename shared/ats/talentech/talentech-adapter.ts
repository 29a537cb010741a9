import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { concerns, type ToldEvent } from '#shared/domain/push/told-event.ts';
import { later } from '../later.ts';
import type { TalentechPorts } from './tell-talentech.ts';

/** Of a check that has ended, only the end itself: what came with it in the same moment would say it twice. */
function isTold(event: ToldEvent): boolean {
  const { type, snapshot } = event;
  if (!concerns('talentech', event) || snapshot === null) return false;
  if (type.startsWith('reference_check.')) return true;
  const isUnderWay = snapshot.status === 'collecting' || snapshot.status === 'candidate_invited';
  // Whoever is asked in the moment of being named is told of as invited.
  return isUnderWay && (type !== 'referee.added' || snapshot.referee?.status === 'added');
}

/** Tells Talentech how checks go that came by its contract. */
export const createTalentechAdapter = (ports: TalentechPorts): PushAdapter =>
  later(
    (event) => {
      const isOurs = event.source?.kind === 'talentech' && isTold(event);
      return Promise.resolve(isOurs && event.source !== null ? [event.source.connectionId] : []);
    },
    async () => (await import('../tell-all.ts')).telling.createTellTalentech(ports),
  );
