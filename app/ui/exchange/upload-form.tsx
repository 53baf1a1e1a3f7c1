// The form that sends files to be tried out.
import { Field, Select } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";

type Failed = { errors: Record<string, string[]>; mapping: string; isComplete: boolean };

export function UploadForm({
  mappings,
  failed,
}: {
  mappings: readonly { id: string; name: string }[];
  failed: Failed | undefined;
}) {
  const { exchange } = useMessages();
  const text = exchange.upload;
  return (
    <section aria-labelledby="import">
      <h2 id="import" className="section-title mb-4">
        {text.title}
      </h2>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field
          name="files"
          label={text.files}
          hint={text.filesHint}
          isRequired
          errors={failed?.errors["files"]}
        >
          {(control) => (
            <input {...control} type="file" multiple accept=".csv,.json,text/csv,application/json" />
          )}
        </Field>
        <Select
          name="mapping"
          label={text.mapping}
          hint={text.mappingHint}
          isRequired
          value={failed?.mapping ?? ""}
          errors={failed?.errors["mapping"]}
          options={[
            { value: "", label: text.ours },
            ...mappings.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className="mb-6">
          <label className="flex min-h-11 items-start gap-3">
            <input
              type="checkbox"
              name="complete"
              className="mt-0.5 size-6 shrink-0 accent-brand"
              defaultChecked={failed?.isComplete ?? false}
              aria-describedby="complete-hint"
            />
            <span className="font-semibold">{text.complete}</span>
          </label>
          <p id="complete-hint" className="text-sm text-quiet">
            {text.completeHint}
          </p>
        </div>
        <button className="button">{text.send}</button>
        <p className="mt-2 text-sm text-quiet">{text.sendHint}</p>
      </form>
    </section>
  );
}
