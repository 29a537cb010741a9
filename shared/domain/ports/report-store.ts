/** Keeps built PDFs. Every call rejects when the store cannot be reached or refuses. */
export type ReportStore = Readonly<{
  has: (key: string) => Promise<boolean>;
  /** Whole or not at all; the same key again changes nothing that a reader would see. */
  put: (key: string, pdf: Uint8Array, disposition: string) => Promise<void>;
  /** An address that anyone can fetch the PDF from for so many seconds. The name to save it by is kept with it, not in there. */
  temporaryUrl: (key: string, options: Readonly<{ seconds: number; now: string }>) => Promise<string>;
}>;
