/** Thrown by a store that tried a change several times, each time after somebody else's: nothing was written. */
export class OthersWereFaster extends Error {
  override readonly name = 'OthersWereFaster';
}
