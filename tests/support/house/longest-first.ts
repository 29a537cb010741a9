import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest. Begun last, they would run alone while nothing is left to do beside them. */
const longest = ['road/kills', 'push/troubles', 'ats/results-under-faults', 'road/rights', 'e2e/pages', 'e2e/road'];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place === -1 ? longest.length : place;
};

const levelOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

/** As usual, but the longest files of each level first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => levelOf(one) - levelOf(other) || placeOf(one) - placeOf(other));
  }
}
