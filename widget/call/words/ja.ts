/** The call page in Japanese. */
import type { Words } from "./en.ts";

export default {
  title: "お電話のご予約",
  booked: "{name} とのお電話",
  past: "{name} とのお電話の時間は過ぎました",
  cancelled: "{name} とのお電話は取り消されました",
  done: "{name} とのお電話は終了しました",
  missed: "{name} とのお電話は行われませんでした",
  zone: "お客様のタイムゾーン：{zone}",
  calendar: "カレンダーに追加",
  moving: "別の時間に変更する",
  full: "現在、ほかに空いている時間がありません。チャットでお尋ねください。",
  cancel: "お電話を取り消す",
  sure: "はい、取り消します",
  keep: "取り消さない",
  moved: "お電話の時間を変更しました。",
  gone: "お電話を取り消しました。",
  rebook: "チャットから新しいお電話を予約できます。",
  taken: "その時間は先に予約されました。別の時間をお選びください。",
  closed: "その時間はもう予約できません。別の時間をお選びください。",
  over: "このお電話はもう変更できません。",
  unknown: "このリンクは無効になりました。",
  trouble: "うまくいきませんでした。少し後でもう一度お試しください。",
  offline: "現在、接続できません。もう一度お試しください。",
  again: "もう一度試す",
} satisfies Words;
