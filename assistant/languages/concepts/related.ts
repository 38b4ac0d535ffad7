/**
 * Which concepts are near each other, so that "my son is three" finds "Children's seats" and "I am ill" the rules for
 * cancelling. On each line the first is near to all others. Pure.
 */
import type { Concept } from "./concepts.ts";

export const RELATED = `
price quote surcharge free discount minimum price-change overcharge invoice plan basic include
pay installment deposit invoice account loan price
installment loan funding income deposit
refund cancel return deposit fine miss
cancel miss change notice contract end in-place-of delete-account
cancel ill vacation pause
contract notice renew member end pause
warranty repair exclusion wrong-item return liability quality
claim insurance accident theft leak liability
excess insurance premium exclusion liability accident
wrong-item return complaint deliver
deliver track fast duration area abroad bulky
pickup storage drop-off duration expire
late miss drop-off fine wait change
install furnished technique
stock range order custom waitlist
showroom trial sample view group
trial beginner level
lesson timetable level exam certificate materials curriculum homework intensive begin
staff about same-person one-to-one gender specialist support lesson
child age parent childcare schools student camp
group group-size maximum catering cake room
member plan renew fitness
book walk-in waitlist confirm apply begin
hours weekend weekday evening morning holiday early night
place parking transit distance area contact
airport transit distance check-in
parking car charging bike
access bulky entrance toilet
check-in hours key early late night entrance
check-out late luggage early
storage luggage shower linen
food menu diet breakfast takeaway seat coffee
diet allergy ingredients food
pet allow animal-care
bring wear papers linen
sauna pool
shower toilet linen storage
papers driving apply eligible certificate passport permit age
certificate exam ill
clean housekeeping laundry linen care
repair emergency leak plumbing power heating cooling support service
noise allow night group
tooth pain whitening braces checkup
pain emergency checkup ill prescription massage nervous
surgery follow-up pain nervous
vaccine test checkup travel
checkup health-insurance specialist follow-up
tire repair bodywork accident inspection service brake engine
stuck emergency car repair
courtesy car rent
bike rent repair
password account error users
security privacy password
export integration software
users upgrade plan
support contact hours error
delete-account privacy
key lost entrance
rent deposit contract duration
move-out notice rent deposit
move-in key begin
utilities rent include energy dues
packing bulky move storage
house layout plot build size room
build duration renovate permit house
fence garden allow
plot size house
solar energy power charging
schools neighborhood distance
loan deposit income eligible
keep-for book deposit
choose color material custom layout upgrade
subcontractor staff
fitness yoga staff one-to-one
wait fast duration
expire duration renew end
outside garden seat
wifi device
online device software
furniture furnished deliver install bulky
appliance repair furnished kitchen laundry
clothes wear size repair
jewelry repair gift
body pain massage checkup
disease ill prescription insurance allergy
relative guest same-person
plants garden care
month season holiday
vehicle-kind car rent
tongue speak lesson
dishes food diet menu
electronics repair device
vacancy room rent house
decision apply wait duration
preparation checkup surgery bring
amenities pool laundry fitness outside
loading packing bulky move
`;

let near: Map<Concept, Set<Concept>> | null = null;

const NONE: ReadonlySet<Concept> = new Set();

export function relatedTo(concept: Concept): ReadonlySet<Concept> {
  near ??= read();
  return near.get(concept) ?? NONE;
}

function read(): Map<Concept, Set<Concept>> {
  const found = new Map<Concept, Set<Concept>>();
  const join = (one: Concept, other: Concept) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const line of RELATED.trim().split("\n")) {
    const [first = "", ...others] = line.split(" ");
    for (const other of others) {
      join(first, other);
      join(other, first);
    }
  }
  return found;
}
