/** The layers of the system. What a rule forbids is what the comment says; docs/adr has the reasons. */
const lambdaCode = '^(functions|shared|events)/';
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No cycles, of types neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere (aws-lambda has types only).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports only the domain, and the one table of phone numbers.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: ['^shared/domain/', npm('libphonenumber-js')] },
    },
    {
      name: 'events-stand-alone',
      comment: 'Event contracts import only zod.',
      severity: 'error',
      from: { path: '^events/' },
      to: { pathNot: ['^events/', npm('zod')] },
    },
    {
      name: 'config-stands-alone',
      comment: 'Both the template and the functions read shared/config, so it imports only itself and zod.',
      severity: 'error',
      from: { path: '^shared/config/' },
      to: { pathNot: ['^shared/config/', npm('zod')] },
    },
    {
      name: 'function-imports-shared-and-events',
      comment: 'A function never imports another function.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'shared-knows-no-function',
      comment: 'What is shared does not know who uses it.',
      severity: 'error',
      from: { path: '^(shared|events)/' },
      to: { path: '^functions/' },
    },
    {
      name: 'only-handler-wires',
      comment:
        'Only handler.ts reaches for the outside; what it calls takes ports. Tables of routes reach for nothing.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/[^/]+/handler\\.tsx?$' },
      to: { path: '^shared/(ats|aws|data|messaging|push|config|lambda)/', pathNot: '^shared/config/routes/' },
    },
    {
      name: 'sdk-behind-adapters',
      comment: 'The AWS SDK is spoken only in shared/{aws,data,messaging}.',
      severity: 'error',
      from: { path: lambdaCode, pathNot: '^shared/(aws|data|messaging)/' },
      to: { path: npm('@aws-sdk|@smithy|@aws-crypto') },
    },
    {
      name: 'middy-in-one-place',
      comment: 'Only shared/lambda knows the framework, and the handler that ours are measured against.',
      severity: 'error',
      from: { pathNot: '^(shared/lambda|tests/bench/typical)/' },
      to: { path: npm('@middy') },
    },
    {
      name: 'powertools-in-two-places',
      comment: 'Logs and metrics go through shared/observability, batches through shared/lambda.',
      severity: 'error',
      from: { path: lambdaCode, pathNot: '^shared/(observability|lambda)/' },
      to: { path: npm('@aws-lambda-powertools') },
    },
    {
      name: 'small-zod',
      comment: 'What a Lambda loads says `zod/mini`: the full zod is three times as large.',
      severity: 'error',
      from: { path: lambdaCode },
      to: { path: '(^|/)node_modules/zod/', pathNot: '(^|/)node_modules/zod/(v4/)?mini/' },
    },
    {
      name: 'infra-shares-names-only',
      comment: 'Infrastructure knows functions by path, and shares only shared/config and events.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: ['^shared/', '^functions/', '^tests/'], pathNot: '^shared/config/' },
    },
    {
      name: 'nothing-needs-the-local-cloud',
      comment:
        'The local cloud is a tool beside the template and its tests; what is deployed, and deploys, does without.',
      severity: 'error',
      from: { pathNot: '^(infra/local|tests)/' },
      to: { path: '^infra/local/' },
    },
    {
      name: 'local-cloud-plays-templates',
      comment:
        'The local cloud knows how a template is made, how an operator finds it and calls, and the names that both sides share; nothing of what it plays.',
      severity: 'error',
      from: { path: '^infra/local/' },
      to: {
        path: '^(infra|shared|functions|events|tests)/',
        pathNot:
          '^(infra/(local/|synthesise\\.ts$|kit/(project-paths|developer-credentials|running-cloud)\\.ts$|admin/(find-function|invoke-administer)\\.ts$)|shared/config/|events/)',
      },
    },
    {
      name: 'small-ats-stands-outside',
      comment: 'Whoever starts the small ATS tells it its credentials; nobody else knows it.',
      severity: 'error',
      from: { pathNot: '^(infra/local/(ats/|small-ats\\.ts$|demo-connections\\.ts$)|tests/)' },
      to: { path: '^infra/local/ats/' },
    },
    {
      name: 'small-ats-knows-no-vitsord',
      comment:
        'The small ATS is a foreign system: it has the published contract and its credentials, and nothing of ours.',
      severity: 'error',
      from: { path: '^infra/local/ats/' },
      to: { path: '^(infra|shared|functions|events|tests)/', pathNot: '^infra/local/(ats/|http/request\\.ts$)' },
    },
    {
      name: 'nothing-imports-infra-or-tests',
      comment: 'Deployed code knows neither its template nor its tests.',
      severity: 'error',
      from: { path: lambdaCode },
      to: { path: '^(infra|tests)/' },
    },
    {
      name: 'no-development-packages-in-lambda',
      comment: 'What is bundled is a dependency.',
      severity: 'error',
      from: { path: lambdaCode },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|\\.local|\\.stryker-tmp|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
