import type { FunctionName } from '../resource-names.ts';
import { apiOperations } from './api-operations.ts';
import type { RouteKey } from './route-key.ts';

/** What a route of the gateway is named by: `$default` takes what no other takes. */
export type GatewayKey = RouteKey | `HEAD /${string}` | `ANY /${string}` | '$default';

/** Pages, by the function that answers them; which there are under a link or an organisation is the function's own affair. */
export const pageRoutes = {
  'submit-referees': ['GET /c/{secret}', 'POST /c/{secret}', 'GET /c/{secret}/{proxy+}', 'POST /c/{secret}/{proxy+}'],
  'answer-questionnaire': [
    'GET /a/{secret}',
    'POST /a/{secret}',
    'GET /a/{secret}/{proxy+}',
    'POST /a/{secret}/{proxy+}',
  ],
  'manage-checks': [
    'GET /s/{secret}',
    'POST /s/{secret}',
    'GET /o/{organisation}/{proxy+}',
    'POST /o/{organisation}/{proxy+}',
    'GET /assets/logos/{organisation}/{file}',
  ],
  'generate-report': [
    'GET /r/{secret}',
    'POST /r/{secret}',
    'POST /r/{secret}/opened',
    'GET /r/{secret}/code',
    'POST /r/{secret}/code',
    'POST /r/{secret}/proof',
    'GET /r/{secret}/pdf',
    'POST /r/{secret}/pdf',
  ],
  'serve-site': ['GET /docs', 'GET /assets/{proxy+}'],
} as const satisfies Partial<Record<FunctionName, readonly RouteKey[]>>;

/** The same tables, for whoever asks by a name that may stand in none. */
const operationsOf: Readonly<Partial<Record<FunctionName, Readonly<Record<string, RouteKey>>>>> = apiOperations;
const pagesOf: Readonly<Partial<Record<FunctionName, readonly RouteKey[]>>> = pageRoutes;

/** Contracts of others have paths, methods and cases of their own. */
const othersOf: Readonly<Partial<Record<FunctionName, readonly GatewayKey[]>>> = {
  'connect-ats': ['ANY /ats/{proxy+}'],
  'serve-site': ['$default'],
};

/** A GET brings its HEAD along. */
const withHead = (key: RouteKey): readonly GatewayKey[] =>
  key.startsWith('GET ') ? [key, `HEAD /${key.slice('GET /'.length)}`] : [key];

/** All routes of the gateway that lead to a function. */
export const gatewayRoutesOf = (name: FunctionName): readonly GatewayKey[] => [
  ...(othersOf[name] ?? []),
  ...[...Object.values(operationsOf[name] ?? {}), ...(pagesOf[name] ?? [])].flatMap(withHead),
];
