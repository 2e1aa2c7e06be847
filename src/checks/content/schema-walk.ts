import { z } from 'zod';
import type { Path } from './document.ts';

/** What a schema says about the value at a path. */
export interface Expected {
  /** For the editor, in Dutch; of an item in a list that of the list, when it has none of its own. */
  description: string | undefined;
  /** Names of the fields that may stand here; empty when any name may, or none. */
  keys: string[];
}

export function expectedAt(schema: z.ZodType, path: Path): Expected {
  let current: z.ZodType | undefined = schema;
  let description = descriptionOf(schema);
  for (const part of path) {
    const around: z.ZodType | undefined = current && bare(current);
    current = around && step(around, part);
    const isItem = around instanceof z.ZodArray || around instanceof z.ZodRecord;
    description = (current && descriptionOf(current)) ?? (isItem ? description : undefined);
  }
  return { description, keys: current === undefined ? [] : keysOf(bare(current)) };
}

function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (!(schema instanceof z.ZodRecord)) return [];
  const names = schema.keyType as z.ZodType;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

/** The description of a schema, or of the shape below what makes it optional, nullable or prepared. */
function descriptionOf(schema: z.ZodType): string | undefined {
  const below = unwrapped(schema);
  return schema.description ?? (below === schema ? undefined : descriptionOf(below));
}

/** Takes away all that stands around a shape; of a choice the part with fields remains. */
function bare(schema: z.ZodType): z.ZodType {
  const below = unwrapped(schema);
  if (below !== schema) return bare(below);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = (schema.options as z.ZodType[]).map(bare);
  return options.find((option) => option instanceof z.ZodObject) ?? schema;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.unwrap() as z.ZodType;
  }
  return schema instanceof z.ZodPipe ? (schema.out as z.ZodType) : schema;
}

function step(schema: z.ZodType, part: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[part] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}
