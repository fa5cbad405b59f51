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
export declare const validateTemplate: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const createRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const validateInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const listTemplatesInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const showTemplateInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getTemplateSourceInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const listRunsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const showRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const editRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const verifyRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getRunFileInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const exportRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const removeRunInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getGraphInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getIndexInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getStateInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const explainValueInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getSeriesInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getWindowInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getMetricsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const getEventsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const plotInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const listFunctionsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const listNodeKindsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const listMetricDefinitionsInput: StandaloneValidator

/** Whether the document is valid; its problems are in `errors` until the next call. */
export declare const versionInput: StandaloneValidator
