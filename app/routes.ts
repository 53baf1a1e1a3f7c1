// The URL table: every path of the portal and the file that answers it. All pages stand under /zh or /en.
import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/choose-language.tsx"),
  route("healthz", "routes/api/healthz.ts"),
  route("api/suggest", "routes/api/suggest.ts"),
  // The address of a kind of service, the same in every language: data or the page, as one asks.
  route("services/:code", "routes/api/service.ts"),

  route(":lang", "routes/language.tsx", [
    // The public: no account needed.
    index("routes/public/home.tsx"),
    route("search", "routes/public/search.tsx"),
    route("services/:code", "routes/public/guide.tsx"),
    route("services/:code/start", "routes/public/start-service.tsx"),
    route("services/:code/forms/:position", "routes/public/blank-form.tsx"),
    route("services/:code/forms/:position/sample", "routes/public/blank-form.tsx", { id: "filled-sample" }),
    route("place", "routes/public/choose-place.ts"),
    route("events", "routes/public/events.tsx"),
    route("events/:id", "routes/public/event.tsx"),
    route("services/:code/apply", "routes/public/apply.tsx"),
    route("applications/received", "routes/public/received.tsx", { id: "application-received" }),
    route("complaints/new", "routes/public/new-complaint.tsx"),
    route("complaints/received", "routes/public/received.tsx"),
    route("track", "routes/public/track.tsx"),
    route("cases/:number", "routes/public/case-journey.tsx"),
    route("notices", "routes/public/notices.tsx"),
    route("notices/:slug", "routes/public/notice.tsx"),
    route("accessibility", "routes/public/accessibility.tsx"),

    // People: signing in and out.
    route("sign-in", "routes/people/sign-in.tsx"),
    route("sign-up", "routes/people/sign-up.tsx"),
    route("sign-out", "routes/people/sign-out.tsx"),
    route("welcome", "routes/people/welcome.tsx"),

    // A citizen's own cases.
    route("my", "routes/my/cases.tsx"),

    // Intake officers, clerks, supervisors.
    ...prefix("desk", [
      layout("routes/desk/layout.tsx", [
        index("routes/desk/queue.tsx"),
        route("search", "routes/desk/search.tsx"),
        route("cases/:number", "routes/desk/case.tsx"),
      ]),
    ]),

    // Editors and approvers.
    ...prefix("newsroom", [
      layout("routes/newsroom/layout.tsx", [
        index("routes/newsroom/list.tsx"),
        route("new", "routes/newsroom/new-notice.tsx"),
        route("guides", "routes/newsroom/guides/list.tsx"),
        route("guides/defects", "routes/newsroom/guides/defects.tsx"),
        route("guides/:code", "routes/newsroom/guides/guide.tsx"),
        route("guides/:code/compare", "routes/newsroom/guides/compare.tsx"),
        route("guides/:code/offices/:division", "routes/newsroom/guides/office.tsx"),
        route("guide-drafts/:id", "routes/newsroom/guides/draft.tsx"),
        route("guide-drafts/:id/review", "routes/newsroom/guides/review.tsx"),
        route("guide-drafts/:id/preview", "routes/newsroom/guides/preview.tsx"),
        route(":id", "routes/newsroom/notice.tsx"),
      ]),
    ]),

    // Who looks after the search: administrators, and editors of the general office.
    ...prefix("newsroom/search", [
      layout("routes/newsroom/search/layout.tsx", [
        index("routes/newsroom/search/room.tsx"),
        route("synonym", "routes/newsroom/search/synonym.tsx"),
        route("pins", "routes/newsroom/search/pins.tsx"),
      ]),
    ]),

    // The administrator.
    ...prefix("admin", [
      layout("routes/admin/layout.tsx", [
        index("routes/admin/people.tsx"),
        route("engine", "routes/admin/engine.tsx"),
        route("workflows", "routes/admin/workflows.tsx"),
        route("workflows/:key", "routes/admin/workflow.tsx"),
        route("catalogue", "routes/admin/catalogue/exchange.tsx"),
        route("catalogue/imports/:id", "routes/admin/catalogue/run.tsx"),
        route("catalogue/mappings/:id", "routes/admin/catalogue/mapping.tsx"),
        route("catalogue/export/:file", "routes/admin/catalogue/download.ts"),
      ]),
    ]),

    // Demonstration mode only: what would have been mailed.
    route("demo/outbox", "routes/demo-outbox.tsx"),

    // Refusals decided before Remix sees the request (too large, foreign origin).
    route("refused/:status", "routes/refused.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
