import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';
import { describedDisable } from './scripts/lint/described-disable.mjs';
import { importDirection } from './scripts/lint/import-direction.mjs';
import { purity } from './scripts/lint/purity.mjs';

const routeFiles =
  '{page,layout,template,loading,error,not-found,global-error,global-not-found,default,manifest,robots,sitemap,icon,apple-icon,opengraph-image}';

const config = [
  {
    ignores: [
      '.next/',
      'out/',
      'public/pdf/',
      'bench/page/bare/',
      'reports/',
      'screenshots/',
      'coverage/',
      'next-env.d.ts',
    ],
  },
  ...nextVitals,
  ...nextTypeScript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: {
      limitlens: {
        rules: { 'import-direction': importDirection, 'described-disable': describedDisable },
      },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'limitlens/import-direction': 'error',
      'limitlens/described-disable': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
  {
    files: ['lib/{review,units,funding,doors}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: purity,
  },
  {
    files: [`app/**/${routeFiles}.{ts,tsx}`, '*.config.{js,mjs,ts}', '**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
];

export default config;
