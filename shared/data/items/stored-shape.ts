import * as z from 'zod/mini';

/** A type with its optional properties spelt out, so that one more or less is a difference. */
type Spelt<Type> = Type extends readonly (infer Each)[]
  ? readonly Spelt<Each>[]
  : Type extends object
    ? {
        readonly [Name in keyof Type]-?: Partial<Pick<Type, Name>> extends Pick<Type, Name>
          ? Readonly<{ mayBeAbsent: Spelt<Required<Type>[Name]> }>
          : Spelt<Type[Name]>;
      }
    : Type;

type IsSame<One, Other> = [Spelt<One>, Spelt<Other>] extends [Spelt<Other>, Spelt<One>] ? true : false;

type NameIn<Type> = Type extends unknown ? keyof Type : never;

type PartOf<Type, Name> = Type extends unknown ? (Name extends keyof Type ? Pick<Type, Name> : never) : never;

/** The properties that only one has, or that are of another type there. */
type Differing<One, Other> = {
  [Name in NameIn<One> | NameIn<Other>]: IsSame<PartOf<One, Name>, PartOf<Other, Name>> extends true ? never : Name;
}[NameIn<One> | NameIn<Other>];

type HeldTo<Read, Kept> =
  IsSame<Read, Kept> extends true ? unknown : Readonly<{ differsFromWhatIsKeptIn: Differing<Read, Kept> }>;

/**
 * The shape that reads a stored item, tied to the type that is written: a property added, removed or changed there does
 * not compile until the shape follows. Only the shape says what older items get (`z._default`). It is made when it first
 * reads: a function knows more kinds of items than most of its processes meet.
 */
export const storedShape =
  <Kept>() =>
  <Shape extends z.ZodMiniType>(make: () => Shape & HeldTo<z.output<Shape>, Kept>): z.ZodMiniLazy<Shape> =>
    z.lazy<Shape>(make);
