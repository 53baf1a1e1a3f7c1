// Shown for a case that the reader may not see, and in the same words for one that does not exist.
import { useLang, useMessages } from "#app/ui/language.ts";

export function NotOpen({ number, path }: { number: string; path: string }) {
  const lang = useLang();
  const { notOpen } = useMessages().journey;
  return (
    <div className="max-w-2xl">
      <h1 className="page-title">{notOpen.title}</h1>
      <p className="mt-4 text-lg">{notOpen.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a className="button" href={`/${lang}/track?number=${encodeURIComponent(number)}`}>
          {notOpen.track}
        </a>
        <a className="button button-quiet" href={`/${lang}/sign-in?to=${encodeURIComponent(path)}`}>
          {notOpen.signIn}
        </a>
      </p>
    </div>
  );
}
