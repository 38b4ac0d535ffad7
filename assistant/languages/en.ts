/** English. One file because a language is one file: whoever adds one copies this and translates it. */
import type { LanguageWords } from "./language.ts";

export const en = {
  everyday: `the a an is are was were am be been i im ive id you your youre u my me we our us they them he she his her this that these those it its to of in on at for with from by about and or but not no dont doesnt didnt
    cant cannot wont isnt can could would will should may do does did have has had get got give want need like know think what when where why who which how please thanks thank hello hi hey yes ok now just so too very
    really there here any some all one more than then if because as out up talk speak help someone anyone human person agent people good bad thing time im still again already something anything nothing never always wrong`,
  reproach: {
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
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: `better smarter superior more_intelligent way_better much_better cleverer knows_more more_helpful more_useful
    smarter_than better_than could_be_more`,
    l: `wish_you_were be_like more_like compared compared_to like_siri
    learn_from worse_than worse not_as_good as_good as_smart`,
    q: "sorry we ive im ill i my if",
    p: "stop quit please_stop enough_with",
  },
  yes: {
    says: "yes yeah yep yup yea ya sure ok okay please definitely absolutely of_course go_ahead sounds_good sounds_great that_would_be_great that_would_be_good that_works id_like_that i_would_like_that id_love_that do_it lets_do_it lets_do_that why_not connect_me yes_please please_do fine alright great perfect good_idea i_do i_would",
    beside:
      "that it this would be a an the to then thank_you thanks very_much now just with me us someone somebody person human agent super",
  },
  wish: {
    W: `i_want we_want i_would_like we_would_like id_like wed_like ready let_us lets i_need_to we_need_to i_wish prepared_to going_to gonna i_intend we_intend
      decided looking_to hoping_to excited_to like_to love_to want_to wanna eager_to plan_to planning_to willing_to i_will we_will ill well happy_to i_wanna`,
    K: "when_can_i when_can_we when_could_i when_could_we",
    G: "book schedule arrange set_up",
    L: "see view show_me show_us come_by come_over come_in come_see come_and_see stop_by stop_in drop_by swing_by pop_in",
    C: "can_someone could_someone can_i can_we could_i could_we may_i may_we how_do_i how_do_we how_can_i how_can_we where_do_i where_can_i please is_it_possible_to help_me what_do_i_need_to",
    B: "sign signing buy purchase buying purchasing reserve reserving",
    T: "this_week weekend next_week this_month right_away tomorrow monday tuesday wednesday thursday friday saturday sunday",
    V: "sign_up signing_up booking scheduling put_down place_a make_an submit pay_the lock_in hold secure see_in_person put_in walk_through start move_forward_with go_ahead_with proceed_with take close_on",
    Z: "visit tour",
    O: `contract agreement papers paperwork lot lots homesite home house unit apartment condo plan tour tours visit viewing showing appointment offer deposit earnest_money reservation reservation_fee walkthrough property
      model_home purchase down_payment townhome plot closing build call phone_call callback`,
    p: "it this_one that_one one",
    S: "move_forward moving_forward go_ahead_and_buy make_an_offer put_an_offer ready_to_buy ready_to_sign ready_to_purchase ready_to_commit ready_to_proceed ready_to_move_forward put_down_a_deposit place_a_deposit pay_the_deposit where_do_i_sign where_do_we_sign sign_me_up_for close_the_deal take_my_money well_take_it ill_take_it send_me_the_contract send_us_the_contract send_the_contract count_me_in_for",
    R: "call_me call_us ring_me phone_me call_me_back call_us_back give_me_a_call give_us_a_call give_me_a_ring",
    N: "not dont never no cant wont didnt isnt not_ready not_yet without arent wouldnt havent",
    F: "if when once before after unless what_if until in_case",
    Q: "what_happens do_i_have_to do_we_have_to do_i_need_to should_i what_does_it how_much how_long why who how_does what_is what_are",
    P: "my_friend she he they friend friends",
    d: "a an the to my our your this that of for with now today next one just really in on at up and you me us some already asap tonight soon all",
  },
  meets: {
    phone:
      "call calls called calling phone telephone ring_me ring_us ringing rung phone_call callback call_back call_me call_us by_phone over_the_phone on_the_phone a_ring speak_by_phone",
    place:
      "visit visits visiting come_by come_over come_in come_down come_round come_along come_to come_see come_and_see coming_by coming_over coming_in stop_by stop_in stopping_by drop_by drop_in dropping_in dropping_by swing_by pop_in pop_by pop_round walk_in look_around have_a_look_at see_it see_them see_the see_one see_a see_your see_in_person in_person face_to_face on_site tour touring tours viewing showing walkthrough walk_through be_there your_office the_office your_showroom the_showroom",
    video:
      "online video video_call video_chat video_meeting videocall video_conference zoom google_meet microsoft_teams ms_teams on_teams over_teams facetime skype webcam remotely virtual virtually over_the_internet web_meeting screen_share",
    not: "not no dont doesnt cant cannot wont wouldnt couldnt never without instead_of rather_than in_place_of not_able unable hate",
    rather: "instead rather",
  },
  felt: {
    not: "not no never isnt arent wasnt aint not_even",
    am: "i_am im i_m we_are were_all i_feel i_am_feeling im_feeling",
    so: "so very really totally completely absolutely extremely utterly beyond quite getting just all",
    angry: "angry furious livid outraged enraged fuming seething mad pissed pissed_off infuriated incensed",
    frustrated: "frustrated fed_up exasperated sick_of_this sick_and_tired at_my_wits_end so_disappointed",
    anxious: "worried scared terrified anxious panicking desperate frightened petrified worried_sick afraid",
  },
  asked: {
    J: "live_chat this_escalated it_escalated get_this_escalated handoff hand_off handover escalate escalation transfer_me connect_me put_me_through",
    C: `transfer transfered transferred transferring connect connected connecting put_through put_me_on
    put_me_in_touch put_me_in_contact patch pass_me pass_this hand_me hand_over escalated
    escalating switch redirect redirected forward_me forward_this route
     give_me_to send_me_to bring_me_to get_me_to take_me_to hook_me_up direct_me refer_me
    turn_me_over move_me link_me loop_in raise_this get_me_in_touch get_me_through put_us_through
    put_us_in_touch`,
    Z: `who_can_i who_do_i who_could_i whom_can_i who_should_i who_would_i whom_do_i whom_should_i who_else_can_i
    who_may_i who_can_we who_do_we`,
    Q: `am_i are_you is_this is_it you_are youre was_i i_am_talking im_talking i_am_speaking im_speaking u_r r_u
    are_u ur is_that i_was_talking i_was_speaking am_talking are_we is_he is_she was_that was_it
    do_you_ever do_you_like do_you_talk do_you_speak did_i did_you have_you_ever have_i does_your does_the
    do_you_think you_were would_you_say you_may_be you_might_be you_could_be could_you_be can_you_be can_you_act
    can_you_think who_is whos who_was who_are do_you_really_have`,
    X: `is_there are_there there_is theres there_are do_you_have have_you_got you_have you_got is_their if_theres
    got_any isnt_there arent_there`,
    N: `not dont do_not doesnt does_not didnt did_not wont will_not never without no_need no_longer not_necessary
    neednt need_not avoid avoiding refuse instead_of rather_than hate hated stop stopped isnt arent wasnt nobody
    nor cancel no_one wouldnt would_not shouldnt should_not dont_need no_desire no_reason unnecessary against
    dnt dun_need anything_but anything_other_than other_than something_other_than tired_of sick_of done_with
    fed_up_with enough_of`,
    n: "no nope nah none zero",
    F: "if when once after before whenever unless while until till in_case",
    D: `do_i_have_to must_i should_i would_i_have_to would_i_need_to will_i_have_to will_i_need_to
     do_we_have_to should_we will_i do_i_need do_we_need am_i_able_to_become`,
    G: `want wants wanted need needed wnat wan id_like i_would_like would_like id_love i_would_love id_prefer
    id_rather_have get_me get_us give_me give_us gimme find_me bring_me send_me send_in looking_for look_for
    searching_for require request requesting demand demanding demanded ask_for asking_for asked_for insist_on
    need_to_see i_deserve bring_in bring_on fetch where_is_the wheres_the where_are_the let_me_have
    is_it_possible_to_get`,
    H: `can_you could_you would_you will_you can_u could_u would_u could_ya can_ya you_should you_must you_need_to
    you_better kindly`,
    W: `asking_to id_better cn_i what_to_do can_i may_i could_i might_i can_we could_we may_we how_do_i how_do_we how_do_you how_can_i
    how_can_we how_could_i how_to howto how_would_i how_should_i how_might_i how_does_one let_me lemme let_us
    help_me help_us allow_me able_to possible way_to number_to option_to chance_to chance_of try
    trying wanna want_to wanted_to wants_to need_to have_to got_to gotta gonna_need_to like_to
    love_to wish prefer rather hoping hope_to would_it_be_possible is_it_possible why_cant_i cant_i
    can_i_not cannot_i what_can_i_do what_should_i_do what_do_i_have_to_do what_must_i_do what_do_i_need_to_do
    where_can_i where_do_i when_can_i how_i_can how_i_could how_i_might what_i_have_to_do what_i_can_do
    where_i_can do_i_have_to_do i_do_to should_i_do can_i_do could_i_do i_want_you_to i_need_you_to desire
    ready_to time_to mind_if_i would_you_mind do_you_mind i_cannot i_cant why_wont_you why_dont_you why_cant_you
    cant_you wont_you lets please_have`,
    e: "put find reach_out get_back get have getting having see seeing reach_out_to",
    T: `question_for questions_for spk a_word_with have_a_word contact contacting reach reaching talk talking speak speaking chat chatting converse
    conversing communicate communicating discuss get_in_touch getting_in_touch get_in_contact be_in_touch
    get_in_line get_a_hold get_hold getting_hold get_ahold get_through getting_through get_to getting_to
    conversation discussion deal_with work_with hear_from chat_live meet meeting`,
    R: "call calling phone phoning ring ringing dial message messaging text email reach_out get_back_to callback",
    P: `whoever_is_in_charge whoevers_in_charge person_in_charge hooman human humans human_being human_beings agent agents operator operators representative representatives rep
    reps advisor adviser advisors advisers consultant consultants supervisor supervisors manager managers
    specialist specialists expert experts attendant concierge salesperson salespeople sales_person sales_people
    salesman saleswoman employee employees staff staff_member member_of_staff team_member member_of_the_team
    member_of_your_team csr live_person live_human real_person real_people actual_person actual_human real_human
    actual_people live_support live_agent live_chat_agent live_help customer_service_agent customer_service_rep
    customer_support_agent sales_agent support_agent colleague colleagues coworker homo_sapiens flesh_and_blood
    counselor counsellor receptionist realtor_on_your_team sales_rep sales_team sales_consultant loan_officer
    higher_up higher_ups personnel associate associates real_one real_human_being breathing_person warm_body
    non_bot executive customer_care_executive executives teammate`,
    S: `sum1 some1 sm1 someone somebody anyone anybody some_one any_one some_body any_body one_of_you one_of_your somone sombody
    somene`,
    E: "person persons people individual",
    O: `to_sales with_sales from_sales sales_dept customer_service customer_support customer_care customer_services support_team help_desk helpdesk
    service_desk service_team sales_department sales_office support customer_relations call_center call_centre
    the_team your_team front_desk assistant`,
    B: `bot bots robot robots machine machines ai computer chatbot chatbots chat_bot automated automation program
    robo recording algorithm software`,
    h: `help helps assist assistance assisting support_me handle take_over takeover step_in answer_me service
    interaction intervention agent_help helped explain_to_me join jump_in`,
    V: "around there here online on_the_line on_duty listening on_standby out_there awake standing_by",
    A: `manual real live actual living breathing proper genuine true legit qualified knowledgeable senior competent
    nice`,
    K: `know understand understanding understood undertand helping helpful help_at_all working useful care get_it
    answering solve solving sure answer satisfied happy see_how resolve resolving getting_anywhere make_sense
    mind of_any_help a_help being_helpful getting_help work found figure_out give_me_what_i knowing`,
    M: "my our his her their whose mine",
    m: "me us me_back us_back me_about",
    i: "i we",
    d: `over this_chat this_conversation this_call different another other next a an the to with any some one of your by from in for at on w 2 ya and_or either
    is directly else through via up onto into into_contact touch line phone_with hold this that
    it all about_this about_that`,
    z: `three_times twice several_times many_times a_few_times please pls plz plse pleas asap now right_now right_away immediately urgently just only actually really still
    simply quickly again today first instead already fucking damn goddamn goddam bloody freaking fuckin effing
    darn ok okay yes yeah yep yup so well then hey hi hello um uh straight_away at_once for_once
    finally somehow maybe perhaps if_possible possibly at_least sorry sir madam maam bro man_oh_man lol omg
    good_morning good_afternoon good_evening soon better desperately ffs pronto this_minute oh alright fine
    honestly seriously also tho though`,
    b: "think believe feel suppose guess mean",
    k: "can could may might would will",
    c: "and or because cause cuz coz as bc therefore since",
    U: "you u they he she it_says",
    q: "who which whom",
    o: `money cash funds fund amount amounts dollars dollar deposit payment balance bucks euros about regarding
    concerning re`,
    x: `fee fees commission commissions number numbers resources rights error nature name names id rate rates salary
    salaries manuals license licence licensing hours hour address ticket tickets portal login website page
    review reviews fraud charge charges trafficking body history race kind like s body_temperature capital count
    policy job jobs training certification insurance readable resource special capacity plan plans bonus
    discount discounts listing dashboard contract agreement account accounts center phone_number extension
    traits life intelligence made language`,
    L: `yesterday last_week last_month last_time last_night ago previously earlier the_other_day
    last_year`,
    t: "thinks says said told tells saying asked wants_me",
    y: "thanks thank_you thx ty thankyou thank",
    a: "available free",
  },
  lines: {
    checking: "Let me check that with a colleague.",
    unknown: "I'm sorry, I don't know that.",
    greeting: "Hello! What would you like to know?",
    nature: "I'm an assistant, a program and not a person. You can talk to a person at any time.",
    able: "I answer questions with what I know of this site. You can talk to a person at any time. What would you like to know?",
    there: "I'm here. What would you like to know?",
    missed:
      "I'm sorry, that missed your question. Could you put it in other words? You can also talk to a person at any time.",
    decline: "All right. What would you like to know?",
    thanks: "You're welcome. Is there anything else you would like to know?",
    bye: "Goodbye, and thank you for stopping by.",
    nod: "All right. I'm here if you would like to know anything else.",
    told: "I see.",
    next: "What else would you like to know?",
    thanked: "Thank you.",
    thankedName: "Thank you, {name}.",
    contactNoted: "Your contact is noted.",
    noted: "That is noted.",
    notedWords: "Noted: {values}.",
    checked: "I checked with a colleague: {text}",
    unchecked: "I asked my colleagues, but nobody could tell me just now. You can talk to a person at any time.",
    promised: "{by} left me this about our talk with you: {text} I will keep to that.",
    planned: 'Your call with {name} is on {when}. You can move or cancel it in the card "Your call" on this page.',
    appointed: "You have an appointment with {name} on {when}. You can move or cancel it in its card on this page.",
    unplanned: "There is no call planned with you in this chat.",
    callback: "Somebody of our team will be in touch with you by {when}.",
    kept: 'Under "My details" in the menu you see what is noted about you, and can change it or have it forgotten. Our team can erase everything when you ask them to.',
    foreign: "What I know is written in {language}, so I cannot be sure that it answers you.",
    closest: "This comes closest:",
    repeats: "I have said that already, and it does not seem to help. A person can look at it with you.",
    concern: "I'm sorry about that. This is for a person to look at.",
    urgent: "That sounds urgent.",
    feeling: "I'm sorry, I understand that this is hard.",
    confused: "I'm sorry that this is confusing.",
    away: "Nobody of our team is here right now.",
    back: "We are here again {when}.",
    unsure: "I am not sure. Is it one of these?",
    unfound:
      "I don't know that. I only answer from what I have been given, and I found nothing there about your question.",
    partly: "About “{text}” I don't know anything.",
    call: "You can choose a time for a call here, or leave your contact.",
    time: "You can choose a time here, or leave your contact.",
    gladly: "Gladly.",
    team: "That is for our team.",
    perhaps: "I don't know that, but our team may.",
    person: "You can talk to a person at any time.",
  },
  talk: {
    greeting: "hi hello hey hiya howdy yo good_morning good_afternoon good_evening good_day greetings morning evening",
    thanks: "thanks thank_you thankyou thx ty cheers ta much_appreciated appreciate_it appreciated",
    bye: "bye goodbye good_bye bye_bye see_you see_ya see_you_soon take_care have_a_good_one have_a_good_day have_a_nice_day have_a_great_day have_a_good_weekend have_a_nice_weekend good_night later ttyl talk_later",
    nod: `ok okay k kk alright all_right fine sure yes yep yeah yup cool great nice good perfect excellent brilliant lovely smashing
      got_it i_see understood makes_sense fair_enough hm hmm mm mhm aha ah oh wow lol haha hahaha ha lmao whatever how_are_you how_are_you_doing
      how_are_you_today thats_annoying thats_fine thats_ok thats_okay thats_good thats_great thats_nice thats_a_pity thats_too_bad thats_perfect
      too_bad what_a_pity good_to_know noted will_do right indeed super awesome wonderful fantastic amazing sounds_good sounds_great no_worries
      never_mind nevermind that_helps that_was_helpful that_helped very_helpful youre_welcome`,
    there:
      "are_you_there are_you_still_there you_there still_there anybody_there anyone_there is_anyone_there is_anybody_there is_somebody_there is_someone_there are_you_here anyone_here anybody_here is_anyone_here is_anybody_here hello_anybody",
    what: "are_you are_u is_this am_i_talking_to am_i_speaking_to am_i_chatting_with am_i_talking_with am_i_speaking_with is_it",
    being: "human person bot robot ai machine computer chatbot program real_person real_human someone_real",
    able: "what_can_you_do what_do_you_do how_can_you_help how_can_you_help_me what_are_you_for help can_you_help can_you_help_me what_can_i_ask who_are_you what_are_you",
    missed: `thats_not_what_i_asked that_is_not_what_i_asked that_isnt_what_i_asked thats_not_what_i_meant thats_not_what_i_wanted thats_not_my_question
      that_is_not_my_question that_wasnt_my_question thats_not_the_answer thats_not_an_answer you_didnt_answer you_did_not_answer you_havent_answered
      you_dont_understand you_didnt_understand not_what_i_asked not_what_i_meant wrong_answer you_misunderstood that_doesnt_answer that_does_not_answer`,
    no: "no nope nah not_now not_yet no_need not_needed not_necessary",
    needless:
      "i_dont_need i_dont_want we_dont_need we_dont_want i_do_not_need i_do_not_want dont_need dont_want no_need_for no_need_to",
    someone:
      "human person agent anyone anybody one operator call callback talk_to_a talk_to speak_to speak_with talk_with to_call to_call_me",
    filler: `or a an the any so very much you your that this is it was me i im we all for now then there everyone everybody team again really just a_lot lots too
      please help answer answering info information today day have_been helpful its thats and but with from my me_out quick real sir madam mate guys friend to be
      in_that_case nothing_else thats_all that_is_all thats_it that_will_be_all time your_time well fine_thanks back need_anything anything_else right_now my_question`,
    wants: `tell_me show_me explain describe give_me send_me let_me_know i_would_like_to_know id_like_to_know i_want_to_know i_need_to_know wondering curious_about question_about
      do_you can_you could_you would_you is_there are_there can_i can_we could_i may_i do_i should_i what whats which when where wheres how hows why who whos whose what_about how_about any_chance
      looking_for need_info need_information have_you_got did_you will_you does is_it are_they are_you`,
  },
  numbers:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  verdict: {
    answer: "answered reply",
    unknown: "unsure",
    human: "escalated",
    ask: "asking",
    "no-question": "greeting",
    yes: "true",
    no: "false",
  },
  told: {
    self: "it(?:['’]?s| is) (?:only |just )?me(?= |,)|this is|you (?:can|may) call me|(?:the|my) name(?: is|['’]?s)|i['’]?m|i am",
    weak: "i['’]?m|i am",
    behind: "here(?: again)?|speaking",
    my: "my|our",
    partner:
      "wife|husband|partner|spouse|girlfriend|boyfriend|fiancee?|family|kids|children|daughter|son|mum|mom|mother|dad|father|sister|brother",
    and: "and",
    me: "i|me|myself|us",
    with: "i have|i['’]ve(?: got)?|we have|we['’]ve(?: got)?|(?:with|live with|have|got)(?: (?:my|our))?|my|our",
    count: "\\d{1,2}|an?|one|two|three|four|five|six|seven|eight",
    child:
      "(?:small |young |little |teenage |grown )?(?:kids?|child(?:ren)?|boys?|girls?|sons?|daughters?|toddlers?|bab(?:y|ies)|teenagers?|dogs?|cats?|grandchildren)",
    us: "that['’]?s (?:all of )?us|just us",
    alone: "i(?:['’]ll| will)? live (?:alone|on my own|by myself)",
    numeral:
      "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half(?= a mil)|couple(?: of)?|and",
    scale: "k|grand|thousand|mil(?:lion)?|m|million",
    currency: "[$€£]|dollars?|euros?|pounds?|bucks|usd|eur|gbp|quid",
    first: "i|i['’][a-z]+|we|we['’][a-z]+|my|our|us|me",
    spend:
      "spend|afford|stretch(?: to)?|budget|limit|ceiling|maximum|max|pay|to work with|go (?:up |as high as )?to|put (?:in|down|up)|have saved|saved up",
    more: "(?:no |not )?(?:more|higher) than|over|above|beyond",
    denial: "no|not|never|won['’]?t|can['’]?t|cannot|don['’]?t|didn['’]?t|couldn['’]?t|isn['’]?t|wouldn['’]?t",
    owed: "refund|deposit|fees?|bill|bills|invoice|charged|charge|rent|salary|paid|cost|costs|quoted?|owe|fine|loan|insurance|income|earn|worth|sold|sell|each|per|monthly|discount|voucher|pay back|why|price of",
    move: "mov(?:e|es|ing)|relocat(?:e|ing)|(?:be|get|been) (?:in(?! (?:touch|contact|town|the|a|my))|out)|in a (?:new|different) (?:place|home|house|flat)|leave (?:my|our) (?:flat|house|place|apartment)|(?:lease|tenancy|contract|rental)[a-z ]{0,12} (?:runs? out|ends?|expires?|is up)",
    month:
      "jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|christmas|easter|new year",
    edge: "(?:just )?(?:early|mid|late|(?:the )?(?:end|beginning|middle|start) of|before|after)",
    unit: "days?|weeks?|months?|years?",
    past: "told|said|moved|ago|last|was|were|used to|had|wanted|planned|tried|since",
    sent: "sent|bounced|wrote|written|emailed|mailed|forwarded|received|got a|came from|comes from|heard from",
    others:
      "he|she|they|you|your|his|her|their|friends?|neighbou?rs?|boss|brother['’]s|sister['’]s|colleagues?|people|everyone|somebody|someone",
    asks: "what|how|when|where|which|who|why|is|are|do|does|did|can|could|would|will|should|if|whether|suppose|imagine",
  },
  search: {
    stop: `a about actually again all along already also am an and another any anything are around available as ask at be
    because been being but by ca can come could currently did do does doing each either else even ever every
    everything explain far find for from get give go going good got had happen has have having hello her here hers
    hi him his how i if in interested into is it its just keep kind last later let like look looking make many may
    me might more most much must my near need no not now of off offer ok okay on only or other our ours out over
    people per please possible provide put question quite really shall she should since so some someone something
    still such take tell than thank thanks that the their them then there these they thing this those time to too
    type until us use usually very want was way we well were what when where which while who whom whose why will
    with wo wonder wondering work would write yes yet you your yours im ive id youre dont doesnt isnt cant theres
    whats hows hey know one today tomorrow tonight yesterday guys guy gonna wanna gotta lemme pls plz thx u ur r
    wheres whos yall folks stuff bit lot_of kinda sort maybe ill theyre anyone anybody somebody help needed wanted
    hoping happens certain simply mean means said says up down comes came coming before after back able anyway yeah
    hmm turn turns`,
    joins: "and also plus as_well_as",
    asks: "how what when where which who why whose can could do does did is are am was were will would should may have has",
    refers: "it its that this they them those these one ones same there then so he she",
  },
  mail: {
    subject: "{site}: a message for you",
    wrote: "{name} wrote:",
    answer: "Just answer this e-mail, or continue in your browser:",
    stop: "To get no more messages, answer STOP or open",
    stopWords: "stop unsubscribe quit cancel",
  },
} satisfies LanguageWords;
