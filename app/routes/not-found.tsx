// Any address below a language that is no page.
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";

export const loader = serve(() => {
  throw new AppError("notFound");
});

export const action = loader;

export default function NotFound() {
  return null;
}
