import { Socket } from 'node:net';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const hostOf = (args: unknown[]): string => {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (isRecord(first)) return typeof first['host'] === 'string' ? first['host'] : 'localhost';
  return typeof args[1] === 'string' ? args[1] : 'localhost';
};

/** A function on a developer's machine talks to that machine only. */
export const guardNetwork = (allowedHosts: readonly string[]): void => {
  const connect: unknown = Reflect.get(Socket.prototype, 'connect');
  if (typeof connect !== 'function') throw new Error('Node connects sockets in another way than it did');
  const guarded = function (this: Socket, ...args: unknown[]): unknown {
    const host = hostOf(args);
    if (allowedHosts.includes(host)) {
      const connecting: unknown = Reflect.apply(connect, this, args);
      return connecting;
    }
    const error = Object.assign(new Error(`connect ECONNREFUSED ${host}: the local cloud lets nothing out`), {
      code: 'ECONNREFUSED',
    });
    process.nextTick(() => this.destroy(error));
    return this;
  };
  Reflect.set(Socket.prototype, 'connect', guarded);
};
