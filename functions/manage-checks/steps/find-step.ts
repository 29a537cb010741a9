import { createRouteMatcher, type RouteMatch } from '#shared/web/http/match-route.ts';
import { addRefereeStep } from './add-referee-step.tsx';
import { allowAddressesStep } from './allow-addresses-step.tsx';
import { askCandidateStep } from './ask-candidate-step.tsx';
import { askForMoreStep } from './ask-for-more-step.tsx';
import { correctCandidateStep } from './correct-candidate-step.tsx';
import { cancelStep, concludeStep, reopenStep, setAsideStep } from './ending-steps.tsx';
import { holdStep, releaseStep } from './hold-steps.tsx';
import { decideForCandidateStep, decideForRefereeStep } from './objection-steps.tsx';
import { hidePassageStep } from './passage-step.tsx';
import { prolongStep } from './prolong-step.tsx';
import { correctRefereeStep, removeRefereeStep, requestRefereeStep } from './referee-steps.tsx';
import { makeLinkStep, revokeLinkStep } from './report-link-steps.tsx';
import { closeSignalStep, reopenSignalStep } from './signal-steps.tsx';
import type { Step } from './step.ts';

/** Steps of a check by their address under its page. */
const steps: Readonly<Record<string, Step>> = {
  ask: askCandidateStep,
  add: addRefereeStep,
  candidate: correctCandidateStep,
  more: askForMoreStep,
  addresses: allowAddressesStep,
  prolong: prolongStep,
  conclude: concludeStep,
  cancel: cancelStep,
  reopen: reopenStep,
  aside: setAsideStep,
  hold: holdStep,
  release: releaseStep,
  objection: decideForCandidateStep,
  links: makeLinkStep,
  'referees/{referee}/send': requestRefereeStep,
  'referees/{referee}/correct': correctRefereeStep,
  'referees/{referee}/remove': removeRefereeStep,
  'referees/{referee}/passages/{passage}': hidePassageStep,
  'referees/{referee}/objection': decideForRefereeStep,
  'links/{link}/revoke': revokeLinkStep,
  'signals/{signal}/close': closeSignalStep,
  'signals/{signal}/reopen': reopenSignalStep,
};

/** Where there are steps, under a check's page. */
export const stepPaths: readonly string[] = Object.keys(steps);

const match = createRouteMatcher(
  Object.entries(steps).flatMap(([path, step]) => [[`GET /${path}`, step] as const, [`POST /${path}`, step] as const]),
);

/** The step that a method and an address under a check's page ask for, with its parameters. */
export const findStep = (method: string, path: string): RouteMatch<Step> => match({ method, path: `/${path}` });
