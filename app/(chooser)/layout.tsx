import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { KeepOffline } from '@/components/offline/keep-offline';
import { addresses, siteMetadata, siteViewport } from '@/components/shell/page-metadata';
import { brand } from '@/lib/content/screens/shell';
import { Document } from '../document';
import '../globals.css';

export const viewport = siteViewport;

export const metadata: Metadata = {
  ...siteMetadata('zh-CN'),
  title: `${brand.name['zh-CN']} ${brand.name.en}`,
  ...addresses('/', { 'zh-CN': '/zh-CN/', en: '/en/', 'x-default': '/' }),
};

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <Document lang="zh-CN">
      {children}
      <KeepOffline />
    </Document>
  );
}
