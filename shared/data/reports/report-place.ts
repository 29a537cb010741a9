/** Where reports are kept, and as whom we call. */
export type ReportPlace = Readonly<{
  bucketName: string;
  endpoint: URL;
  region: string;
  /** From the environment, read for each request: Lambda renews them. */
  credentials: () => Promise<Readonly<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>>;
  /** How long one try may take. */
  tryMilliseconds: number;
}>;
