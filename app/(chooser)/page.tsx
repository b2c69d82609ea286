import Link from 'next/link';

export default function Chooser() {
  return (
    <main>
      <h1>额度透视</h1>
      <Link href="/zh-CN/">中文</Link>{' '}
      <Link href="/en/" lang="en">
        English
      </Link>
    </main>
  );
}
