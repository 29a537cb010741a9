/** A module that a Lambda never uses, and what stands in for it, with the exports that its importers ask for. */
export type TrimmedModule = Readonly<{
  /** As the import says it. */
  module: RegExp;
  importer: RegExp;
  contents: (importer: string) => string;
}>;

/** First label of a service's hosts, by the package of its client. */
const hosts: Readonly<Record<string, string>> = { dynamodb: 'dynamodb', ses: 'email', sns: 'sns' };

const clientOf = (importer: string): string => /@aws-sdk\/client-([a-z]+)\//.exec(importer)?.[1] ?? '';

export const trimmedModules: readonly TrimmedModule[] = [
  {
    // fontkit decompresses WOFF2 with it (475 KB); our fonts are plain TTF.
    module: /^brotli\/decompress\.js$/,
    importer: /\/fontkit\//,
    contents: () => 'export default undefined;',
  },
  {
    // Unpacks tables of Unicode letter by letter, at every start; Node's own does it at once.
    module: /^tiny-inflate$/,
    importer: /\/unicode-trie\//,
    contents: () => `
      const { inflateRawSync } = process.getBuiltinModule('node:zlib');
      module.exports = (packed, whole) => {
        const bytes = inflateRawSync(packed);
        whole.set(bytes);
        return whole.subarray(0, bytes.length);
      };`,
  },
  {
    // pdfkit encrypts with it, and makes its tables before it is asked to; our files have no password.
    module: /^@noble\/ciphers\/aes$/,
    importer: /\/pdfkit\//,
    contents: () => 'export const cbc = undefined; export const ecb = undefined;',
  },
  {
    // Finds the endpoint of a table with an extra call; it is off by default, and DynamoDB needs it nowhere.
    module: /^@aws-sdk\/middleware-endpoint-discovery$/,
    importer: /\/@aws-sdk\/client-dynamodb\//,
    contents: () => `
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
        environmentVariableSelector: () => false, configFileSelector: () => false, default: false };
      export const resolveEndpointDiscoveryConfig = (config) => config;`,
  },
  {
    // The rules by which a client finds its address know FIPS, dual stack and accounts; this knows one address.
    module: /^\.\/endpoint\/endpointResolver$/,
    importer: /\/@aws-sdk\/client-(?:dynamodb|ses|sns)\//,
    contents: (importer) => `
      export const defaultEndpointResolver = ({ Endpoint, Region }) => ({
        url: new URL(Endpoint ?? 'https://${hosts[clientOf(importer)]}.' + Region + '.amazonaws.com') });`,
  },
  {
    // Names of all regions, for those rules.
    module: /^\.\/partitions$/,
    importer: /\/@aws-sdk\/core\//,
    contents: () => 'export const partitionsInfo = { partitions: [] };',
  },
  {
    // Reads ~/.aws, which Lambda has not: two failing reads for each client.
    module: /\/shared-ini-file-loader\/loadSharedConfigFiles$/,
    importer: /\/@smithy\/core\//,
    contents: () => `
      export const CONFIG_PREFIX_SEPARATOR = '.';
      export const loadSharedConfigFiles = () => Promise.resolve({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Asks the instance for its region; Lambda says it in the environment.
    module: /\/getInstanceMetadataRegion$/,
    importer: /\/@smithy\/core\//,
    contents: () => 'export const getInstanceMetadataRegion = () => Promise.resolve(undefined);',
  },
  {
    // For retry mode `adaptive`; ours is `standard`.
    module: /\/AdaptiveRetryStrategy$/,
    importer: /\/@smithy\/core\//,
    contents: () => 'export class AdaptiveRetryStrategy {}',
  },
  {
    // Knows a body that is a file, and loads Node's streams of files to do so; ours are texts and bytes.
    module: /\/calculateBodyLength$/,
    importer: /\/@smithy\/core\//,
    contents: () => `
      export const calculateBodyLength = (body) =>
        body ? (typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength) : 0;`,
  },
  {
    // For a Node without cryptography.
    module: /^\.\/Sha256Js$/,
    importer: /\/@smithy\/core\//,
    contents: () => 'export const Sha256Js = undefined;',
  },
  {
    // Signs what a client sends in an event stream; ours send none.
    module: /^\.\/HeaderFormatter$/,
    importer: /\/@smithy\/signature-v4\//,
    contents: () => 'export class HeaderFormatter {}',
  },
  {
    // Copies all that a client sends and gets, by its schema, for a logger; also for one that does nothing, as ours is.
    module: /\/middleware-logger\/loggerMiddleware$/,
    importer: /\/@aws-sdk\/core\//,
    contents: () => `
      export const loggerMiddleware = undefined;
      export const loggerMiddlewareOptions = undefined;
      export const getLoggerPlugin = () => ({ applyToStack: () => {} });`,
  },
  {
    // What it copied with.
    module: /^\.\/schemaLogFilter$/,
    importer: /\/@smithy\/core\//,
    contents: () => 'export const schemaLogFilter = (_, data) => data;',
  },
];
