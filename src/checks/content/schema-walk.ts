import { z } from 'zod';
import type { Path } from './document.ts';

/** What the schema says about the value at a path: its description and, for an object, the names of its fields. */
export function at(schema: z.ZodType, path: Path): { description: string | undefined; keys: string[] } {
  let current: z.ZodType | undefined = schema;
  let description = schema.description;
  for (const part of path) {
    current = current === undefined ? undefined : step(bare(current), part);
    description = current?.description ?? description;
  }
  const object = current === undefined ? undefined : bare(current);
  return { description, keys: object instanceof z.ZodObject ? Object.keys(object.shape) : [] };
}

/** Takes away optional, default, nullable and preprocessing, to find the shape below. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return bare(schema.out as z.ZodType);
  return schema;
}

function step(schema: z.ZodType, part: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[part] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}
