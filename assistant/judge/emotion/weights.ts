/**
 * Made by `node scripts/train-emotion.ts FOLDER`; not to be edited. `model.ts` reads it. Learnt from GoEmotions and the
 * Rasa data sets (Apache-2.0), Microsoft's chit-chat sets (MIT), CLINC150 (CC BY 3.0) and MultiDoGO
 * (CDLA-Permissive-1.0).
 */
export const BIAS: readonly number[] = [-3.24, -3.45, -3.76, -5];

/** One row a measure of `features.ts`, one number a kind. */
export const MEASURED: readonly (readonly number[])[] = [
  [4.09, 2.22, -0.98, 0.05],
  [1.79, 2.71, -0.3, 2.01],
  [-0.63, 0.85, 4.06, 0.11],
  [-0.25, 0.24, 0.08, 4.39],
  [1.1, 0.25, -0.19, 0.43],
  [0.73, 0.19, 0.23, 0.4],
  [-0.08, 0.22, 1.22, 0.37],
  [0.05, -0.18, 0.03, 1.12],
  [0.61, 0.24, -0.68, -0.36],
  [1.13, 0.22, 0.25, 0.93],
  [-0.95, 0.46, 0.88, 0.03],
  [0.49, 0.41, -0.27, 1.11],
  [0.6, -1.24, -1, -1.05],
  [0.83, -0.8, -0.52, 0.43],
  [-0.07, -0.31, 1.11, -0.91],
  [0.39, -0.14, -0.35, -0.9],
  [-2.06, -1.31, -1.51, -1.67],
  [0.14, 0.62, 0.52, 0.57],
  [1.72, 0.68, 0.78, 1.09],
  [-0.98, 0.01, 0.02, -0.23],
  [0.29, -0.11, -0.45, -0.45],
  [-0.58, 2.8, 0.35, 0.28],
];

/** Words and pairs, each followed by one letter a kind. */
export const WORDS =
  "a_personjijl a_realjklm a_verynnjq about_mymipl afraidlkos agreejlnl agreednhjl ai_jamaistlnn aljikl and_myikmj angryoknn annoyingjuml are_youllmm arentlnqo awayrnlq ballpinn betlgnm bistkkhm botjjkl but_itsinkp callmmkm call_youkjim can_ijhkl can_youkjnl cant_believeinnk cant_waitjjim cardjjik companykljl confusedmlsm contactiijl correctmkmo cosajjol crazyppjo creepymqlr criminalmikp cringemnnt curiousjhil damagepmjl damnqrno dangerouslnkr daresmmm daspksm day_andkjll de_lajjjl desperatelmkh desperatelyoiog dichjjnl didmnqo dieomkn disappointedjsnk disappointingjumn do_ijiol do_youkknl dontqqpo dont_knownmrm dont_thinkhlpl dovreijjjk dujjrl du_daslmtn eljil einnjjl eresiijk esjjll estaikkl estasjipl estoyrjll estoy_detllm evilolmk exactly_whatmhll exceptjonl fastknnl fatherniom finallyinnm for_theknmn fuckspno fuck_offoimn fuck_thesnmo fuckedspnm fuckingtpmn gernehkim get_outtono get_tompkn givingjolm gmailcomjijl gonenqmm haijjml hastllim hateqnom heardjnon heuteikjm homjpm honestjnmn hope_youkimn hopefullyjhkk horriblellnv horriblynnnt how_arenhnl how_daresnnn how_muchjlkm hurtnsnl i_agreejkmn i_dontoorn i_findlokn i_hopeimlp i_knowlnkm i_likejimm i_lovekjnm i_needjijl i_neverjpon ichqjol id_likekjkm idiotsqsol idkmqtl if_thatniol ill_bejimm im_almjn im_goingjnjm importantkiol in_thatnkmp is_itljql is_onniml is_thatmnso is_thisonsm is_tonkqk is_yourkjkl istoijl it_oroiil it_wouldonkn ive_heardlipm jealousnslm jerkikom jokejmpm just_likeoinp killrlmo know_whoilmn laterjinm life_ismimn live_injpok loijol lolllkn love_itiinl love_thiskkmo lovedmilm marriedlhoo maybelnto me_howmjin me_iflikm me_orjihl me_sientorllm me_thekilm meanoorn meaningklil milkmikl missltom more_peoplemiom must_bejnno my_cardkjij name_areohml name_hasinmn noqopn nonnksm not_sureoluo of_lifelkil of_thatnojn off_theokmo oh_myilnp ornnrn paskjjk pernjkm point_ofnkll possibleoion puoijjil que_jehiik quierojjkl riennmtn scarednmnv scarylllw sejjnl seijill seinjkjl sensenpqn serjkkl shamepslm should_ikjnl shutspnm sientotklm so_angrynkmn someoneslikl sonoqjlk sourcejnko soysjkk ssniijl stopsrmn strongmijm stupidtunn subredditmnko suckrqln suremmsn tkmlm take_apimm tejjkl tell_himnjlk tengowjkm terriblejjnv terrifyingkkov textlikl thanklkml thank_youlkmm thanksjkmm thatoopo that_willjijp the_badkhkk the_pastphnk think_yourejllk this_makesnjnp thoseoopr though_inipm tijjnl tienesiijl to_mykijl to_playojpm transferjjjl triedksln truekpon try_toojjl tujjll unmjll unamjjl until_ijhpn used_tojnmo vacationmjjl violentohnm votejonm wasmopo was_onihjl wasntmprm we_hadkiom weirdmsnq welcomejnlm wentjpnn werjkjl what_aqqnq what_arejkon what_isjklm what_wouldkipm whats_thekjil whats_yourljkl when_helhmm whyoprm will_youlijl with_mekklm work_forkojl worriesmmlj worrykjkn worsesqmm worse_thanimno writeninm you_aknjl you_dontpnkl you_knowlmjm you_saymhol you_tellkmjm you_wantnkom you_workkikl your_lifejmnl your_namejjkl youre_rightkknl zujkom 不ihpl 说ljtm";
