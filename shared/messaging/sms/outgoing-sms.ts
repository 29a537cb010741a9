/** `senderId` null: a number that the network chooses. `checkId` and `messageId`: the ids by which its fate is told. */
export type OutgoingSms = Readonly<{
  to: string;
  text: string;
  senderId: string | null;
  checkId: string;
  messageId: string;
}>;
