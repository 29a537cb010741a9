import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { phoneMetadata, phonePlans } from './phone-metadata.ts';
import { projectRoot } from './project-paths.ts';

/** Oldest browsers that the pages are made for. */
const browsers = ['chrome69', 'firefox62', 'safari12'];

const personParts = [
  'tokens',
  'base',
  'layout',
  'actions',
  'forms',
  'choices',
  'scale',
  'progress',
  'cards',
  'content',
  'summary',
  'status',
  'contrast',
];

/** Which parts of the style each audience's pages carry, in this order. */
const styles = {
  person: personParts,
  report: [...personParts, 'tables', 'report', 'plot'],
  desk: [
    ...personParts,
    'tables',
    'desk-frame',
    'desk-parts',
    'desk-list',
    'desk-grid',
    'desk-check',
    'desk-settings',
    'desk-editor',
  ],
} as const;

const header = '// Made by `npm run generate`. Change its source, not this file.\n';

const textModule = (name: string, text: string): string => `${header}export const ${name} = ${JSON.stringify(text)};\n`;

const metadataModule = (name: string, withFormats: boolean): string =>
  `${header}import type { MetadataJson } from 'libphonenumber-js/core';\n\n` +
  `export const ${name}: MetadataJson = ${JSON.stringify(phoneMetadata({ withFormats }))};\n`;

async function minifiedStyle(parts: readonly string[]): Promise<string> {
  const sources = await Promise.all(
    parts.map((part) => readFile(join(projectRoot, 'shared/web/style', `${part}.css`), 'utf8')),
  );
  const { code } = await transform(sources.join('\n'), { loader: 'css', minify: true, target: browsers });
  return code.trim();
}

async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [`shared/web/client/${entry}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2018',
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** A script and, apart from it, the name under which it is served. */
const scriptModules = (file: string, name: string, script: string): Readonly<Record<string, string>> => ({
  [`shared/web/generated/${file}-name.ts`]: textModule(`${name}Name`, `${hashOf(script)}.js`),
  [`shared/web/generated/${file}.ts`]: textModule(name, script),
});

const hashOf = (script: string): string => createHash('sha256').update(script).digest('hex').slice(0, 16);

/** What is made from other files and kept beside the sources, so that Node, esbuild and vitest read it alike. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const [script, editor] = await Promise.all(['page-script', 'editor-script'].map(scriptOf));
  return {
    'shared/domain/contact/generated/phone-metadata.ts': metadataModule('phoneMetadata', false),
    'shared/domain/contact/generated/phone-plans.ts': `${header}export const phonePlans: Readonly<Record<string, string>> = ${JSON.stringify(phonePlans())};\n`,
    'shared/domain/contact/generated/phone-formats.ts': metadataModule('phoneFormats', true),
    'shared/web/generated/person-style.ts': textModule('personStyle', await minifiedStyle(styles.person)),
    'shared/web/generated/report-style.ts': textModule('reportStyle', await minifiedStyle(styles.report)),
    'shared/web/generated/desk-style.ts': textModule('deskStyle', await minifiedStyle(styles.desk)),
    ...scriptModules('client-script', 'clientScript', script ?? ''),
    ...scriptModules('editor-script', 'editorScript', editor ?? ''),
  };
}
