import type { Language } from '#shared/domain/language.ts';

/** By each language the import of its file, which exports the texts under the language's name. */
type TextFiles<Texts> = Readonly<{ [L in Language]: () => Promise<Readonly<Record<L, Texts>>> }>;

/** Reads one language of a catalogue when it is asked for. The paths are literal, so that each file is its own chunk. */
export const textLoader =
  <Texts>(files: TextFiles<Texts>) =>
  async <L extends Language>(language: L): Promise<Texts> =>
    (await files[language]())[language];
