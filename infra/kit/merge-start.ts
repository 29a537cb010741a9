import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { loadedWith } from './bundle-record.ts';
import type { BuiltFile } from './write-bundle.ts';

/** esbuild's output: code with an inline source map, and files that were only copied. */
export type Built = Readonly<{ outputFiles: readonly BuiltFile[]; metafile: Metafile }>;

const mapComment = /\n?\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;

/** A name that a chunk exports, and the one by which the merged file does. */
type Alias = readonly [name: string, alias: string];
type Aliases = ReadonlyMap<string, readonly Alias[]>;
/** Bytes of each file. */
type Sizes = ReadonlyMap<string, number>;

/** The code, and its map as a file beside it. */
function splitMap({ path, contents }: BuiltFile): readonly BuiltFile[] {
  if (!path.endsWith('.mjs')) return [{ path, contents }];
  const text = Buffer.from(contents).toString();
  const found = mapComment.exec(text);
  if (found === null) return [{ path, contents }];
  return [
    { path, contents: Buffer.from(text.slice(0, found.index + 1)) },
    { path: `${path}.map`, contents: Buffer.from(found[1] ?? '', 'base64') },
  ];
}

/** Source of a module that re-exports everything of these files, the exports of chunks under unique names. */
function joinExports(entry: string, aliases: Aliases): string {
  const lines = [...aliases].map(([file, names]) => {
    const list = names.map(([name, alias]) => `${name} as ${alias}`).join(', ');
    return `export { ${list} } from './${relative(dirname(entry), file)}';`;
  });
  return [`export * from './${basename(entry)}';`, ...lines].join('\n');
}

/** A stub that replaces a chunk, for files that are loaded later. */
function shimOf(names: readonly Alias[], entry: string): Buffer {
  const list = names.map(([name, alias]) => `${alias} as ${name}`).join(',');
  return Buffer.from(`export{${list}}from'../${basename(entry)}';\n`);
}

/** What each file holds and loads, once the chunks are in the entry. */
function describe({ inputs, outputs }: Metafile, entry: string, chunks: readonly string[], sizes: Sizes): Metafile {
  const started = [entry, ...chunks].flatMap((file) => outputs[file] ?? []);
  const later = started.flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import'));
  const described = Object.entries(outputs).map(([file, output]): [string, Metafile['outputs'][string]] => {
    const bytes = sizes.get(file) ?? output.bytes;
    if (file === entry) {
      const held = Object.fromEntries(started.flatMap((each) => Object.entries(each.inputs)));
      return [file, { ...output, bytes, imports: later, inputs: held }];
    }
    if (!chunks.includes(file)) return [file, { ...output, bytes }];
    return [file, { ...output, bytes, imports: [{ path: entry, kind: 'import-statement' }], inputs: {} }];
  });
  return { inputs, outputs: Object.fromEntries(described) };
}

/**
 * Puts the entry, and every chunk that it loads before the first call, into one file: a function of many pages has 90
 * such chunks, and Node takes half a millisecond or more for each, however small. What is loaded later finds them there.
 */
export async function mergeStart({ outputFiles, metafile }: Built, options: BuildOptions): Promise<Built> {
  const entry = Object.keys(metafile.outputs).find((file) => file.endsWith('/index.mjs'));
  if (entry === undefined) throw new Error('A bundle has an index.mjs');
  const root = options.absWorkingDir ?? process.cwd();
  const place = (file: string): string => join(root, file);
  const chunks = [...loadedWith(entry, metafile)].filter((file) => file !== entry);
  const aliases: Aliases = new Map(
    chunks.map((file, at) => [file, (metafile.outputs[file]?.exports ?? []).map((name) => [name, `c${at}_${name}`])]),
  );
  const merged = await build({
    ...options,
    stdin: { contents: joinExports(entry, aliases), resolveDir: dirname(place(entry)), sourcefile: 'start.mjs' },
    outfile: place(entry),
    write: false,
    plugins: [fromMemory(outputFiles, dirname(place(entry)))],
  });
  const moved = new Set([entry, ...chunks].map(place));
  const files = [
    ...outputFiles.filter(({ path }) => !moved.has(path)),
    ...[...aliases].map(([file, names]) => ({ path: place(file), contents: shimOf(names, entry) })),
    ...merged.outputFiles,
  ].flatMap(splitMap);
  const sizes = new Map(files.map(({ path, contents }) => [relative(root, path), contents.length]));
  return { outputFiles: files, metafile: describe(metafile, entry, chunks, sizes) };
}

/** Reads the files of a build that is not written yet; what they load later stays where it is. */
const fromMemory = (files: readonly BuiltFile[], folder: string): Plugin => ({
  name: 'from-memory',
  setup(build) {
    const texts = new Map(files.map(({ path, contents }) => [path, Buffer.from(contents).toString()]));
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
      const file = join(resolveDir, path);
      return kind === 'dynamic-import' ? { path: `./${relative(folder, file)}`, external: true } : { path: file };
    });
    build.onLoad({ filter: /\.mjs$/ }, ({ path }) => {
      const contents = texts.get(path) ?? '';
      if (contents.includes('import.meta')) throw new Error(`${path} asks where it stands, and would be moved`);
      return { contents };
    });
  },
});
