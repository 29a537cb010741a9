/** The part that is used here. The package's own types name its one export in a way that Node does not give it. */
declare module 'bidi-js' {
  export type Bidi = Readonly<{
    /** A level for each UTF-16 unit: odd ones run from right to left. */
    getEmbeddingLevels: (
      text: string,
      direction?: 'ltr' | 'rtl' | 'auto',
    ) => Readonly<{ levels: Uint8Array; paragraphs: readonly Readonly<{ level: number }>[] }>;
    getMirroredCharacter: (character: string) => string | null;
  }>;
  export default function createBidi(): Bidi;
}
