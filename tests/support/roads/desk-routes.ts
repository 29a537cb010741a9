import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { sv } from '#shared/i18n/recruiter/call/sv.ts';
import { callSteps } from '../../../functions/manage-checks/call/call-steps.tsx';
import { route } from '../../../functions/manage-checks/routes.ts';
import { stepPaths } from '../../../functions/manage-checks/steps/find-step.ts';

export type DeskRoute = Readonly<{ method: 'GET' | 'POST'; path: string }>;

/** Every value of a text with one name in braces filled in. */
const fillIn = (path: string, name: string, values: readonly string[]): readonly string[] =>
  path.includes(`{${name}}`) ? values.map((value) => path.replace(`{${name}}`, value)) : [path];

/**
 * Every address under a check with the methods that it takes, whatever the state of the check, with the ids of its own
 * persons, links and messages. Made from the tables that the pages are found by.
 */
export function routesUnder({ check, referees, reportLinks, messages }: CheckFile): readonly DeskRoute[] {
  const referee = referees.map(({ id }) => id);
  const link = reportLinks.map(({ id }) => id);
  const message = messages.map(({ id }) => id);
  const step = Object.keys(callSteps(sv));
  return route.routes
    .filter((key) => key.includes('/checks/{check}'))
    .flatMap((key) => {
      const [method, pattern = ''] = key.split(' ');
      const under = pattern.replace('/o/{organisation}/', '').replace('{check}', check.id);
      const paths = under.includes('{step+}') ? stepPaths.map((path) => under.replace('{step+}', path)) : [under];
      return paths
        .flatMap((path) => fillIn(path, 'referee', referee))
        .flatMap((path) => fillIn(path, 'link', link))
        .flatMap((path) => fillIn(path, 'message', message))
        .flatMap((path) => fillIn(path, 'step', step))
        .map((path) => ({ method: method === 'POST' ? 'POST' : 'GET', path }) as const);
    });
}
