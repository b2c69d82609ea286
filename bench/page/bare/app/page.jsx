export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      <p>What Next.js and React weigh before anything is put on them.</p>
    </main>
  );
}
