import { fileURLToPath } from 'node:url';

const config = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
};

export default config;
