// How the columns, item types and codes of somebody else's table are ours. Kept by name and used again; a column that is
// mapped to nothing, or twice, is said before anything is read. Pure.
import { z } from "zod";
import { listTable, type Table, tableOf } from "./format.ts";

/** A field of the kind itself (`nameZh`), or one of a service's lists (`legal-basis.1.titleZh`). */
const Target = z.string().min(1);

export const MappedColumn = z.strictObject({
  /** As it stands in their first line. */
  header: z.string().min(1),
  /** Empty: the column is left out on purpose. */
  fields: z.array(Target),
  /** Parts the cell into these fields, or, with one field, into the items of its list. */
  separator: z.string().min(1).max(5).optional(),
  /** Theirs → ours; what is not among them stays as it is. */
  values: z.record(z.string(), z.string()).optional(),
  /** Takes the number out of it, as in 20个工作日. */
  takesNumber: z.boolean().optional(),
});
export type MappedColumn = z.infer<typeof MappedColumn>;

export const Mapping = z
  .strictObject({
    kind: z.string().refine((kind) => tableOf(kind) !== undefined, "kindUnknown"),
    columns: z.array(MappedColumn).min(1),
    /** Field → what it always is; `{header}` stands for that column's cell, mapped. */
    constants: z.record(Target, z.string()),
  })
  .superRefine(({ kind, columns, constants }, context) => {
    const targets = [...columns.flatMap(({ fields }) => fields), ...Object.keys(constants)];
    const refuse = (message: string, about: string) =>
      context.addIssue({ code: "custom", message, path: ["columns"], params: { about } });
    for (const target of targets) if (placeOf(kind, target) === undefined) refuse("fieldUnknown", target);
    for (const target of doubles(targets)) refuse("doublyMapped", target);
    for (const header of doubles(columns.map(({ header }) => header))) refuse("doubleHeader", header);
    for (const template of Object.values(constants))
      for (const header of headersIn(template))
        if (!columns.some((column) => column.header === header)) refuse("missingHeader", header);
  });
export type Mapping = z.infer<typeof Mapping>;

type Place = { table: Table; position: number; at: number };

function placeOf(kind: string, target: string): Place | undefined {
  const table = tableOf(kind);
  if (table === undefined) return undefined;
  const at = table.places.get(target);
  if (at !== undefined) return { table, position: 0, at };
  const [, listKind = "", position = "", header = ""] = /^([a-z-]+)\.(\d{1,3})\.(\w+)$/.exec(target) ?? [];
  const list = kind === "services" ? listTable(listKind) : undefined;
  const inList = list?.places.get(header);
  return list === undefined || inList === undefined
    ? undefined
    : { table: list, position: Number(position), at: inList };
}

/** What stands twice in a list. */
export function doubles(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, n) => items.indexOf(item) !== n))];
}

function headersIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, header = ""]) => header);
}

export type MappedRow = {
  cells: (string | undefined)[];
  /** Rows of the service's lists that the same line holds. */
  items: { kind: string; cells: (string | undefined)[] }[];
};

export type HeaderProblem = { reason: "unmappedColumn" | "missingHeader" | "doubleHeader"; header: string };

/** Binds a mapping to a file's first line: what does not fit, and the way to read its other lines. */
export function bindMapping(
  mapping: Mapping,
  headers: readonly string[],
): { problems: HeaderProblem[]; read(cells: readonly string[]): MappedRow } {
  const names = headers.map((header) => header.trim());
  const known = new Set(mapping.columns.map(({ header }) => header));
  const problems: HeaderProblem[] = [
    ...names
      .filter((name) => name !== "" && !known.has(name))
      .map((header) => ({ reason: "unmappedColumn" as const, header })),
    ...[...known]
      .filter((name) => !names.includes(name))
      .map((header) => ({ reason: "missingHeader" as const, header })),
    ...doubles(names.filter((name) => known.has(name))).map((header) => ({
      reason: "doubleHeader" as const,
      header,
    })),
  ];
  const columns = mapping.columns.map((column) => ({ column, at: names.indexOf(column.header) }));
  const length = tableOf(mapping.kind)?.fields.length ?? 0;
  return { problems, read };

  function read(cells: readonly string[]): MappedRow {
    const row: MappedRow = { cells: Array.from({ length }), items: [] };
    const items = new Map<string, { kind: string; cells: (string | undefined)[]; isSaid: boolean }>();
    const mapped = new Map<string, string>();
    for (const { column, at } of columns) {
      const cell = (cells[at] ?? "").trim();
      mapped.set(column.header, translated(column, cell));
      const parts = partsOf(column, cell);
      for (const [n, field] of column.fields.entries()) put(field, parts[n] ?? "", cell !== "");
    }
    for (const [field, template] of Object.entries(mapping.constants)) {
      const headers = headersIn(template);
      const value = template.replace(/\{([^{}]+)\}/g, (_, header: string) => mapped.get(header) ?? "");
      // What a column would have said and does not say is no item.
      put(
        field,
        value,
        headers.length === 0 ? isAllConstant(field) : headers.some((header) => mapped.get(header) !== ""),
      );
    }
    row.items = [...items.values()]
      .filter(({ isSaid }) => isSaid)
      .map(({ kind, cells }) => ({ kind, cells }));
    return row;

    function put(target: string, value: string, isSaid: boolean): void {
      const place = placeOf(mapping.kind, target);
      if (place === undefined) return;
      if (place.position === 0) {
        row.cells[place.at] = value;
        return;
      }
      const { table, position } = place;
      const key = `${table.kind}.${position}`;
      const item = items.get(key) ?? {
        kind: table.kind,
        cells: Array.from({ length: table.fields.length }, (_, n) =>
          n === table.places.get("position") ? String(position) : undefined,
        ),
        isSaid: false,
      };
      item.cells[place.at] = value;
      item.isSaid ||= isSaid;
      items.set(key, item);
    }
  }

  /** Whether no column has a part in that item of a list: it is then there for every service. */
  function isAllConstant(target: string): boolean {
    const item = target.slice(0, target.lastIndexOf(".") + 1);
    return !mapping.columns.some(({ fields }) => fields.some((field) => field.startsWith(item)));
  }
}

function partsOf(column: MappedColumn, cell: string): string[] {
  const { separator, fields } = column;
  if (separator === undefined || cell === "") return fields.map(() => translated(column, cell));
  const parts = cell.split(separator).map((part) => translated(column, part.trim()));
  if (fields.length > 1)
    return [...parts.slice(0, fields.length - 1), parts.slice(fields.length - 1).join(separator)];
  return [
    parts
      .filter((part) => part !== "")
      .map((part) => part.replace(/[\\|]/g, "\\$&"))
      .join("|"),
  ];
}

function translated({ values, takesNumber }: MappedColumn, cell: string): string {
  const found = values !== undefined && Object.hasOwn(values, cell) ? values[cell] : undefined;
  if (found !== undefined) return found;
  return takesNumber === true ? (/\d+/.exec(cell.normalize("NFKC"))?.[0] ?? cell) : cell;
}

/** What headers of the national catalogue (基本目录, 实施清单) are in ours: a start for a mapping of somebody's file. */
export const nationalHeaders: Readonly<Record<string, string>> = {
  基本编码: "catalogCode",
  事项编码: "catalogCode",
  事项名称: "nameZh",
  英文名称: "nameEn",
  日常用语: "colloquialZh",
  事项类型: "itemType",
  实施主体: "departmentId",
  主管部门: "departmentId",
  部门编码: "departmentId",
  事项简介: "summaryZh",
  关键词: "keywords",
  服务对象: "audiences",
  面向自然人主题分类: "themesNatural",
  面向法人主题分类: "themesLegal",
  办件类型: "caseType",
  法定办结时限: "statutoryDays",
  承诺办结时限: "promisedDays",
  到办事现场次数: "visits",
  必须现场办理原因: "visitReasonZh",
  网上办理深度: "onlineDepth",
  是否收费: "isFree",
  网上支付: "payOnline",
  计划生效日期: "effectiveFrom",
  设定依据: "legal-basis.1.titleZh",
  受理条件: "conditions.1.zh",
  数量限制: "quotaZh",
  办理形式: "handlingForms",
  通办范围: "crossArea",
  预约办理: "isBookable",
  审批结果名称: "results.1.nameZh",
  审批结果类型: "results.1.kind",
  权利: "rightsZh",
  义务: "dutiesZh",
  行政复议: "remediesReviewZh",
  行政诉讼: "remediesLitigationZh",
  行政区划代码: "divisionCode",
  区划代码: "divisionCode",
  实施机构编码: "agencyId",
  办理地点: "hallZh",
  办理时间: "hoursZh",
  咨询电话: "consultPhone",
  监督投诉电话: "complaintPhone",
};
