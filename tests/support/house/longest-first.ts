import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest. Begun last, they would run alone while nothing is left to do beside them. */
const longest = [
  'e2e/pages',
  'e2e/recruiter',
  'e2e/template-editor',
  'e2e/desk',
  'e2e/guard',
  'e2e/road',
  'e2e/hidden-title',
  'e2e/ats',
  'e2e/writing',
  'e2e/time',
  'e2e/console',
  'push/troubles',
  'road/kills',
  'messages/reminders',
  'operators/stage-settings',
  'ats/whole-journeys',
  'push/webhooks',
  'road/needles',
  'road/signals',
  'messages/caps',
  'ats/greenhouse-results',
  'lifecycle/deletion-backlog',
  'ats/results-under-faults',
  'road/rights',
  'lifecycle/every-status',
  'road/many-candidates',
  'data/deletion',
  'data/erasure',
  'recruiter/bulk',
];

const placeIn = (names: readonly string[], wanted: (name: string) => boolean): number => {
  const place = names.findIndex(wanted);
  return place === -1 ? names.length : place;
};

const placeOf = ({ moduleId }: TestSpecification): number =>
  placeIn(longest, (name) => moduleId.endsWith(`/${name}.test.ts`));

/** Levels of one group go one after the other: a worker keeps what it has started from file to file of its level. */
const levels = ['unit', 'template', 'e2e', 'integration'];
const levelOf = ({ project }: TestSpecification): number => placeIn(levels, (name) => name === project.name);

/** As usual, but level by level, and the longest files of each first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => levelOf(one) - levelOf(other) || placeOf(one) - placeOf(other));
  }
}
