/** English: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const en = {
  numbers: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty`,
  larger: `thirty forty fifty sixty seventy eighty ninety | hundred hundreds | thousand thousands | million millions`,
  says: {
    i: "i i've i'll i'm let_me",
    we: "we we've we'll we're",
    a: "a an our my one of",
    staff: `someone somebody colleague* agent* human representative* rep reps specialist* manager* expert* advisor*
      adviser* consultant* counselor* counsellor* technician* team teams supervisor* operator* staff associate*
      director* teammate* coordinator* department office he she they he's she's he'll she'll they'll they've driver*
      crew* nurse* doctor* mechanic* engineer* lawyer* owner* receptionist* trainer* planner* host*`,
    you: "you your yours you're you've you'll yourself",
    thing: `appointment* tour* visit* booking* reservation* viewing* refund* request* application* order* transfer*
      callback* call calls meeting* slot* spot* everything this it it's that's`,
    has: "have has had i've we've you've they've he's she's",
    was: "been was were got",
    is: "is are am it's you're you've that's he's she's everything's being",
    will: "will i'll we'll you'll they'll he'll she'll it'll shall going_to about_to let_me",
    now: `now shortly soon right_away immediately momentarily in_a_moment straight_away asap at_once any_minute
      any_moment today tonight tomorrow currently this_afternoon this_evening this_morning later_today`,
    not: `not no never cannot can't couldn't won't don't doesn't isn't aren't wasn't weren't haven't hasn't wouldn't
      shouldn't didn't unable nobody none nothing neither without`,
    if: "if unless whether let_us_know let_me_know feel_free",
    can: `can could may might would should must i'd we'd you'd they'd want wants wish how happy_to glad_to able_to need`,
    when: "when once after before until till as_soon_as whenever",
    but: "but however though although",
    title: "mr mrs ms miss dr",
    paper: "contract agreement policy lease",
    reads: "allows lets means says entitles permits",
    said: `all_set on_the_way on_his_way on_her_way on_their_way please_hold hold_on hold_the_line on_the_line hang_tight
      stay_tuned expect_a_call expect_her_call expect_his_call expect_our_call expect_their_call expect_to_hear
      in_progress it's_done consider_it_done hear_from_us hear_from_our hear_from_a taken_care_of i'm_on_it
      one_moment please_wait consider_it on_its_way`,
    participle:
      "[a-z]{2,}(?:ed|en|ought|aught|old|own|ung|ade|aid|ept|elt|ent|ilt)|put|set|sent|made|told|let|got|done|gone|run|begun|held|kept|left|lost|met|paid|sold|spent|won|brought|bought|cut|given|taken",
    speaks: `explain* mention* describ* list* summari* answer* repl* understood understand* read found find* check* look*
      seen see heard hear* noted note* said say given* give* tell told* show* shown try tried do help* helped keep
      kept be been learned learn* provid* walk* point* use* used covered cover* translat* refer* referred remember*
      ask_you gladly happily glad happy hope wonder* think know thank* recommend* suggest* assum* believ* guess*
      afraid speak* talk* discuss* focus* stick start* begin* send_it_again rephras* simplif* clarif* compare*
      put_it thought hoped wanted meant need needed wondered`,
    some: "a an the some any only more enough access information just all",
    progress: ".{2,}ing",
    acts: {
      book: {
        state: `booked scheduled reserved arranged confirmed secured set_aside pencilled_in penciled_in signed_up registered
          enrolled`,
        done: "rescheduled blocked_off locked_in put_down organised organized set_up held saved moved",
        do: `book schedule reserve arrange confirm secure set_up put_you_down sign_you_up register_you block_off lock_in
          reschedule set_aside hold`,
        doing: "booking scheduling reserving arranging confirming securing rescheduling holding",
      },
      reach: {
        done: "contacted reached_out",
        does: "calls contacts rings phones reminds",
        do: `call contact reach_out ring phone get_back get_in_touch be_in_touch follow_up write_you write_to_you visit_you
          meet_you stop_by be_with_you reach_you come_to_you remind`,
        doing: "contacting calling_you reaching_out getting_back ringing",
      },
      join: {
        state: "transferred connected forwarded",
        done: "handed_over put_through escalated routed patched assigned handed",
        does: "joins transfers connects",
        do: `transfer connect forward hand_you hand_this hand_over pass_you put_you patch route escalate join take_over
          loop step_in jump_in assign`,
        doing: `transferring connecting forwarding handing passing putting_you escalating routing patching joining looping`,
      },
      tell: {
        state: "informed notified alerted briefed",
        done: "told messaged flagged asked passed_on passed_along passed_your passed_it let_them_know forwarded",
        do: `tell inform notify alert let_them_know pass_on pass_along pass_this pass_your pass_it ask let_my let_our
          let_the flag`,
        doing: "telling informing notifying alerting passing_on passing_along asking",
      },
      grant: {
        state: "approved waived accepted cancelled canceled granted authorized authorised",
        done: `refunded discounted credited extended upgraded removed reimbursed compensated applied processed issued
          deducted adjusted matched deleted erased changed updated activated unlocked taken_off knocked_off`,
        do: `approve waive refund credit grant cancel reimburse compensate apply process issue deduct adjust match extend
          delete erase knock_off take_off authorise authorize`,
        doing: `approving waiving refunding crediting granting cancelling canceling applying processing issuing extending`,
      },
      send: {
        state: "sent",
        done: "emailed e-mailed mailed texted shipped dispatched",
        do: "send email mail text ship",
        doing: "sending emailing mailing texting shipping",
      },
      promise: {
        state: "guaranteed",
        done: "promised",
        does: "guarantee guarantees promise promises",
        do: "guarantee promise make_sure ensure",
        doing: "guaranteeing",
      },
    },
  },
} satisfies ClaimWords;
