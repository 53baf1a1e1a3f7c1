// 中文文本：预约的名称、操作、字段和说明。
import type { WorkflowLabels } from "../../en/workflows.ts";

export const appointment: WorkflowLabels = {
  name: "预约",
  states: {
    held: "待确认",
    confirmed: "已预约",
    unrecorded: "待登记",
    kept: "已到场",
    missed: "爽约",
    cancelled: "已取消",
    lapsed: "已失效",
  },
  events: {
    "appointment.held": "预留号源",
    "appointment.confirmed": "确认预约",
    "appointment.rescheduled": "改期",
    "appointment.cancelled": "取消预约",
    "appointment.paid": "已缴费",
    "appointment.calledOff": "单位取消",
    "appointment.kept": "到场",
    "appointment.missed": "爽约",
    "appointment.pressed": "负责人督办",
    "clock.expired": "时限已到",
  },
  clocks: { hold: "号源保留", visit: "预约当日", record: "登记到场", supervision: "督办" },
  limits: { maxReschedules: "可以改期的次数" },
  guards: { isFree: "不收费", isFeeDue: "收费", mayReschedule: "改期次数未用完" },
  acts: {
    "appointment.confirmed": { title: "确认预约", submit: "确认", done: "预约已确认。" },
    "appointment.rescheduled": { title: "改期", submit: "改期", done: "已改期。" },
    "appointment.cancelled": {
      title: "取消预约",
      open: "我要取消预约",
      intro: "号源随即释放，不能恢复。",
      confirm: "是的，我确定取消",
      done: "预约已取消。",
    },
    "appointment.calledOff": {
      title: "单位取消预约",
      intro: "取消理由会告知预约人。",
      submit: "取消",
      done: "已取消",
    },
    "appointment.kept": { title: "登记到场", submit: "已到场", done: "已登记到场" },
    "appointment.missed": { title: "登记爽约", submit: "未到场", done: "已登记爽约" },
    "appointment.pressed": {
      title: "督办",
      intro: "记入办理经过；没有结果的，会再次提醒。",
      submit: "记录督办",
      done: "已督办",
    },
  },
  tasks: { receive: "接待预约人", record: "登记是否到场", supervise: "督办超期件" },
  fields: {
    slotOn: "日期",
    slotAt: "时间",
    reason: "理由",
    "cancelled.reason": "取消原因",
    gatewayRef: "支付流水号",
    "pressed.instruction": "督办要求",
  },
  errors: {
    "slotOn.missing": "请选择日期",
    "slotAt.missing": "请填写时间，如 09:30",
    "reason.missing": "请填写理由",
  },
  ownEvents: {
    "appointment.held": "您预留了号源",
    "appointment.rescheduled": "您改期",
    "appointment.cancelled": "您取消了预约",
  },
  next: {
    held: "逾期未确认的，号源释放。",
    confirmed: "请按时到场。不能到场的，请提前取消或者改期。",
    unrecorded: "单位正在登记是否到场。",
  },
};
