import { pageLocale } from '@/components/shell/page-locale';
import { webManifest } from '@/components/shell/web-manifest';
import { LOCALES } from '@/lib/format/locale';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export const GET = async (_: Request, { params }: { params: Promise<{ locale: string }> }) =>
  Response.json(webManifest(await pageLocale(params)));
