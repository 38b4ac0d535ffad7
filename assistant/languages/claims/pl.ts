/** Polish: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const pl = {
  everyday: `i w na z do się nie to jest że jak za po co o od dla przez przy ale czy oraz lub są może można tak już tylko
    jego jej ich pan pani państwa państwo mój nasz nasze nasza ten ta te tym tej tego gdzie kiedy bardzo także
    które który która mamy mam proszę bez pod nad być ma jeśli między przed około`,
  numbers: `jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście
    piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia`,
  larger: `trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt | sto |
    tysiąc tysiące tysięcy | milion miliony milionów`,
  says: {
    i: "ja",
    we: "my nasz nasza nasi naszego",
    a: "nasz nasza mój moja",
    staff: `ktoś koleg* koleż* doradc* konsultant* specjalist* pracownik* menedżer* kierownik* ekspert* sprzedaw*
      przedstawiciel* zespół zespołowi zespołu człowiek agent* handlow* technik* dział* lekarz* pielęgniark*
      mechanik* inżynier* adwokat* prawni* kierowc* właściciel* szef* koordynator*`,
    you: `pan pana panu pani panią państwa państwu państwo ci cię ciebie tobie twój twoja twoje twoją twojego pański*
      wam was`,
    thing: "wizyt* spotkani* rezerwacj* zwrot* wniosek zamówieni* rozmow* termin* wszystko",
    was: "został została zostało zostały zostali",
    is: "jest są",
    will: "będzie będę będziemy zostanie zostaną",
    now: `teraz zaraz już wkrótce niedługo niezwłocznie natychmiast dziś dzisiaj jutro za_chwilę niebawem po_południu
      wieczorem dziś_wieczorem`,
    not: "nie nigdy nikt nic żaden żadna bez ani",
    if: "jeśli jeżeli gdy gdyby czy kiedy",
    can: "może mogę możemy mogą można chce chcesz chciałby chciałaby jak powinien powinna trzeba",
    when: "po przed zanim aż",
    but: "ale jednak lecz",
    title: "pan pani",
    paper: "umowa polisa",
    reads: "pozwala oznacza stanowi",
    said: "proszę_czekać chwileczkę proszę_się_nie_rozłączać jest_w_drodze już_jedzie załatwione proszę_spodziewać",
    participle: ".{3,}(?:any|ana|ane|ani|ony|ona|one|eni|ty|ta|te)",
    past: ".{3,}(?:łem|łam|liśmy|łyśmy)",
    speaks: `wyjaśni* wspomnia* napisa* opisa* podsumowa* odpowiedzia* zrozumia* przeczyta* znalaz* sprawdzi* widzia*
      szuka* słysza* poda* pokaza* pomog* by* mia* mog* nauczy* znalez*`,
    acts: {
      book: {
        state: "zarezerwowan* umówion* potwierdzon* zapisan* zaplanowan*",
        did: `zarezerwowałem zarezerwowałam zarezerwowaliśmy umówiłem umówiłam umówiliśmy potwierdziłem potwierdziłam
          potwierdziliśmy zapisałem zapisałam zaplanowałem zaplanowałam rezerwuję umawiam potwierdzam zarezerwuję umówię
          zapisuję przełożyłem przełożyłam`,
        does: "zarezerwujemy umówimy potwierdzimy zarezerwował zarezerwowała umówił umówiła",
        do: "rezerwować umawiać",
      },
      reach: {
        did: "zadzwonię skontaktuję oddzwonię",
        does: `zadzwoni zadzwonią skontaktuje skontaktują oddzwoni zadzwonimy skontaktujemy oddzwonimy odezwie odezwą napisze
          napiszemy dzwoni kontaktuje odpowie`,
        do: "dzwonić kontaktować",
      },
      join: {
        state: "przekierowan* przełączon* połączon* przekazan*",
        did: `przełączam łączę przekierowuję przełączę połączę przekieruję przełączyłem przełączyłam przekierowałem
          przekierowałam`,
        does: "dołączy przejmie przełączymy połączymy przekierujemy dołącza przejmuje",
        do: "łączyć",
      },
      tell: {
        state: "poinformowan* powiadomion* zawiadomion*",
        did: `poinformowałem poinformowałam powiadomiłem powiadomiłam przekazałem przekazałam zapytałem zapytałam
          powiedziałem powiedziałam zgłosiłem zgłosiłam przekażę poinformuję powiadomię zapytam przekazuję poprosiłem
          poprosiłam przekazaliśmy powiadomiliśmy poinformowaliśmy`,
        does: "przekażemy poinformujemy powiadomimy",
      },
      grant: {
        state: "zatwierdzon* zaakceptowan* anulowan* przyznan* zwrócon* umorzon* odwołan*",
        did: `zatwierdziłem zatwierdziłam anulowałem anulowałam przyznałem przyznałam zwróciłem zwróciłam zwróciliśmy
          naliczyłem naliczyłam zastosowałem zastosowałam usunąłem usunęłam zmieniłem zmieniłam obniżyłem obniżyłam
          odwołałem odwołałam zleciłem zleciłam anuluję zwrócę zatwierdzam umorzyliśmy zatwierdziliśmy anulowaliśmy`,
        does: "zwrócimy anulujemy zwróci przyznamy naliczymy obniżymy",
        do: "zwracać",
      },
      send: {
        state: "wysłan*",
        did: "wysłałem wysłałam wysłaliśmy wysyłam wyślę prześlę przesłałem przesłałam przesyłam",
        does: "wyślemy prześlemy wyśle prześle wyślą",
        do: "wysyłać",
      },
      promise: {
        state: "gwarantowan* zagwarantowan*",
        did: "gwarantuję obiecuję zapewniam zagwarantuję dopilnuję",
        does: "gwarantujemy obiecujemy zapewnimy",
      },
    },
  },
} satisfies ClaimWords;
