/** The call page in Turkish. */
import type { Words } from "./en.ts";

export default {
  title: "Telefon görüşmeniz",
  booked: "{name} ile telefon görüşmeniz",
  past: "{name} ile telefon görüşmenizin saati geçti",
  cancelled: "{name} ile telefon görüşmeniz iptal edildi",
  done: "{name} ile telefon görüşmeniz yapıldı",
  missed: "{name} ile telefon görüşmeniz yapılamadı",
  zone: "Saat diliminizde: {zone}",
  calendar: "Takvimime ekle",
  moving: "Başka bir saate al",
  full: "Şu anda başka boş saat yok. Sohbette sorabilirsiniz.",
  cancel: "Görüşmeyi iptal et",
  sure: "Evet, iptal et",
  keep: "Görüşme kalsın",
  moved: "Görüşmenizin saati değişti.",
  gone: "Görüşmeniz iptal edildi.",
  rebook: "Sohbette yeni bir görüşme ayarlayabilirsiniz.",
  taken: "Biri daha hızlıydı: o saat dolu. Lütfen başka bir saat seçin.",
  closed: "O saat artık ayarlanamıyor. Lütfen başka bir saat seçin.",
  over: "Bu görüşme artık değiştirilemez.",
  unknown: "Bu bağlantı artık çalışmıyor.",
  trouble: "Olmadı. Lütfen biraz sonra yeniden deneyin.",
  offline: "Şu anda bağlantı yok. Lütfen yeniden deneyin.",
  again: "Yeniden dene",
} satisfies Words;
