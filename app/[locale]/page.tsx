export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return (
    <main>
      <h1>{locale === 'en' ? 'LimitLens' : '额度透视'}</h1>
    </main>
  );
}
