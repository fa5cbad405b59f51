const BUNDLE_PATH = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/

/**
 * Whether a text is a relative path that stays inside a bundle on every system: letters, digits, `_`, `-`, `.` and
 * single slashes, no segment empty or starting with a dot, at most 512 characters.
 */
export function isBundlePath(path: string): boolean {
  return path.length <= 512 && BUNDLE_PATH.test(path)
}
