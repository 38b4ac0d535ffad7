/** English words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const en: Readonly<Record<string, string>> = {
  X: `no_help not_helpful not_useful misunderstood_me asked_that_before answered_that_already already_answered asked_me_that_before same_answer_again same_reply_again only_answer_you  only_response_you  im_not_getting_anywhere quit_it_with
    come_on_now you_make_no  you_must_be_kidding  are_you_kidding 
    you_are_a_joke what_a_joke this_is_a_joke waste_of_time wasting_my_time in_circles going_nowhere
    getting_nowhere this_is_useless so_useless non_sequitur  thats_all_you_can_say
    makes_no_sense made_no_sense    makes_no_damn_sense
    none_of_that_makes_sense none_of_what_you_said answer_my_question answer_the_question just_answer_me
    read_my_message read_what_i read_my_question i_already_said i_just_told_you i_just_said_that
    already_told_you i_told_you_already asked_you_already i_already_asked already_asked_you how_many_times_do_i
    how_many_times_must_i how_many_times_have_i i_keep_asking for_the_third_time for_the_second_time
     for_the_tenth_time for_the_hundredth_time you_missed_the_point missing_the_point
     thats_unrelated has_nothing_to_do   not_what_i_said
    not_what_i_wanted  not_what_im_asking not_what_i_am_asking not_what_i_was_asking
    isnt_what_i_asked wasnt_my_question not_my_question not_the_question wasnt_what_i_asked isnt_what_i_meant
    wasnt_what_i_meant didnt_ask_that didnt_ask_for_that didnt_ask_you_that never_asked_that 
    never_said_that didnt_mean_that that_didnt_help that_does_not_help that_doesnt_help that_did_not_help
    not_helping_me not_even_close youre_drunk you_are_drunk do_your_job go_home_youre what_are_you_talking_about
    what_are_you_on_about  what_the_hell_are_you_talking didnt_answer_my doesnt_answer_my
    does_not_answer did_not_answer did_you_even_read are_you_even_listening 
    arent_you_listening are_you_even_reading are_you_deaf are_you_broken youre_broken you_are_broken wrong_again
    not_that_again messing_up messed_up_again you_messed_up screwed_up_again you_screwed_up you_failed you_fail
    epic_fail mess_up mess_everything_up garbage_answer`,
  R: `ever_change dont_change never_change all_the_same  the_same_every getting_stale are_stale
      heard_this_one heard_that_one said_that_before told_me_that_before
    stop_repeating repeat_the_same_thing dont_repeat  change_your_answer
      repetitive repeating_yourself repeating_the repeating_that
    repeating_this on_repeat over_and_over broken_record keep_repeating keep_saying keeps_saying keep_telling
    keep_giving keeps_asking keep_sending kept_saying keeps_repeating in_a_loop looping sound_like_a_parrot
    repeated_yourself say_that_every stop_saying_that stop_asking_me_that again_with_the 
    saying_the_same asking_the_same`,
  y: `you your^ u ur yours yourself youve this_bot this_chatbot this_assistant this_thing bot chatbot
    this_app this_chat`,
  a: `as_usual me us how_very are is was were be been being am so really very pretty totally completely absolutely
    quite kind_of kinda just such a an the as always sound sounds seem seem_to seems look looking like still at
     even one of truly super extremely getting all well how_can too incredibly freaking fucking damn
    bloody utterly actually literally simply got_to_be gonna_be have_been can_be most thing
    things responses_are far_from and`,
  B: `incompetence limited slow_witted annoying bad_bot stupid dumb idiot idiotic moron moronic
    useless worthless terrible horrible awful bad pathetic incompetent inept lame rubbish garbage trash crap
    crappy shit shitty ridiculous hopeless worst ignorant clueless imbecile dumbass dense brainless suck sucks
    sux unhelpful unintelligent dimwit fool foolish dunce lousy atrocious abysmal disappointing disappointment
    unreliable incapable dummy mediocre underwhelming unimpressive defective faulty not_smart failure
    fail dim poor retarded unacceptable annoying_bot subpar inferior a_mess horseshit bullshit bs`,
  W: `wrong incorrect inaccurate false untrue nonsense nonsensical irrelevant off_base off_topic misleading
    mistaken unrelated gibberish lie lies lying liar bogus random bull inaccuracy`,
  r: `thing_to_say things_to_say job remark answer answers response responses reply replies information info
    suggestion advice explanation`,
  t: `thats that this it its what_you_said what_you_just_said what_you_say everything_you_say 
     none_of_that`,
  G: `acceptable appropriate good_answer the_answer_i what_i_expected helpful useful right correct true smart
    intelligent good good_enough competent accurate relevant clever capable bright  what_i_meant
        my_question the_question an_answer answering helping
    listening making_sense understanding great any_good any_help worth_it  
    nice_try make_sense make_any_sense  made_sense  worth_anything 
    real_answer any_sense the_answer`,
  N: `not arent isnt wasnt dont doesnt didnt cant cannot never werent wont do_not does_not did_not can_not aint
    couldnt hardly no_longer`,
  U: `understand listen help work get_it get_me get_what understood listened answered
    answer_me know_anything know_what know_shit know_much do_anything do_anything_right get_anything_right read
    get_that comprehend pay_attention know_how_to follow`,
  s: `tell_me come_up_with come_with give_me try need_you_to_say say said saying tell told telling give gave
    respond responding replying ask asked heard hear says gives given giving asking`,
  S: `already same_thing same_answer same_response same_things same_answers same_responses same_shit same_crap
    same_reply same_old  before_too the_same a_hundred_times many_times every_time
     twice_now  multiple_times several_times three_times same_question
    same_questions same_stuff same_words`,
  E: `something_else anything_else something_different anything_different something_new anything_new different
    another new other fresh a_better more_accurate 
    different_type_of`,
  V: RIVALS,
  M: `better smarter superior more_intelligent way_better much_better cleverer knows_more more_helpful more_useful
    smarter_than better_than could_be_more`,
  l: `wish_you_were be_like more_like compared compared_to like_siri
    learn_from worse_than worse not_as_good as_good as_smart`,
  q: "sorry we ive im ill i my if",
  p: "stop quit please_stop enough_with",
};
