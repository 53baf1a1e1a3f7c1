// The demonstration's plans for notices: agencies, people and templates fit, and plans repeat.
import { expect, test } from "vitest";
import { composeAgencies } from "./agencies.ts";
import { composeDivisions } from "./divisions.ts";
import { planNotices } from "./notice-plans.ts";
import { noticeAgencyIds, noticeStaff, staffOf } from "./notice-staff.ts";
import { templates } from "./notice-texts/index.ts";

test("every agency that publishes is one of the province, and has somebody to write and somebody else to approve", () => {
  const known = new Set(composeAgencies(composeDivisions()).map(({ id }) => id));
  for (const id of noticeAgencyIds) {
    expect(known).toContain(id);
    const [editors, approvers] = [staffOf(id, "editor"), staffOf(id, "approver")];
    expect(editors.length, id).toBeGreaterThan(0);
    expect(approvers.length, id).toBeGreaterThan(0);
    const writers = new Set(editors.map(({ userId }) => userId));
    expect(approvers.filter(({ userId }) => writers.has(userId))).toEqual([]);
  }
  for (const key of ["userId", "email", "name"] as const)
    expect(new Set(noticeStaff.map((staff) => staff[key])).size).toBe(noticeStaff.length);
});

test("every template has an agency that can publish it", () => {
  const levels: Readonly<Record<string, number>> = { "0000": 2, "00": 3 };
  const offices = noticeAgencyIds.map((id) => ({
    department: id.slice(7),
    level: levels[id.slice(2, 6)] ?? levels[id.slice(4, 6)] ?? 4,
  }));
  for (const [kind, list] of Object.entries(templates)) {
    for (const [index, template] of list.entries()) {
      const fitting = offices.filter(
        ({ department, level }) =>
          template.departments.includes(department) &&
          template.levels?.some((allowed) => allowed === level) !== false,
      );
      expect(fitting.length, `${kind} ${index}`).toBeGreaterThan(0);
    }
  }
});

test("the same day gives the same plans, and every month of a year gives some", () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, n % 24, 30));
  expect(planNotices(day(7))).toEqual(planNotices(day(7)));
  for (let n = 0; n < 365; n += 30) {
    const plans = planNotices(day(n));
    expect(new Set(plans.map(({ id }) => id)).size).toBe(300);
    expect(plans.flatMap(({ steps }) => steps).filter(({ at }) => at > day(n))).toEqual([]);
  }
});
