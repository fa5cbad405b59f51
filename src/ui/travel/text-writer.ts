/** Writes texts into an element, in the place of all that it holds; what stands there already is not written again. */
export function textWriter(element: Element): (text: string) => void {
  const node = element.ownerDocument.createTextNode('')
  element.replaceChildren(node)
  let before = ''
  return (text) => {
    if (text !== before) node.data = text
    before = text
  }
}
