/** When messages may go, one after the other over all processes. Times in milliseconds since 1970. */
export type SendSlots = Readonly<{
  /** Takes so much time for whoever asks, `from` at the earliest, and answers when it begins. */
  take: (milliseconds: number, from: number) => Promise<number>;
}>;
