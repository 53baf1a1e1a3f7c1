// Where a service is handled: the office of the chosen place, how to reach it, and whom to ask.
import type { Office } from "#app/domain/catalogue/service.query.server.ts";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export function Place({ office }: { office: Office }) {
  const { place } = useMessages().guide;
  return (
    <dl className="space-y-2.5 print:grid print:grid-cols-5 print:gap-3 print:space-y-0 [&_dt]:text-sm [&_dt]:text-quiet">
      <div>
        <dt>{place.office}</dt>
        <dd className="font-semibold">
          <Said text={office.agency} />
        </dd>
      </div>
      <div>
        <dt>{place.address}</dt>
        <dd>
          <Said text={office.address} />
          {office.window !== undefined && (
            <>
              <br />
              <Said text={office.window} />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{place.hours}</dt>
        <dd>
          <Said text={office.hours} />
        </dd>
      </div>
      <div>
        <dt>{place.ask}</dt>
        <dd>
          <Phone number={office.consultPhone} />
        </dd>
      </div>
      <div>
        <dt>{place.supervise}</dt>
        <dd>
          <Phone number={office.complaintPhone} />
        </dd>
      </div>
    </dl>
  );
}

/** A number to dial with one touch. */
export function Phone({ number }: { number: string }) {
  return (
    <a
      href={`tel:${number.replace(/[^\d+]/g, "")}`}
      className="inline-flex min-h-8 items-center tabular-nums print:min-h-0"
    >
      {number}
    </a>
  );
}
