/** English words of feeling; `index.ts` explains the tags. */
export const en: Readonly<Record<string, string>> = {
  A: `annoyed annoys irritated irritating irritates mad fury anger lose_my_temper lost_my_temper losing_my_temper
    aggravating aggravated vexed vexing vexes maddening belligerent offended to_rage cross_with livid_about
    up_in_arms resent resentful in_a_rage blow_my_top blowing_my_top see_red seeing_red furious livid enraged
    outraged outrageous angry infuriated infuriating infuriates infuriate irate seething pissed pissed_off
    pisses_me pissing_me fuming mad_at mad_about makes_me_mad hate_you hate_this i_hate despise disgusted
    disgusting disgrace disgraceful fuck_you fuck_off fuck_this go_to_hell screw_you asshole assholes bastard
    bastards bitch bullshit motherfucker motherfucking cunt stfu shut_up piss_off how_dare scam scammers scammed
    rip_off ripoff ripped_off robbed thieves stealing_from lawsuit sue_you my_lawyer fraudsters unacceptable
    outrage fucktard dipshit dickhead dick prick scumbag crooks liars lying_to_me lied_to_me bunch_of_liars
    enraging incensed heated_right steaming peeved ticked_off fed_up sick_and_tired sick_of_this sick_of_you
    had_enough enough_is_enough what_the_fuck what_the_hell the_fuck the_hell wtf wth damnit dammit god_damn
    goddamn goddammit for_fucks_sake ffs jerk jerks hate_that this_is_insane blood_boil makes_my_blood
    garbage_company worst_company worst_service hateful vile insulting insulted rage raging`,
  a: `hostile fuck fucking fuckin fucked fucks shit shitty crap damn damned bloody hell idiot idiots idiotic moron
    morons stupid dumb hate hated hates ass arse angrily offensive rude pathetic screw insane kidding_me dumbass
    gross aggressive wretched coward`,
  F: `taking_forever takes_forever no_one_is_answering nobody_is_answering nobody_answers_me no_one_picks nobody_picks wasted_hours worst_customer what_a_joke an_absolute_joke a_complete_joke this_is_a_joke no_patience out_of_patience at_wits
    the_last_straw last_straw dragging_on frustrated frustrating frustration frustrates ridiculous absurd
    useless worthless hopeless waste_of_time wasting_my_time waste_of_my_time wasted_my give_up giving_up
    terrible horrible awful worst unbelievable is_a_joke nightmare disappointed disappointing disappointment
    let_down not_helping not_helpful isnt_helping       keeps_failing
    keeps_crashing keep_getting going_in_circles in_circles running_in_circles getting_nowhere run_around
    runaround the_runaround no_one_answers nobody_answers no_one_helps nobody_helps nobody_cares no_one_cares
    nobody_is_helping how_hard_can is_it_so_hard so_hard_to so_difficult to_no_avail at_my_wits wits_end
    at_the_end_of_my losing_my_patience running_out_of_patience patience_is lost_patience nothing_works
    makes_no_sense_at exhausting exasperated exasperating poor_customer pathetic_service very_poor dissatisfied
    unsatisfied unhappy not_happy very_unhappy not_satisfied upset upsetting incompetent incompetence
    unprofessional careless appalling appalled dreadful poor_service bad_service tired_of sick_of annoying
    so_annoying sucks it_sucks that_sucks this_sucks lame rubbish trash atrocious abysmal mess_up messed_up
    broken_again pointless ruined ruining shame_on a_shame what_a_mess a_mess are_you_kidding are_you_serious
    you_serious`,
  f: `not_working doesnt_work does_not_work wont_work stopped_working seriously cant_believe bad fail failed failing failure fails wrong problem problems issue broken disappoint
    disappoints sadly unfortunately unfair ugh ugly argh smh sigh poor poorly hard difficult tired bored boring
    stuck slow late waiting lost loser painful hurts sad sadness miserable cringe dislike disliked ruin garbage
    crappy complaint complain complaining ruins sorry_but sick weird_how cruel`,
  C: `lost_here what_dont_you_get say_what i_dont_follow what_is_this_supposed puzzling perplexing confused
    confusing confuses confusion i_dont_understand dont_understand do_not_understand cant_understand
    didnt_understand doesnt_make_sense makes_no_sense make_no_sense made_no_sense not_make_sense dont_get_it
    do_not_get_it dont_follow not_following lost_me what_do_you_mean       i_have_no_idea no_idea_what no_clue what_are_you_talking what_you_mean what_youre_saying what_you_are_saying
    puzzled baffled perplexed bewildered unclear not_clear isnt_clear mixed_up contradicts contradicting
    cant_figure_out im_lost i_am_lost totally_lost completely_lost dont_see_how how_is_that how_does_that
    cant_tell_if cant_tell wait_what huh ummm umm_what confuse baffling come_again over_my_head am_i_missing
    missing_something i_guess_im overwhelming overwhelmed whats_the_point_of`,
  c: `what_does_that_mean what_does_this_mean not_sure_what not_sure_how not_sure_why not_sure_if dont_know_what dont_know_why dont_know_how idk_what
    idk_why figure_out clarify elaborate explain_this explain_that idk wonder wondering unsure uncertain strange
    weird odd understand explain misunderstood apparently supposedly dont_know do_not_know doesnt_know
    dont_remember i_guess why_would why_is why_are why_do why_does how_come how_do_you wait meaning which_one`,
  X: `worries bothering_me jumping_out_of trembling worrier bundle_of_nerves on_pins_and_needles cold_sweat tense
    tensed tension nerve_racking nerve_wracking nerveracking nervewracking troubled alarmed alarming intimidated
    intimidating restless startled butterflies_in bad_feeling knot_in_my_stomach lump_in_my panicky jittery
    jumpy dreaded frantic worried worry worrying worrisome anxious anxiety nervous scared scares scary terrified
    terrifying terrifies afraid_of afraid frightened frightening frightens panic panicking panicked stressed
    stressful stressing stress freaking_out freak_out freaks_me fear fearful fears dread dreading creepy
    creeps_me horror horrified horrifying uneasy on_edge cant_sleep losing_sleep desperate desperately
    nightmares petrified spooked concerned concerning what_if_i what_if_we what_if_it what_if_my
    dont_want_to_lose lose_the_house lose_my lose_our emergency apprehensive paranoid paranoia second_thoughts
    cold_feet hesitant too_risky in_over_my_head having_doubts keeps_me_up scary_as cant_breathe traumatized
    unsettling unnerving terror sick_to_my_stomach`,
  x: `risky risk danger dangerous threat urgent trouble asap deadline worst_case safe unsafe shaking hoping
    helpless doubt doubts crying wary deadly help_me hurry running_out_of_time`,
  R: `still_not still_doesnt still_havent still_hasnt still_isnt still_waiting twice been_trying trying_for keep_trying tried_again third_time fourth_time fifth_time second_time tenth_time for_the_last_time how_many_times over_and_over
    again_and_again already_told already_asked already_said i_told_you i_said i_already keep_asking keep_telling
    keeps_asking been_waiting waited_for still_no hours_now days_now weeks_now for_hours for_days for_weeks
    for_months yet_again once_again same_thing same_problem same_issue same_question every_time nobody_has
    no_one_has never_called never_got never_received never_replied multiple_times several_times so_many_times
    three_times twice_already no_response no_reply no_answer ignored ignoring called_three called_twice
    emailed_twice not_once`,
  N: `not no dont doesnt didnt isnt arent wasnt werent never without cant wont cannot hardly nothing neither nor
    wouldnt couldnt shouldnt aint`,
  P: `thanks thank_you thank thx appreciate great awesome love loved lovely perfect excellent wonderful amazing
    happy glad pleased cool nice fantastic congrats congratulations lol haha hahaha lmao hilarious funny
    beautiful excited best fun enjoy enjoyed cute sweet proud impressive good_job well_done no_worries
    no_problem no_worry dont_worry not_bad helpful interesting brilliant grateful adorable blessed kind rofl
    delighted worth_it hope_you good_luck fascinating`,
  p: `please good ok okay fine sure hope like liked better yes welcome hi hello great_question well glad_to relief
    love_it wow kinda_funny laugh laughed true`,
  B: `so very really extremely totally completely absolutely incredibly beyond utterly super too such quite
    literally truly deeply freaking effing always never_been right_now genuinely terribly awfully`,
  I: "i im ive me we us id ill am",
  Y: "this that it thats its",
};
