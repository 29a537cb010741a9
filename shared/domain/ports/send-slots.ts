/** Time slots for sending, shared by all processes. Times in milliseconds since 1970. */
export type SendSlots = Readonly<{
  /** Reserves this much time, from `from` at the earliest, and answers when it begins. */
  take: (milliseconds: number, from: number) => Promise<number>;
}>;
