/** What is used of it here; some machines have none. */
declare const WebAssembly:
  | {
      readonly validate: (code: Uint8Array) => boolean
      readonly Module: new (code: Uint8Array) => object
      readonly Instance: new (module: object) => { readonly exports: object }
    }
  | undefined

/**
 * What a module of WebAssembly exports; undefined where the machine has none, or no vectors.
 *
 * @param base64 its code, which imports nothing
 */
export function vectorsOf<Exports extends object>(base64: string): Exports | undefined {
  const code = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) return undefined
  return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Exports
}
