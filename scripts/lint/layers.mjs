// Which way imports may point. The most specific layer that holds a file decides.
// `may` lists layers (or layers' doors), `type:` ones for types only; `packages` the npm packages,
// any when left out. A layer may always import itself.

const stages = [
  'lib/review/profile',
  'lib/review/facts',
  'lib/review/signals',
  'lib/review/policy',
  'lib/review/score',
  'lib/review/decision',
  'lib/review/explanation',
  'lib/review/review-types',
  'lib/review/review',
  'lib/review/change',
  'lib/review/plan',
  'lib/review/index',
];

const packages = { 'lib/review/profile': ['zod'] };

const stageLayers = stages.map((at, i) => ({
  at,
  may: ['lib/units', ...stages.slice(0, i), ...(at === 'lib/review/plan' ? ['lib/funding'] : [])],
  packages: packages[at] ?? [],
}));

export const layers = [
  ...stageLayers,
  ...['lib/review/policy/schema', 'lib/review/policy/overrides/schema'].map((at) => ({
    at,
    may: ['lib/units', ...stages.slice(0, 4)],
    packages: ['zod'],
  })),
  { at: 'lib/review/testing', may: ['lib/units', ...stages], packages: ['fast-check'] },
  { at: 'lib/review', may: ['lib/units'], packages: [] },
  { at: 'lib/units', may: [], packages: [] },
  { at: 'lib/funding', may: ['lib/units'], packages: [] },
  { at: 'lib/format', may: ['lib/units'], packages: [] },
  { at: 'lib/charts', may: ['lib/units', 'type:lib/review'], packages: [] },
  {
    at: 'lib/content',
    may: [
      'lib/units',
      'lib/format',
      'type:lib/review',
      'type:lib/funding',
      'type:lib/import',
      'type:lib/letters',
      'type:lib/doors',
      'type:lib/watch',
    ],
  },
  { at: 'lib/doors', may: ['lib/units', 'lib/review', 'lib/funding'], packages: [] },
  { at: 'lib/letters', may: ['lib/units', 'lib/review', 'lib/funding'], packages: [] },
  { at: 'lib/watch', may: ['lib/units', 'lib/review', 'lib/funding'], packages: [] },
  { at: 'lib/storage', may: ['lib/units', 'lib/review'] },
  { at: 'lib/calendar', may: ['lib/units', 'lib/review'], packages: ['ical-generator'] },
  { at: 'lib/import', may: ['lib/units', 'lib/review'] },
  { at: 'lib/form', may: ['lib/units', 'lib/format', 'lib/review'] },
  { at: 'lib', may: [] },
  { at: 'components/ui', may: ['lib/units', 'lib/format', 'lib/charts'] },
  { at: 'components/charts', may: ['lib/units', 'lib/format', 'lib/charts', 'components/ui'] },
  { at: 'components', may: ['lib'] },
  { at: 'app', may: ['lib', 'components'] },
];

// A library with a door is imported from outside by that name only, never by a deeper path.
export const doors = ['lib/review', 'lib/funding', 'lib/import'];
