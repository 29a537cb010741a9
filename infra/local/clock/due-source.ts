/** Something that becomes due by the moved clock: rules of EventBridge, retries of asynchronous invocations. */
export type DueSource = {
  nextDue: () => Promise<number | undefined> | number | undefined;
  /** Does what is due by now; resolves when it is done. */
  runDue: () => Promise<void>;
};
