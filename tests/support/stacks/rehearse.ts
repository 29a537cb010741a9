import type { Fault } from './fault.ts';
import type { Templates } from './template.ts';
import { updateFaults } from './update-faults.ts';

/** The orders in which docs/deploy.md has the stacks deployed. */
const orders = {
  /** `npm run deploy` */
  together: ['stateful', 'service'],
  /** `npx cdk deploy vitsord-<stage>-service --exclusively`, then `npm run deploy` */
  serviceFirst: ['service', 'stateful'],
} as const;

export type Order = keyof typeof orders;

/** What deploying these templates, one stack after the other, runs into on a stage that stands as `deployed`. */
export function rehearse(deployed: Templates, next: Templates, order: Order): readonly Fault[] {
  const other = { stateful: 'service', service: 'stateful' } as const;
  let standing = deployed;
  return orders[order].flatMap((stack) => {
    const faults = updateFaults(standing[stack], next[stack], standing[other[stack]]);
    standing = { ...standing, [stack]: next[stack] };
    return faults;
  });
}
