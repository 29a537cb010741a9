/** Keeps built PDFs. Every call rejects when the store cannot be reached or refuses. */
export type ReportStore = Readonly<{
  has: (key: string) => Promise<boolean>;
  /** Whole or not at all; the same key again changes nothing that a reader would see. */
  put: (key: string, pdf: Uint8Array) => Promise<void>;
  /** An address that anyone can fetch the PDF from for so many seconds, under this file name. */
  temporaryUrl: (key: string, options: Readonly<{ fileName: string; seconds: number; now: string }>) => Promise<string>;
}>;
