/**
 * Where a thread finds a module of its own: beside the one that asks, as a source or as a file of the built program.
 *
 * @param url of the module that asks
 * @param name of the other, without what it ends with
 */
export function besideModule(url: string, name: string): string {
  return new URL(`./${name}${url.endsWith('.ts') ? '.ts' : '.js'}`, url).href
}
