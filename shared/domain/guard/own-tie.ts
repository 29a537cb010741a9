/** We, our, my, or somebody and I, in six languages; in Finnish the verb says it. */
const between =
  /(?<!\p{L})(?:vi|oss|vår[at]?|min|mitt|(?:och|og|ja) (?:jag|jeg|minä)|we|us|our|my|and (?:i|me)|os|vores|vår|meillä|meidän|minun|\p{L}{2,}mme|wir|uns|unser[a-z]*|mein[a-z]*|und ich)(?!\p{L})/iu;

/** Whether a clause says how its writer and another know each other: *we live together*. */
export const isOwnTie = (clause: string): boolean => between.test(clause);
