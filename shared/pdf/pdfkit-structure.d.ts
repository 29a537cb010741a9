/** What pdfkit takes besides what its types say. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Which cells a header cell is for. */
    scope?: 'Row' | 'Column';
    /** Left, top, right and bottom of a figure on its page. */
    bbox?: [number, number, number, number];
    placement?: 'Block' | 'Inline';
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    /** What is written of the element. */
    dictionary: { data: Record<string, unknown> };
  }

  interface PDFDocument {
    /** A new page in the midst of what is being marked. */
    continueOnNewPage(): this;
    /** Takes what is written, piece by piece; null at the end. */
    push(chunk: Uint8Array | null): boolean;
  }
}
