/** AWS's list prices in US dollars, us-east-1, read on 2026-11-30, without any free tier. */
export const listPrices = {
  /** A unit, on demand. */
  tableWrite: 0.625 / 1e6,
  tableRead: 0.125 / 1e6,
  /** An invocation, and a gigabyte for a second on arm64. */
  invocation: 0.2 / 1e6,
  gigabyteSecond: 0.0000133334,
  /** A request to an HTTP API. */
  httpRequest: 1 / 1e6,
  /** A mail by SES. */
  mail: 0.1 / 1e3,
  /** A request to S3 that writes, and one that reads. */
  objectWrite: 0.005 / 1e3,
  objectRead: 0.0004 / 1e3,
  /** A request to KMS, and a key for a month. */
  keyRequest: 0.03 / 1e4,
  keyMonth: 1,
  /** A gigabyte of logs taken in. */
  logGigabyte: 0.5,
  /** A month each. */
  alarm: 0.1,
  customMetric: 0.3,
  secret: 0.4,
} as const;
