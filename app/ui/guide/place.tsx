// Where a service is handled: the office of the chosen place, how to reach it, and whom to ask.
import type { ReactNode } from "react";
import type { Office } from "#app/domain/catalogue/service.query.server.ts";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export function Place({ office }: { office: Office }) {
  const { place } = useMessages().guide;
  const { more = {} } = office;
  return (
    <dl className="space-y-2.5 print:grid print:grid-cols-5 print:gap-3 print:space-y-0 [&_dt]:text-sm [&_dt]:text-quiet">
      <Entry name={place.office}>
        <span className="font-semibold">
          <Said text={office.agency} />
        </span>
        {more.delegatedBy !== undefined && (
          <span className="block text-sm">
            {place.delegated} <Said text={more.delegatedBy} />
          </span>
        )}
      </Entry>
      <Entry name={place.address}>
        <Said text={office.address} />
        {more.hall !== undefined && (
          <span className="block">
            <Said text={more.hall} />
          </span>
        )}
        {office.window !== undefined && (
          <span className="block">
            <Said text={office.window} />
          </span>
        )}
      </Entry>
      {more.directions !== undefined && (
        <Entry name={place.directions}>
          <Said text={more.directions} />
        </Entry>
      )}
      <Entry name={place.hours}>
        <Said text={office.hours} />
        {more.slotsPerDay !== undefined && (
          <span className="block text-sm">{place.slots(more.slotsPerDay)}</span>
        )}
      </Entry>
      <Entry name={place.ask}>
        <Phone number={office.consultPhone} />
        <Elsewhere web={more.consultWeb} address={more.consultAddress} label={place.askAt} />
      </Entry>
      <Entry name={place.supervise}>
        <Phone number={office.complaintPhone} />
        <Elsewhere web={more.complaintWeb} address={more.complaintAddress} label={place.complainAt} />
      </Entry>
    </dl>
  );
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Elsewhere({
  web,
  address,
  label,
}: {
  web: string | undefined;
  address: { zh: string; en: string } | undefined;
  label: string;
}) {
  const { place } = useMessages().guide;
  return (
    <>
      {web !== undefined && (
        <a href={web} rel="external" className="ms-3 inline-flex min-h-8 items-center">
          {place.web}
        </a>
      )}
      {address !== undefined && (
        <span className="block text-sm">
          {label} <Said text={address} />
        </span>
      )}
    </>
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
