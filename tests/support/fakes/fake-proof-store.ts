import {
  type ProofPlace,
  type ProofReach,
  type ProofState,
  type ProofStore,
  proofMinutes,
} from '#shared/domain/ports/proof-store.ts';
import { codeMinutes, codeTries } from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';

type Kept = ProofReach & { place: string; code: string; sentAt: string; tries: number; openUntil: string | null };

const placeName = ({ organisationId, checkId, person }: ProofPlace): string => `${organisationId} ${checkId} ${person}`;

/** Codes in memory: the first is 000001, and each next one more. One a minute for each person. */
export function fakeProofStore(): ProofStore & Readonly<{ lastCode: () => string }> {
  const byBrowser = new Map<string, Kept>();
  let sent = 0;
  let drawn = 0;
  const stateOf = ({ medium, sentAt, openUntil, tries }: Kept, now: string): ProofState => {
    if (openUntil !== null) return openUntil > now ? { state: 'open', medium, until: openUntil } : { state: 'none' };
    const until = addMinutes(sentAt, codeMinutes);
    return until > now && tries <= codeTries ? { state: 'asked', medium, sentAt, until } : { state: 'none' };
  };
  const of = (place: ProofPlace, browser: string): Kept | undefined => {
    const found = byBrowser.get(browser);
    return found?.place === placeName(place) ? found : undefined;
  };
  return {
    lastCode: () => String(sent).padStart(6, '0'),
    newBrowser: () => {
      drawn += 1;
      return `browser-${drawn}`;
    },
    send: (place, reach, _language, { now, browser }) => {
      const others = [...byBrowser.values()].filter((each) => each.place === placeName(place));
      if (others.some(({ sentAt }) => addMinutes(sentAt, 1) > now)) return Promise.resolve('too_soon');
      sent += 1;
      const code = String(sent).padStart(6, '0');
      byBrowser.set(browser, { ...reach, place: placeName(place), code, sentAt: now, tries: 0, openUntil: null });
      return Promise.resolve('sent');
    },
    find: (place, reaches, browsers, now) => {
      const states = browsers.flatMap((browser): readonly ProofState[] => {
        const kept = of(place, browser);
        const isTheirs = reaches.some(({ medium, to }) => medium === kept?.medium && to === kept.to);
        return kept === undefined || !isTheirs ? [] : [stateOf(kept, now)];
      });
      const best = states.find(({ state }) => state === 'open') ?? states.find(({ state }) => state === 'asked');
      return Promise.resolve(best ?? { state: 'none' });
    },
    tryCode: (place, code, browsers, now) => {
      const [kept] = browsers.flatMap((browser) => of(place, browser) ?? []);
      if (kept === undefined || stateOf(kept, now).state !== 'asked' || kept.tries >= codeTries) {
        return Promise.resolve({ outcome: 'over' });
      }
      kept.tries += 1;
      if (kept.code !== code) return Promise.resolve({ outcome: 'wrong', triesLeft: codeTries - kept.tries });
      kept.openUntil = addMinutes(now, proofMinutes);
      return Promise.resolve({ outcome: 'open' });
    },
    findSent: () => Promise.resolve(null),
  };
}
