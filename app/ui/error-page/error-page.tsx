// What a person reads when a request is refused or fails: what is wrong and what to do next.
import { useLang, useMessages } from "#app/ui/language.ts";

/** A refusal or fault by its HTTP status; `reason` (an AppError reason) makes the text more precise. */
export function ErrorPage({ status, reason }: { status: number; reason?: string | undefined }) {
  const lang = useLang();
  const { errors } = useMessages();
  const text = errors.byStatus[status] ?? errors.byStatus[status >= 500 ? 500 : 400];
  const precise = reason === undefined ? undefined : errors.byReason[reason];
  return (
    <div className="mx-auto max-w-2xl py-10">
      <p className="text-sm font-semibold text-quiet">{status}</p>
      <h1 className="page-title mt-1">{text?.title}</h1>
      <p className="mt-4 text-lg">{precise ?? text?.text}</p>
      <p className="mt-4 text-quiet">{errors.hotline}</p>
      <p className="mt-8">
        <a className="button" href={`/${lang}`}>
          {errors.home}
        </a>
      </p>
    </div>
  );
}
