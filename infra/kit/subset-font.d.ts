declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Readonly<{ targetFormat: 'truetype'; dropTables: readonly string[]; noHinting: boolean }>,
  ): Promise<Buffer>;
}
