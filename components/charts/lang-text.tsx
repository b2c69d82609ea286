import type { Locale } from '@/lib/format/locale';

const CHINESE = /[\u4e00-\u9fff]/;

/** A name as it was entered, marked as Chinese where it stands in an English page. */
export function LangText({ children, locale }: { children: string; locale: Locale }) {
  if (locale !== 'en' || !CHINESE.test(children)) return children;
  return <span lang="zh-CN">{children}</span>;
}
