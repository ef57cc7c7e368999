import next from 'eslint-config-next/core-web-vitals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { localApiAccess } from './eslint-rules/local-api-access.mjs'

export default defineConfig([
  globalIgnores([
    '.next/',
    '.next-*/',
    '.data/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/migrations/',
    'src/app/(payload)/admin/importMap.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  next,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'seed/**/*.ts'],
    plugins: { copydesk: { rules: { 'local-api-access': localApiAccess } } },
    rules: { 'copydesk/local-api-access': 'error' },
  },
  {
    // Images are addressed by the hash of their bytes and sent as they are: what was approved is what is shown.
    files: ['src/view/**/*.tsx'],
    rules: { '@next/next/no-img-element': 'off' },
  },
])
