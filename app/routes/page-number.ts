// The number of the page of a list that an address asks for.
import { AppError } from "#app/platform/app-error.ts";

/** `?page=` as a whole number from 1; 1 when absent. Throws AppError invalid for anything else. */
export function pageNumber(url: URL): number {
  const text = url.searchParams.get("page");
  if (text === null || text === "") return 1;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new AppError("invalid");
  return Number(text);
}
