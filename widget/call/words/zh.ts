/** The call page in Chinese. */
import type { Words } from "./en.ts";

export default {
  title: "您的通话",
  booked: "您与 {name} 的通话",
  past: "您与 {name} 的通话时间已过",
  cancelled: "您与 {name} 的通话已取消",
  done: "您与 {name} 的通话已完成",
  missed: "您与 {name} 的通话未能进行",
  zone: "您所在的时区：{zone}",
  calendar: "添加到我的日历",
  moving: "改到其他时间",
  full: "目前没有其他空闲时间。您可以在聊天中询问。",
  cancel: "取消通话",
  sure: "是的，取消",
  keep: "保留通话",
  moved: "您的通话时间已更改。",
  gone: "您的通话已取消。",
  rebook: "您可以在聊天中预约新的通话。",
  taken: "该时间刚被他人预约，请选择其他时间。",
  closed: "该时间已无法预约，请选择其他时间。",
  over: "此通话已无法更改。",
  unknown: "此链接已失效。",
  trouble: "操作未成功，请稍后再试。",
  offline: "目前无法连接，请重试。",
  again: "重试",
} satisfies Words;
