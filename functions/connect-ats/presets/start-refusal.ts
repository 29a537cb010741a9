import type { FaultTexts } from '#shared/i18n/ats/texts.ts';
import type { Started } from './start-by-preset.ts';

type Refusal = Readonly<{ status: number; message: string; headers: Readonly<Record<string, string>> }>;

/** Why no check was started, as an ATS shows it to its user; each contract has a shape of its own for it. */
export function startRefusal(started: Exclude<Started, { outcome: 'started' }>, faults: FaultTexts): Refusal {
  switch (started.outcome) {
    case 'deleted':
      return { status: 409, message: faults.deleted, headers: {} };
    case 'unknown_preset':
      return { status: 422, message: faults.formUnknown, headers: {} };
    case 'nobody_asks':
      return { status: 422, message: faults.recruiter, headers: {} };
    case 'not_valid':
      return { status: 422, message: started.words(faults), headers: {} };
    case 'too_often':
      return { status: 429, message: faults.tooOften, headers: { 'retry-after': String(started.waitSeconds) } };
  }
}
