import { type Paths, requestPaths } from './operations.ts';
import { steeringPaths } from './steering-operations.ts';

/** Every path that the API has, and what each method on it does. */
export function allPaths(): Paths {
  const [first, later] = [requestPaths(), steeringPaths()];
  const names = new Set([...Object.keys(first), ...Object.keys(later)]);
  return Object.fromEntries([...names].map((name) => [name, { ...first[name], ...later[name] }]));
}
