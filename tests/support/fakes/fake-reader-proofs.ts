import {
  type ReaderProofs,
  type ReaderState,
  readingMinutes,
  stoppedMinutes,
} from '#shared/domain/ports/proof-store.ts';
import { codeMinutes, codeTries } from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';

type Kept = {
  person: string;
  email: string;
  code: string;
  until: string;
  tries: number;
  openUntil: string | null;
  stoppedUntil: string | null;
};

/** Codes to readers in memory: the first is 000001, and each next one more. One a minute for each address. */
export function fakeReaderProofs(): ReaderProofs & Readonly<{ sent: readonly string[]; lastCode: () => string }> {
  const byBrowser = new Map<string, Kept>();
  const sent: string[] = [];
  const lastAt = new Map<string, string>();
  let drawn = 0;
  const stateOf = ({ email, until, openUntil, stoppedUntil }: Kept, now: string): ReaderState => {
    if (stoppedUntil !== null && stoppedUntil > now) return { state: 'stopped', until: stoppedUntil };
    if (openUntil !== null) return openUntil > now ? { state: 'open', email } : { state: 'none' };
    return until > now ? { state: 'asked', email, until } : { state: 'none' };
  };
  return {
    sent,
    lastCode: () => String(sent.length).padStart(6, '0'),
    newBrowser: () => {
      drawn += 1;
      return `browser-${drawn}`;
    },
    send: ({ person }, email, _, { now, browser }) => {
      const last = lastAt.get(email);
      if (last !== undefined && addMinutes(last, 1) > now) return Promise.resolve('too_soon');
      lastAt.set(email, now);
      sent.push(email);
      const code = String(sent.length).padStart(6, '0');
      const until = addMinutes(now, codeMinutes);
      byBrowser.set(browser, { person, email, code, until, tries: 0, openUntil: null, stoppedUntil: null });
      return Promise.resolve('sent');
    },
    find: ({ person }, browsers, now) => {
      const kept = browsers.flatMap((browser) => byBrowser.get(browser) ?? []).find((each) => each.person === person);
      return Promise.resolve(kept === undefined ? { state: 'none' } : stateOf(kept, now));
    },
    tryCode: ({ person }, code, browsers, now) => {
      const kept = browsers.flatMap((browser) => byBrowser.get(browser) ?? []).find((each) => each.person === person);
      if (kept === undefined || stateOf(kept, now).state !== 'asked') return Promise.resolve({ outcome: 'over' });
      kept.tries += 1;
      if (kept.code === code) {
        kept.openUntil = addMinutes(now, readingMinutes);
        return Promise.resolve({ outcome: 'open' });
      }
      if (kept.tries === codeTries) kept.stoppedUntil = addMinutes(now, stoppedMinutes);
      return Promise.resolve({ outcome: 'wrong', triesLeft: codeTries - kept.tries });
    },
    findSent: () => Promise.resolve(null),
  };
}
