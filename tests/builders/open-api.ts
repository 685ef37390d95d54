import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { openApi } from './fedex-papers';

type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** OpenAPI 3.0 as JSON Schema: examples go, and what may be null says so in JSON Schema's way. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (!isJson(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !(key === 'example' && !isSchemaNamed(inner)) && key !== 'nullable')
    .map(([key, inner]) => [key, asJsonSchema(inner)] as const);
  const schema = Object.fromEntries(entries);
  return value.nullable === true && typeof value.type === 'string'
    ? { ...schema, type: [value.type, 'null'] }
    : schema;
}

/** A property may itself be called "example". */
function isSchemaNamed(value: unknown): boolean {
  return isJson(value) && typeof value.type === 'string' && 'properties' in value;
}

const compiled = new Map<string, Ajv>();

function ajvOf(api: string): Ajv {
  const known = compiled.get(api);
  if (known !== undefined) return known;
  // FedEx's files use formats of their own ("Date") and extra keys beside items, so the strict mode refuses them.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const schema = asJsonSchema(openApi(api));
  if (!isJson(schema)) throw new Error(`The OpenAPI file of ${api} is no object.`);
  ajv.addSchema({ ...schema, $id: api });
  compiled.set(api, ajv);
  return ajv;
}

/** What FedEx's schema `name` of one API finds wrong with a value; empty where nothing. */
export function openApiFaults(api: string, name: string, value: unknown): readonly string[] {
  const validate: ValidateFunction | undefined = ajvOf(api).getSchema(`${api}#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`${api} has no schema ${name}.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath} ${message ?? ''}`,
  );
}
