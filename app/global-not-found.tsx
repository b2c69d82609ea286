import type { Metadata } from 'next';
import Link from 'next/link';
import './globals.css';

export const metadata: Metadata = { title: '找不到这一页 · Page not found' };

export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <h1>找不到这一页</h1>
          <p lang="en">Page not found</p>
          <Link href="/">额度透视</Link>
        </main>
      </body>
    </html>
  );
}
