import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';
import { concerns, type ToldEvent } from '#shared/domain/push/told-event.ts';
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

/** Tells Talentech how checks go that came by its contract. How it is told is loaded when the first has to be. */
export function createTalentechAdapter(ports: TalentechPorts): PushAdapter {
  let telling: Promise<PushAdapter['push']> | null = null;
  const load = async (): Promise<PushAdapter['push']> =>
    (await import('./tell-talentech.ts')).createTellTalentech(ports);
  return {
    endpointsFor(event) {
      const isOurs = event.source?.kind === 'talentech' && isTold(event);
      return Promise.resolve(isOurs && event.source !== null ? [event.source.connectionId] : []);
    },

    async push(delivery, context) {
      telling ??= load();
      return (await telling)(delivery, context);
    },
  };
}
