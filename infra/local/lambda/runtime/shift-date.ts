/** Makes `Date` say a moved time to whoever asks for the present. Durations (`performance`) are left alone. */
export const shiftDate = (initialOffsetMs: number): ((offsetMs: number) => void) => {
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  let offsetMs = initialOffsetMs;
  const now = (): number => realNow() + offsetMs;
  const shifted = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): Date => {
      const made: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
      return made instanceof target ? made : new RealDate(now());
    },
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = shifted;
  globalThis.Date = shifted;
  return (next) => {
    offsetMs = next;
  };
};
