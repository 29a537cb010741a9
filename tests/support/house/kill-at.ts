/** Thrown by every call of a process that is dead. */
class Killed extends Error {
  override readonly name = 'Killed';
}

type Calls = Readonly<Record<string, (...given: never[]) => unknown>>;

/** A process that dies before its `at`th call of what it watches: no call does anything from then on. */
export function killAt(at: number) {
  let made = 0;
  const watch = <Ports extends Calls>(ports: Ports): Ports =>
    new Proxy(ports, {
      get: (target, name, receiver) => {
        const call: unknown = Reflect.get(target, name, receiver);
        if (typeof call !== 'function') return call;
        return async (...given: unknown[]): Promise<unknown> => {
          made += 1;
          if (made >= at) throw new Killed();
          return Reflect.apply(call, target, given);
        };
      },
    });
  return { watch, count: (): number => made };
}
