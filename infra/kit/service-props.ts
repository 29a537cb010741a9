import type { StatefulStack } from '#infra/stacks/stateful-stack.ts';
import type { HouseContext } from './house-context.ts';

/** What a capability of the service stack is built from: the house's ways, and what is kept. */
export type ServiceProps = Readonly<{ context: HouseContext; kept: StatefulStack }>;
