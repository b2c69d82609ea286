import { LanguageLink } from '@/components/shell/language-link';
import { LogoMark } from '@/components/shell/logo';
import { RememberedLanguage } from '@/components/shell/remembered-language';
import { brand, chooser } from '@/lib/content/screens/shell';
import { LOCALES } from '@/lib/format/locale';

export default function Chooser() {
  return (
    <main className="mx-auto flex w-full max-w-xl flex-1 flex-col justify-center px-5 py-16">
      <RememberedLanguage />
      <LogoMark className="size-14" />
      <h1 className="mt-6 text-page">
        {brand.name['zh-CN']}{' '}
        <span lang="en" className="font-normal text-ink-muted">
          {brand.name.en}
        </span>
      </h1>
      <p className="mt-4 text-lead">{chooser.question['zh-CN']}</p>
      <p lang="en" className="text-lead text-ink-muted">
        {chooser.question.en}
      </p>
      <ul className="mt-8 border-t border-rule">
        {LOCALES.map((locale) => (
          <li key={locale} lang={locale}>
            <LanguageLink locale={locale} />
          </li>
        ))}
      </ul>
      <p className="mt-6 text-note text-ink-muted">{chooser.remembered['zh-CN']}</p>
      <p lang="en" className="text-note text-ink-muted">
        {chooser.remembered.en}
      </p>
    </main>
  );
}
