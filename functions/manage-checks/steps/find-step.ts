import { addRefereeStep } from './add-referee-step.tsx';
import { askCandidateStep } from './ask-candidate-step.tsx';
import { askForMoreStep } from './ask-for-more-step.tsx';
import { correctCandidateStep } from './correct-candidate-step.tsx';
import { cancelStep, concludeStep, reopenStep } from './ending-steps.tsx';
import { prolongStep } from './prolong-step.tsx';
import { correctRefereeStep, removeRefereeStep, requestRefereeStep } from './referee-steps.tsx';
import { makeLinkStep, revokeLinkStep } from './report-link-steps.tsx';
import type { Step } from './step.ts';

/** Steps of a check by their address under its page; `:` stands before a parameter. */
const steps: Readonly<Record<string, Step>> = {
  ask: askCandidateStep,
  add: addRefereeStep,
  candidate: correctCandidateStep,
  more: askForMoreStep,
  prolong: prolongStep,
  conclude: concludeStep,
  cancel: cancelStep,
  reopen: reopenStep,
  links: makeLinkStep,
  'referees/:referee/send': requestRefereeStep,
  'referees/:referee/correct': correctRefereeStep,
  'referees/:referee/remove': removeRefereeStep,
  'links/:link/revoke': revokeLinkStep,
};

type Params = Readonly<Record<string, string>>;

/** The parameters of an address that a pattern fits; null when it does not. */
function paramsOf(pattern: string, segments: readonly string[]): Params | null {
  const parts = pattern.split('/');
  if (parts.length !== segments.length) return null;
  const fits = parts.every((part, index) => part.startsWith(':') || part === segments[index]);
  if (!fits) return null;
  return Object.fromEntries(
    parts.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [])),
  );
}

/** The step at an address under a check's page, with its parameters; null when there is none. */
export function findStep(segments: readonly string[]): Readonly<{ step: Step; params: Params }> | null {
  for (const [pattern, step] of Object.entries(steps)) {
    const params = paramsOf(pattern, segments);
    if (params !== null) return { step, params };
  }
  return null;
}
