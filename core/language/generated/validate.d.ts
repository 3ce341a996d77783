// Generated from schemas/sla.schema.json by scripts/generate.mjs. Do not edit.

import type { SlaFile } from './sla.ts'

interface Failure<Keyword extends string, Params> {
  readonly keyword: Keyword
  /** JSON pointer to the wrong value, or to the map whose key is missing or unknown; "" is the whole file. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Params
}

export type SchemaError =
  | Failure<"additionalProperties", { readonly additionalProperty: string }>
  | Failure<"const", { readonly allowedValue: unknown }>
  | Failure<"enum", { readonly allowedValues: readonly string[] }>
  | Failure<"exclusiveMinimum", { readonly comparison: string; readonly limit: number }>
  | Failure<"false schema", Readonly<Record<string, never>>>
  | Failure<"maximum", { readonly comparison: string; readonly limit: number }>
  | Failure<"minimum", { readonly comparison: string; readonly limit: number }>
  | Failure<"minProperties", { readonly limit: number }>
  | Failure<"pattern", { readonly pattern: string }>
  | Failure<"required", { readonly missingProperty: string }>
  | Failure<"type", { readonly type: string | readonly string[] }>

/** Whether a value has the shape of an agreement; `validate.errors` holds every error of the last call. */
export declare const validate: {
  (value: unknown): value is SlaFile
  readonly errors: readonly SchemaError[]
}
