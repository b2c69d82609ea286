import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from './headers.mjs';
import { Stop } from './steps.mjs';

const metaTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/;
const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** The policy written into a page, or undefined. */
export const policyIn = (html) => metaTag.exec(html)?.[1];

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const inlineScripts = (html) =>
  [...html.matchAll(scriptTag)].filter(([, tag]) => !/\ssrc=/.test(tag)).map(([, , body]) => body);

/** The first piece of markup that the policy would refuse, or undefined. */
export function refused(html) {
  const tags = html.replace(scriptTag, '').match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? [];
  return tags.find((tag) => {
    const names = tag.replace(/"[^"]*"/g, '""');
    return (
      /^<style\b/i.test(tag) || /\s(style|on[a-z]+)=/i.test(names) || /="javascript:/i.test(tag)
    );
  });
}

/** The page with its policy in front of everything it governs; only the charset stands before. */
export function withPolicy(html) {
  const bare = html.replace(metaTag, '');
  const policy = contentSecurityPolicy([...new Set(inlineScripts(bare).map(sha256))]);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return bare.replace(/<head[^>]*>(<meta charset="[^"]*"\/?>)?/i, (head) => head + meta);
}

/** Writes a policy into every exported page under `folder`; resolves to how many there are. */
export async function addPolicies(folder) {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    const culprit = refused(html);
    if (culprit) {
      throw new Stop(
        `out/${page} holds markup that its own security policy refuses:\n  ${culprit}\n` +
          'Use a class or an SVG attribute in place of a style; set what is only known at run time in an effect.',
      );
    }
    const sealed = withPolicy(html);
    if (!policyIn(sealed)) throw new Stop(`out/${page} has no <head> to hold its security policy.`);
    await writeFile(join(folder, page), sealed);
  }
  return pages.length;
}
