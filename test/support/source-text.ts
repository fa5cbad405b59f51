const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|[\w$]+|\s+|[^]/y
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y
/** Text of a template up to its end or its next hole. */
const TEMPLATE = /(?:\\[^]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y
/** After these a slash divides or closes an element; after anything else it begins a pattern. */
const OPERAND = /^(?:[)\]}<]|(?!(?:return|typeof|case|of|in|else)$)[\w$]+)$/

/** The code of a module: comments and the contents of strings, templates and patterns are blank. Every place stays. */
export function codeOf(text: string): string {
  // Of each hole that is open, how many braces are open in it.
  const holes: number[] = []
  let code = ''
  let before = ''
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = code.length
    return pattern.exec(text)?.[0] ?? text.slice(code.length)
  }
  const hide = (part: string, as: string): void => {
    code += blank(part)
    before = as
  }
  while (code.length < text.length) {
    const token = take(TOKEN)
    if (token === '/' && !OPERAND.test(before)) {
      hide(take(PATTERN), ')')
    } else if (token === '`' || (token === '}' && holes.at(-1) === 0)) {
      if (token === '}') holes.pop()
      hide(token, before)
      const part = take(TEMPLATE)
      const opens = part.endsWith('${')
      if (opens) holes.push(0)
      hide(part, opens ? '(' : ')')
    } else if (/^(?:\s|\/[/*])/.test(token)) {
      hide(token, before)
    } else if (/^['"]/.test(token)) {
      code += token[0] + blank(token.slice(1, -1)) + token[0]
      before = ')'
    } else {
      if (/^[{}]$/.test(token) && holes.length > 0) holes[holes.length - 1]! += token === '{' ? 1 : -1
      code += token
      before = token
    }
  }
  return code
}

/** What a module imports and exports from, also lazily and for types alone. */
export function specifiersOf(text: string, code = codeOf(text)): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(['"]) *\1/g)].map((match) => {
    const end = match.index + match[0].length
    return text.slice(code.lastIndexOf(match[1]!, end - 2) + 1, end - 1)
  })
}

/** The exports of a module that no docstring stands above; further signatures of one function need none. */
export function undocumentedExports(text: string, code = codeOf(text)): string[] {
  const lines = text.split('\n')
  return code.split('\n').flatMap((line, i) => {
    const name =
      /^export (?:(?:async|const|let|function\*?|interface|type|class|enum|abstract|declare) )+([\w$]+)/.exec(line)?.[1]
    if (name === undefined) return []
    const above = lines[i - 1] ?? ''
    return above.endsWith('*/') || above.startsWith(`export function ${name}(`) ? [] : [name]
  })
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
