// The language of the page being rendered, from its address; where the address has none, from the reader's browser.
import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { messages, type Messages } from "#app/i18n/index.ts";
import { langOfPath, type Lang } from "#app/i18n/languages.ts";
import { type Labels, workflowLabels } from "#app/i18n/workflow-labels.ts";

/** The page's language. */
export function useLang(): Lang {
  const { pathname } = useLocation();
  const root = useRouteLoaderData<{ preferred: Lang }>("root");
  return langOfPath(pathname) ?? root?.preferred ?? "zh";
}

/** The page's own address without the part after #: where forms post to, so that an answer opens at its top. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

/** The `lang` of a text that a person wrote in "zh" or "en", whatever the page's language is. */
export function htmlLang(language: string): string {
  return language === "zh" ? "zh-CN" : "en";
}

/** The page's texts. */
export function useMessages(): Messages {
  return messages(useLang());
}

/** The words of one workflow. */
export function useLabels(workflow: string): Labels {
  return workflowLabels(useMessages(), workflow);
}
