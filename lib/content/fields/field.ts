// The shape of a field's words, and the names of all fields of a profile.

import type { Profile } from '@/lib/review';
import type { FieldUnit } from '../entries';
import type { Words } from '../words';

/** `label` stands above the field, `name` inside a sentence, `hint` below the label. */
export type FieldWords = {
  unit: FieldUnit;
  label: Words;
  name: Words;
  hint?: Words;
  example?: Words;
};

type Leaf = string | number | boolean | null | undefined;

type PathOf<T> = T extends Leaf
  ? never
  : T extends readonly (infer Row)[]
    ? PathOf<Row>
    : { [Key in keyof T & string]: Key | `${Key}.${PathOf<NonNullable<T[Key]>>}` }[keyof T &
        string];

/** Every field of a profile by its keys from the root, rows of a list without their index. */
export type FieldPath = PathOf<Profile>;

/** The fields of one part of a profile, the part itself included. */
export type FieldsOf<Part extends FieldPath> = Readonly<
  Record<Extract<FieldPath, Part | `${Part}.${string}`>, FieldWords>
>;
