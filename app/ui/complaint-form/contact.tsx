// The part of the complaint form about the citizen: anonymous, or name and contact, which are sealed.
import { Radios, TextField } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";
import { Part, type PartProps } from "./part.tsx";

export function Contact({ values, errors }: PartProps) {
  const { contact } = useMessages().complaint;
  return (
    <Part title={contact.title}>
      <p className="mb-5 rounded-md border-s-4 border-good bg-good-wash px-4 py-3">{contact.sealed}</p>
      <Radios
        name="isAnonymous"
        label={contact.anonymous}
        isRequired
        value={values["isAnonymous"] ?? ""}
        options={[
          { value: "", label: contact.no, hint: contact.noHint },
          { value: "on", label: contact.yes, hint: contact.yesHint },
        ]}
      />
      <div className="group-has-[#isAnonymous-on:checked]:hidden">
        <TextField
          name="name"
          label={contact.name}
          autoComplete="name"
          isRequired
          value={values["name"]}
          errors={errors["name"]}
        />
        <TextField
          name="email"
          type="email"
          label={contact.email}
          hint={contact.oneOf}
          autoComplete="email"
          isRequired
          value={values["email"]}
          errors={errors["email"]}
        />
        <TextField
          name="phone"
          type="tel"
          label={contact.phone}
          autoComplete="tel"
          isRequired
          value={values["phone"]}
          errors={errors["phone"]}
        />
        <label className="mb-6 flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            name="isConfidential"
            className="mt-1 size-6 shrink-0 accent-brand"
            defaultChecked={values["isConfidential"] === "on"}
          />
          <span>
            {contact.confidential}
            <span className="block text-quiet">{contact.confidentialHint}</span>
          </span>
        </label>
      </div>
    </Part>
  );
}
