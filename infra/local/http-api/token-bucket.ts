/** Lets `rate` requests a second through, and `burst` at once. */
export const makeTokenBucket = (
  { rate, burst }: { rate: number; burst: number },
  now: () => number = () => performance.now(),
) => {
  let tokens = burst;
  let filledAt = now();
  return (): boolean => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - filledAt) / 1000) * rate);
    filledAt = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
