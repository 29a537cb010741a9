/** How often a change is tried: whoever loses as often as that meets a crowd, and is to say so. */
const triesAtMost = 4;

/** A conditional change, again when it says that somebody else wrote in between; `conflict` when that was so each time. */
export async function retryOnConflict<Done>(change: () => Promise<Done | 'conflict'>): Promise<Done | 'conflict'> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const done = await change();
    if (done !== 'conflict') return done;
  }
  return 'conflict';
}
