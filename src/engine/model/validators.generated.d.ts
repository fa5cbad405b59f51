/** A validator compiled by ajv. */
export interface StandaloneValidator {
  (document: unknown): boolean
  errors?:
    | readonly {
        readonly keyword: string
        readonly instancePath: string
        readonly schemaPath: string
        readonly params: Readonly<Record<string, unknown>>
      }[]
    | null
}

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const validateModel: StandaloneValidator
