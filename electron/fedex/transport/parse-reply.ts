import type * as z from 'zod';

/** Null where the text is no JSON or not of that shape. */
export function parseReply<Reply>(text: string, schema: z.ZodType<Reply>): Reply | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
