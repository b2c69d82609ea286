import { expect, it } from 'vitest';
import { readFlags, wantedOf } from './flags';

const PATHS = ['/', '/en/', '/en/check/', '/en/check/full/', '/zh-CN/', '/zh-CN/check/full/'];

it('measures every page on five visits unless told otherwise', () =>
  expect(readFlags([])).toEqual({
    runs: 5,
    routes: [],
    only: null,
    site: null,
    write: false,
  }));

it('takes routes, runs and a part to measure on a site that is served already', () =>
  expect(
    readFlags(
      '--routes policy,check/full --runs 1 --only pages --site http://localhost:3000/en/'.split(
        ' ',
      ),
    ),
  ).toEqual({
    runs: 1,
    routes: ['policy', 'check/full'],
    only: 'pages',
    site: 'http://localhost:3000',
    write: false,
  }));

it.each([
  ['no runs at all', ['--runs', '0']],
  ['a part that is not there', ['--only', 'letters']],
  ['a flag that is not there', ['--quick']],
])('refuses %s', (_, args) => expect(() => readFlags(args)).toThrow());

it('finds a route in both languages, and the first pages by name', () => {
  expect(wantedOf(PATHS, ['check/full'])).toEqual(['/en/check/full/', '/zh-CN/check/full/']);
  expect(wantedOf(PATHS, ['landing', 'chooser'])).toEqual(['/', '/en/', '/zh-CN/']);
  expect(wantedOf(PATHS, [])).toEqual(PATHS);
});

it('names a route that is not there', () =>
  expect(() => wantedOf(PATHS, ['rules'])).toThrow('No route is called rules'));
