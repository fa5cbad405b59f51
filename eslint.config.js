import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: one thing has one name everywhere.',
}

export default defineConfig(
  { ignores: ['dist/', 'dist.tmp-*/', 'types/', '**/*.generated.*', 'golden/', 'data/', 'templates/', 'schemas/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'max-params': ['error', 4],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // A kernel takes its columns one by one: an object per call would cost more than the loop.
    // Its constants keep the digits of their source, also those beyond the last bit.
    files: ['src/engine/kernel/**', 'src/engine/plan/elementwise.ts'],
    rules: { 'max-params': ['error', 12], 'no-loss-of-precision': 'off' },
  },
  {
    // A part of the page is mostly markup, one attribute to a line.
    files: ['src/ui/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipComments: true, skipBlankLines: true }] },
  },
  {
    // What one loop computes stands in one loop: that is what makes it a floor.
    files: ['bench/floors/**'],
    rules: { 'max-params': ['error', 12], 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines': ['error', 500], 'max-lines-per-function': 'off' },
  },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Outside tsconfig.json, or plain JavaScript that Node runs as it is.
    files: ['**/*.js', '*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // What a process starts with is a script.
    files: ['bin/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
