// 拒绝与故障的中文文本：先按状态码，再按原因。
import type { errors as en } from "../en/errors.ts";

export const errors: typeof en = {
  home: "回到首页",
  hotline: "如需帮助，请拨打政务服务热线 12345。",
  byStatus: {
    400: { title: "请求无法识别", text: "网址或表单中有内容格式不对，请返回检查后重试。" },
    401: { title: "请先登录", text: "此页面需登录后查看。" },
    403: { title: "您无权查看或操作", text: "您的账号没有此页面或操作的权限。" },
    404: { title: "页面不存在", text: "请检查网址，或直接搜索您要办的事。" },
    405: { title: "此处不接受该请求", text: "该网址不接受这种方式的提交。" },
    409: { title: "已有人先一步处理", text: "您处理的内容刚刚发生变化，请重新查看后再操作。" },
    410: { title: "页面已撤下", text: "该页面已不再提供。" },
    411: { title: "请求无法识别", text: "请求没有说明长度。" },
    413: { title: "提交内容过大", text: "提交的内容超过上限（1 MB），请精简后重试。" },
    429: { title: "尝试次数过多", text: "请过几分钟再试。" },
    500: { title: "系统出错", text: "您填写的内容没有被部分保存，请稍后重试。" },
    503: { title: "系统暂时无法访问", text: "您填写的内容没有被部分保存，请稍后重试。" },
  },
  byReason: {
    caseMovedOn: "其他人刚刚处理了此办件。下面是最新情况，请重新查看后再操作。",
    caseUnknown: "没有与该编号和查询码相符的办件。请核对：编号以 C 开头。",
    serviceUnknown: "该网址下没有事项，可能已更名，请尝试搜索。",
    noticeUnknown: "该网址下没有公告。",
    foreignOrigin: "该表单来自其他网站。",
    noticeExpired: "该公告的公布期限已过。",
    noticeMovedOn: "其他人刚刚修改了此公告，请重新查看后再继续。",
    noticeIncomplete: "公告尚不完整：标题和正文均须有中英文。",
    noticeTimesWrong: "撤下时间必须晚于发布时间。",
    foreignNotice: "此公告属于其他机构。",
    ownText: "您参与了此公告的撰写，须由他人审批。",
    foreignCase: "只有提交此办件的本人和经办机构可以查看。",
    centreOnly: "诉求人身份仅热线中心可以查看。",
    eventNotYours: "此步骤不由您办理，或当前阶段不能办理。",
    ownRights: "任何人都不能更改自己的角色，请联系其他管理员。",
    membershipUnknown: "该角色已不存在。",
  },
};
