/** The call page in Korean. */
import type { Words } from "./en.ts";

export default {
  title: "통화 예약",
  booked: "{name} 님과의 통화",
  past: "{name} 님과의 통화 시간이 지났습니다",
  cancelled: "{name} 님과의 통화가 취소되었습니다",
  done: "{name} 님과의 통화가 완료되었습니다",
  missed: "{name} 님과의 통화가 이루어지지 않았습니다",
  zone: "내 시간대: {zone}",
  calendar: "내 캘린더에 추가",
  moving: "다른 시간으로 변경",
  full: "지금은 다른 빈 시간이 없습니다. 채팅에서 문의해 주세요.",
  cancel: "통화 취소",
  sure: "네, 취소합니다",
  keep: "통화 유지",
  moved: "통화 시간이 변경되었습니다.",
  gone: "통화가 취소되었습니다.",
  rebook: "채팅에서 새 통화를 예약할 수 있습니다.",
  taken: "다른 분이 먼저 예약한 시간입니다. 다른 시간을 선택해 주세요.",
  closed: "더 이상 예약할 수 없는 시간입니다. 다른 시간을 선택해 주세요.",
  over: "이 통화는 더 이상 변경할 수 없습니다.",
  unknown: "이 링크는 더 이상 사용할 수 없습니다.",
  trouble: "처리하지 못했습니다. 잠시 후 다시 시도해 주세요.",
  offline: "지금은 연결할 수 없습니다. 다시 시도해 주세요.",
  again: "다시 시도",
} satisfies Words;
