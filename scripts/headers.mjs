const forEveryPage = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The content security policy of one page: its own inline scripts by hash, all else from here. */
export function contentSecurityPolicy(scriptHashes = []) {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ');
  return ["default-src 'none'", `script-src ${scripts}`, ...forEveryPage].join('; ');
}

/** What holds at every address, known or not: beside a page's own policy it forbids nothing more. */
export const policyEverywhere = [
  ...forEveryPage,
  "frame-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const off = [
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media',
  'fullscreen geolocation gyroscope hid identity-credentials-get idle-detection local-fonts',
  'magnetometer microphone midi payment picture-in-picture publickey-credentials-get',
  'screen-wake-lock serial usb xr-spatial-tracking',
].flatMap((line) => line.split(' '));

/** Sent with every answer, whatever it is. `policy` is the page's own, where it has one. */
export const securityHeaders = (policy = contentSecurityPolicy()) => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': off.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
});

/** Files named by their content never change; all else is asked for again each time. */
export const cacheControl = (pathname) =>
  pathname.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache';
