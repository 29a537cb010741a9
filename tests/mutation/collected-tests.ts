import { format } from 'node:util';
import * as vitest from 'vitest';

/** What needs no runner of Vitest's is Vitest's own. */
export const { expect, vi } = vitest;

export type CollectedTest = Readonly<{ id: string; run: () => unknown }>;

export const fileOf = (id: string): string => id.slice(0, id.indexOf('#'));

type Body = (...values: readonly never[]) => unknown;
type Declare = (name: string, body: Body) => void;

const collected: CollectedTest[] = [];
const counts = new Map<string, number>();
const open: string[] = [];
let file = '';

/** From here on, what is declared stands in this file. */
export function collectFrom(path: string): void {
  file = path;
}

export const collectedTests = (): readonly CollectedTest[] => collected;

function declareTest(name: string, body: () => unknown): void {
  const id = `${file}#${[...open, name].join(' > ')}`;
  const twins = counts.get(id) ?? 0;
  counts.set(id, twins + 1);
  collected.push({ id: twins === 0 ? id : `${id} (${twins})`, run: body });
}

function declareGroup(name: string, body: () => unknown): void {
  open.push(name);
  body();
  open.pop();
}

const withEach = (declare: (name: string, body: () => unknown) => void) =>
  Object.assign(declare, {
    each:
      (rows: readonly unknown[]): Declare =>
      (name, body) => {
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row];
          declare(format(name, ...values.map(String)), () => Reflect.apply(body, undefined, values));
        }
      },
  });

export const describe = withEach(declareGroup);
export const it = withEach(declareTest);
export const test = withEach(declareTest);
