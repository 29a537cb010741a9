import type { StatefulStack } from '#infra/stacks/stateful-stack.ts';
import type { HouseContext } from './house-context.ts';

/** Props of a capability in the service stack: the shared context, and the resources of the stateful stack. */
export type ServiceProps = Readonly<{ context: HouseContext; kept: StatefulStack }>;
