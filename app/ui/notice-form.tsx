// The form for writing a notice, in both languages side by side; used for a new one and for a draft.
import { noticeTypes } from "#app/domain/notices/notice-types.ts";
import { Select, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

export type NoticeFormState = {
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string[] | undefined>>;
};

export function NoticeFields({ values, errors }: NoticeFormState) {
  const lang = useLang();
  const { newsroom } = useMessages();
  const text = newsroom.form;
  return (
    <>
      <div className="grid gap-x-8 sm:grid-cols-2">
        <Select
          name="type"
          label={text.type}
          isRequired
          empty={text.chooseType}
          value={values["type"]}
          errors={errors["type"]}
          options={noticeTypes.map((type) => ({ value: type.code, label: type[lang] }))}
        />
        <TextField
          name="documentNumber"
          label={text.documentNumber}
          value={values["documentNumber"]}
          errors={errors["documentNumber"]}
        />
      </div>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div lang="zh-CN">
          <TextField
            name="titleZh"
            label={text.titleZh}
            isRequired
            value={values["titleZh"]}
            errors={errors["titleZh"]}
          />
          <TextArea
            name="bodyZh"
            label={text.bodyZh}
            hint={text.bodyHint}
            isRequired
            rows={12}
            value={values["bodyZh"]}
            errors={errors["bodyZh"]}
          />
        </div>
        <div>
          <TextField
            name="titleEn"
            label={text.titleEn}
            isRequired
            value={values["titleEn"]}
            errors={errors["titleEn"]}
          />
          <TextArea
            name="bodyEn"
            label={text.bodyEn}
            hint={text.bodyHint}
            isRequired
            rows={12}
            value={values["bodyEn"]}
            errors={errors["bodyEn"]}
          />
        </div>
      </div>
    </>
  );
}
