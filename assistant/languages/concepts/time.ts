/** Words for time: `
concepts.ts` says how they are read. */
export const TIME = `
hours
  en hours open opening close closing till_when until_when what_time how_late how_early opening_times business_hours
    opened shut ~weekend ~saturday ~sunday ~evening ~morning when_can_i_come knock_off last_admission
    is_anybody_there_at opens closes closed weekends shuts close_at open_at what_hours there_at_lunch come_after
    come_before somebody_at_the_shop still_open open_till_late lunch_break when_do_you_start when_do_you_finish
    first_thing last_orders what_hours_do open_till open_until shut_at closing_time opening_time until_what_time
    when_can_i_pop
  de öffnungszeiten geöffnet offen öffnen schließen geschlossen wie_lange_offen bis_wann ab_wann um_wie_viel_uhr
    feierabend sprechzeiten sprechstunde auf_haben zu_haben habt_ihr_auf macht_ihr_auf macht_ihr_zu ~wochenende
    ~samstag ~sonntag ~abends ~morgens offnungszeit offnet schliesst habt_ihr_offen geoffnet_haben mittagspause
    wann_kann_ich_kommen noch_offen jemand_da wann_seid_ihr_da wie_lange_seid_ihr arbeitet_ihr öffnet schließt
    wann_offen bis_wann_da
  es horario abrir abierto cerrar cerrado a_qué_hora hasta_qué_hora desde_qué_hora apertura cierre atienden
    ~fin_de_semana ~sábado ~domingo ~tarde ~mañana horarios abren abierta abris cierran hora que_hora sabados
    domingos estan_abiertos a_partir_de_que cuándo_puedo_ir horario_de hay_alguien trabajáis mediodía a_qué_horas
    está_abierto atendéis abrís cerráis a_qué_hora_abrís
  fr horaire ouvrir ouvert fermer fermé ouverture fermeture à_quelle_heure jusqu_à_quelle_heure ~week_end ~samedi
    ~dimanche ~soir ~matin horaires ouverte ouvrez fermez heure heures quelle_heure vous_etes_ouverts
    a_partir_de_quelle quand_puis_je_passer pause_midi quelqu_un_sur_place travaillez ouvrez_vous vous_ouvrez
    vous_fermez heures_d_ouverture
  it orario aprire aperto chiudere chiuso apertura chiusura a_che_ora fino_a_che_ora ~fine_settimana ~sabato
    ~domenica ~sera ~mattina orari aperti aperta aprite chiusi chiudete ora che_ora siete_aperti aprono chiudono
    quando_posso_venire pausa_pranzo c_è_qualcuno lavorate
  pt horário abrir aberto fechar fechado abertura que_horas até_que_horas funciona funcionamento atendimento
    expediente ~fim_de_semana ~sábado ~domingo ~noite horarios abrem abre aberta fecham fecha hora sabados domingos
    segunda estao_abertos funcionam quando_posso_ir hora_de_almoço tem_alguém trabalham está_aberto a_que_horas
  zh 营业时间 几点 开门 关门 开放 营业 什么时候开 上班 几点下班 门诊时间 ~周末 ~周六 ~周日 ~星期天 ~晚上 开门吗 开不开 几点开始 几点到几点 有人吗 中午 几点能来 还开着 开到几点 几点开 几点关
weekend
  en weekend saturday sunday saturdays sundays at_the_weekend
  de wochenende samstag sonntag samstags sonntags sonnabend
  es fin_de_semana sábado domingo finde
  fr week_end samedi dimanche
  it fine_settimana sabato domenica weekend
  pt fim_de_semana sábado domingo final_de_semana
  zh 周末 周六 周日 星期六 星期天 礼拜天
weekday
  en weekday monday tuesday wednesday thursday friday weekdays working_day midweek
  de werktag montag dienstag mittwoch donnerstag freitag unter_der_woche wochentags
  es entre_semana lunes martes miércoles jueves viernes laborable
  fr semaine lundi mardi mercredi jeudi vendredi jour_ouvré
  it feriale lunedì martedì mercoledì giovedì venerdì
  pt dia_útil segunda_feira terça_feira quarta_feira quinta_feira sexta_feira
  zh 工作日 周一 周二 周三 周四 周五 平日
evening
  en evening evenings after_work late_in_the_day tonight after_five after_six at_night dusk
  de abend abends nach_feierabend nach_der_arbeit spätabends
  es por_la_tarde noche por_la_noche después_del_trabajo tardes
  fr soir soirée après_le_travail en_soirée
  it sera serale dopo_il_lavoro stasera
  pt noite à_noite depois_do_trabalho fim_do_dia
  zh 晚上 傍晚 下班后 夜里
morning
  en morning mornings early before_work first_thing dawn crack_of_dawn
  de morgen morgens früh vormittag vor_der_arbeit frühmorgens
  es mañana por_la_mañana temprano madrugada
  fr matin matinée tôt de_bonne_heure
  it mattina mattino presto mattutino
  pt manhã cedo de_manhã matinal
  zh 早上 上午 清早 一大早
night
  en night overnight midnight 24_hours round_the_clock small_hours sleep_over stay_the_night two_in_the_morning
  de nacht nachts mitternacht über_nacht rund_um_die_uhr übernachten
  es noche medianoche 24_horas toda_la_noche pernoctar pasar_la_noche
  fr nuit minuit 24h passer_la_nuit nocturne
  it notte mezzanotte 24_ore pernottare notturno
  pt noite meia_noite 24_horas madrugada pernoitar
  zh 夜间 半夜 过夜 二十四小时 凌晨 通宵
holiday
  en holiday christmas easter new_year bank_holiday public_holiday festive thanksgiving ~december holidays
  de feiertag weihnachten ostern silvester neujahr betriebsferien pfingsten feiertage feiertagen
  es festivo navidad semana_santa año_nuevo puente nochevieja festivos feriado feriados
  fr férié noël pâques jour_de_l_an nouvel_an pont feries
  it festivo natale pasqua capodanno ferragosto feste festivi
  pt feriado natal páscoa ano_novo carnaval réveillon feriados
  zh 节假日 春节 国庆 放假 过年 节日 法定假
vacation
  en vacation away travelling out_of_town school_holidays on_leave trip half_term summer_break ~absent ~gone
  de urlaub verreist ferien schulferien unterwegs weg_bin sommerferien
  es vacaciones de_viaje fuera vacaciones_escolares verano
  fr vacances en_voyage congé congés absent absence
  it vacanza vacanze ferie via_per assente
  pt férias viajando viagem de_férias ausente
  zh 假期 度假 出差 外出 暑假 寒假 不在
duration
  en duration how_long how_many_days how_many_weeks how_many_months take_long turnaround time_frame lead_time
    by_when ~ready ~finished ~done ~days ~weeks ~months ~minutes how_much_time long_does how_fast speed
    how_many_hours take_ages when_can_i_have when_will_i_get when_can_i_get how_soon_will soon_can how_much_longer
    how_long_will it_takes an_hour take_an_hour all_day half_a_day
  de dauer dauert dauern wie_lange wie_viele_tage frist bearbeitungszeit bis_wann_fertig wann_fertig ~fertig ~tage
    ~wochen ~minuten wie_schnell monate wie_viele_stunden wann_kriege_ich wann_bekomme_ich wann_ist_es_fertig
    wie_lange_dauert wie_lang stunde_lang halber_tag zeitaufwand
  es duración durar tardar cuánto_tiempo cuánto_dura cuántos_días plazo ~días ~semanas ~listo duran tarda tardan
    demoran cuanto_tarda meses minutos lista cuando_estara tardais cuántas_horas cuándo_estará cuándo_lo_tengo
    cuándo_me_llega cuánto_se_tarda cuánto_tarda dura
  fr durée durer combien_de_temps combien_de_jours délai ~prêt ~jours ~semaines dure durent delais mois minutes
    combien_d_heures quand_est_ce_prêt je_le_reçois quand quand_est_ce_que_je_reçois dans_combien_de_temps ça_dure
    prend_combien_de_temps
  it durata durare quanto_tempo quanti_giorni tempistica tempi ~pronto ~giorni ~settimane durano quanto_dura mesi
    minuti quante_ore quando_è_pronto quando_arriva quando_lo_ricevo quanto_ci_vuole dura ci_mettete
  pt duração durar demorar quanto_tempo quantos_dias prazo ~pronto ~dias ~semanas duram demoram leva prazos meses
    minutos quantas_horas quando_fica_pronto quando_chega quando_recebo quanto_dura dura demora leva_quanto
  zh 多久 多长时间 几天 几周 多少天 几个月 时长 需要时间 ~小时 ~天内 要多少时间 什么时候能拿 取 多少小时 什么时候好 什么时候到 什么时候能 要几天 多久能 几个小时 要多长
fast
  en fast quick quickly soon how_soon express same_day rush urgent_order speed_up next_day in_a_hurry straight_away asap
    while_i_wait on_the_spot immediately right_away today earliest
  de schnell express eilig sofort am_selben_tag so_schnell wie_bald gleich_mitnehmen heute_noch eilauftrag
  es rápido urgente enseguida cuanto_antes el_mismo_día express hoy_mismo en_el_acto
  fr rapide vite urgent tout_de_suite le_jour_même express aujourd_hui au_plus_vite immédiat sur_place
  it veloce rapido subito urgente in_giornata espresso al_più_presto sul_momento
  pt rápido urgente na_hora no_mesmo_dia expresso o_quanto_antes hoje_mesmo
  zh 最快 快 加急 当天 马上 立刻 尽快 多快 现场
wait
  en wait waiting waiting_time queue line_up how_long_until ~ready wait_list hold_on stand_in_line
    how_soon_can_someone see_me_soon sit_around how_long_is_the_queue waiting_list_long busy_are_you long_wait
    kept_waiting
  de warten wartezeit schlange anstehen wie_lange_sitze ich_drankomme warte wartezeiten schlange_stehen lange_warten
    wie_voll
  es esperar espera cola tiempo_de_espera cuánto_hay_que_esperar tardáis lista_de_espera
  fr attendre attente file_d_attente queue combien_d_attente file patienter
  it aspettare attesa coda fila quanto_si_aspetta
  pt esperar espera fila tempo_de_espera quanto_se_espera quanto_tempo_de_espera demora
  zh 等待 等多久 排队 等候 要等 等多长 排多久 久等
late
  en late delay delayed running_late behind_schedule overdue not_in_time take_longer stuck_in_traffic held_up
    turn_up_late arrive_late ten_minutes_late not_finish_on_time later delays past_the_agreed running_behind a_bit_after
    get_there_after bring_it_back_late late_return hour_late take_forever
  de verspätung verspätet später zu_spät verzögerung unpünktlich stau verspäte nicht_rechtzeitig nach_der_vereinbarten
    schaffe_es_nicht_pünktlich zu_spät_zurück
  es tarde retraso retrasar llegar_tarde atasco demora se_retrasa retrasos atraso perder después_de_la_hora
    más_tarde_de_lo_acordado no_llego_a_tiempo devolver_tarde
  fr retard en_retard tard arriver_tard embouteillage bouchon retardé retards manque après_l_heure pas_à_l_heure
    rendre_en_retard
  it ritardo in_ritardo tardi arrivare_tardi traffico ritardare ritardi perdere dopo_l_orario non_arrivo_in_tempo
    riconsegnare_tardi
  pt atraso atrasado atrasar chegar_tarde chegar_atrasado trânsito demora atrasos tarde perder depois_do_combinado
    não_chego_a_tempo devolver_tarde passar_da_hora
  zh 迟到 延误 晚到 晚点 堵车 拖延 推迟 赶不上 晚 晚一点 过了时间 来晚 晚还 超时
miss
  en miss missed cant_make_it dont_turn_up not_show_up no_show forget forgot didnt_come not_coming not_attend absence
    skip sick_one_week catch_up make_up_for unable_to_come wont_be_there cant_come not_able_to_attend out_sick
    one_of_the_dates one_of_the_sessions lose_it_if_i
  de verpassen verpasst versäumen versäumt nicht_kommen vergessen nicht_erscheinen fehlen nachholen ausfallen verhindert
    nicht_da kann_nicht_kommen bin_krank einmal_nicht verpasse
  es faltar no_ir no_venir perder_la_clase olvidar no_presentarse ausencia recuperar no_puedo_venir no_puedo_asistir
    un_día_no me_pierdo faltar_a_una
  fr manquer raté rater absent absence ne_pas_venir oublier rattraper je_ne_peux_pas_venir pas_là un_cours_en_moins
    louper rater_un
  it mancare saltare assente assenza dimenticare non_venire recuperare non_presentarsi non_posso_venire non_ci_sono
    perdo_una saltare_una
  pt faltar falta não_ir perder_a_aula esquecer ausência repor não_comparecer não_posso_ir não_vou_estar perder_uma
    faltar_um_dia
  zh 错过 缺席 没来 不来 来不了 忘了 缺课 补课 爽约 上不了 请假 少上一次 没空来 没去
begin
  en begin start starting when_does kick_off first_day commence next_one start_date get_going launch starts beginning
    when_do_you_start
  de anfangen anfang beginn beginnen start starten losgehen losgeht nächster_termin beginnt
  es empezar comenzar inicio comienzo arrancar próximo empieza empiezan comienza
  fr commencer début débuter démarrer prochain rentrée commence
  it iniziare inizio cominciare partire prossimo partenza inizia comincia
  pt começar início iniciar arrancar próximo comeca
  zh 开始 几号开 开课 什么时候开始 下一期
end
  en end finish ends over expire run_out last_day conclude stop wrap_up when_is_it_over
  de ende enden aufhören endet letzter_tag schluss vorbei abgelaufen
  es terminar acabar fin final último_día finalizar
  fr finir fin terminer dernier_jour
  it finire fine terminare ultimo_giorno
  pt terminar acabar fim último_dia encerrar
  zh 结束 到期 最后一天 几点完
expire
  en expire expiry valid validity good_for use_by best_before shelf_life run_out how_long_is_it_good lapse still_valid
    ~keep throw_away_after how_long_do_you_keep still_have_my
  de ablaufen gültig gültigkeit verfallen haltbar mindesthaltbarkeit einlösen ~aufheben läuft_ab wie_lange_hebt_ihr
    wegwerfen
  es caducar caducidad válido validez vencer vigencia expira fecha_límite cuánto_tiempo_guardáis tiráis
  fr expirer valable validité périmé date_limite durée_de_validité combien_de_temps_gardez vous_jetez
  it scadere scadenza valido validità quanto_tempo_tenete buttate_via
  pt expirar validade válido vencer vencimento prazo_de_validade quanto_tempo_guardam deitam_fora
  zh 过期 有效期 有效 保质期 失效 能放多久 放多久 保留多久 扔掉吗
notice
  en notice notice_period how_far_ahead in_advance beforehand days_before ahead_of_time advance_notice short_notice
    last_minute spontaneous
  de kündigungsfrist frist im_voraus vorher rechtzeitig kurzfristig vorlauf wie_früh tage_vorher spontan
  es antelación preaviso con_tiempo días_antes aviso última_hora
  fr préavis à_l_avance avant délai_de_prévenance dernière_minute jours_avant
  it preavviso anticipo prima quanto_prima ultimo_minuto giorni_prima
  pt antecedência aviso_prévio dias_antes última_hora com_quanto_tempo
  zh 提前 通知期 临时 多早 事先
often
  en how_often frequency regularly every_week daily weekly monthly times_a_week interval once_a meet_how_often
    how_regularly every_other
  de wie_oft häufig regelmäßig täglich wöchentlich monatlich abstand turnus wie_häufig trifft_man_sich mal_die_woche
  es cada_cuánto frecuencia con_qué_frecuencia semanal diario veces_por_semana cuántas_veces cuántos_días_a_la_semana
  fr fréquence tous_les_combien souvent régulier hebdomadaire quotidien combien_de_fois combien_de_séances
  it ogni_quanto frequenza quante_volte settimanale giornaliero quanti_giorni_a_settimana
  pt com_que_frequência frequência de_quanto_em_quanto semanal diário vezes_por_semana quantas_vezes
    quantos_dias_por_semana
  zh 多久一次 频率 每周 每天 定期 几次 一周几次 每周几
season
  en summer winter spring autumn season high_season off_season peak year_round all_year
  de sommer winter frühling herbst saison nebensaison hochsaison ganzjährig
  es verano invierno primavera otoño temporada todo_el_año
  fr été hiver printemps automne saison toute_l_année
  it estate inverno primavera autunno stagione tutto_l_anno
  pt verão inverno primavera outono temporada ano_todo
  zh 夏天 冬天 春天 秋天 旺季 淡季 季节 全年
weather
  en weather rain raining storm snow bad_weather pours wet cold_day thunderstorm heat
  de wetter regen regnet sturm schnee gewitter schlechtwetter hitze
  es tiempo lluvia llover tormenta nieve mal_tiempo calor
  fr météo pluie pleuvoir orage neige intempérie mauvais_temps
  it tempo pioggia piovere temporale neve maltempo
  pt chuva chover tempo tempestade neve mau_tempo
  zh 天气 下雨 下雪 暴雨 台风
deadline
  en deadline cut_off last_date latest by_when_must closing_date final_date submit_by
  de frist stichtag spätestens anmeldeschluss einsendeschluss letzter_termin
  es fecha_límite plazo último_día a_más_tardar cierre_de
  fr date_limite échéance au_plus_tard délai
  it scadenza termine_ultimo entro_quando al_più_tardi
  pt prazo data_limite último_dia até_quando
  zh 截止 最晚 最后期限
early
  en early earlier ahead_of_time before_the sooner arrive_early in_the_morning_before prematurely
  de früher vorzeitig zu_früh eher vorher_ankommen frühzeitig
  es antes temprano llegar_antes anticipado con_adelanto
  fr plus_tôt tôt en_avance anticipé prématuré
  it prima presto in_anticipo anticipato
  pt mais_cedo antes cedo antecipado
  zh 提早 早点 早到 提前
extend
  en extend extension longer prolong stay_longer one_more_day add_a_night renew keep_it_longer another_week
  de verlängern verlängerung länger dranhängen noch_einen_tag
  es prolongar extender ampliar quedarme_más un_día_más alargar prórroga
  fr prolonger prolongation rester_plus_longtemps un_jour_de_plus étendre
  it prolungare estendere restare_più un_giorno_in_più proroga
  pt prolongar estender ficar_mais um_dia_a_mais prorrogar
  zh 延长 多住 续住 延期 多留
renew
  en renew renewal auto_renew automatically_renew rolling rolls_over continue_after renews
  de verlängert_sich automatisch_verlängern erneuern verlängerung vertragsverlängerung
  es renovar renovación automática se_renueva
  fr renouveler renouvellement reconduction tacite
  it rinnovare rinnovo automatico tacito
  pt renovar renovação automática
  zh 续费 续约 自动续 续期 换新
pause
  en pause freeze suspend put_on_hold hold take_a_break break_from stop_for_a_while ~away ~ill ~injured ~vacation
    time_out
  de pausieren pause ruhen aussetzen stilllegen unterbrechen ~krank ~urlaub ~verreist ~verletzt ruhend
  es pausar congelar suspender interrumpir parar_un_tiempo ~lesión ~vacaciones ~enfermo
  fr suspendre pause geler interrompre mettre_en_pause ~blessé ~malade ~vacances
  it sospendere congelare pausa interrompere ~infortunio ~malato ~ferie
  pt pausar congelar suspender trancar interromper ~lesão ~doente ~férias
  zh 暂停 冻结 停卡 休卡 ~生病 ~受伤 ~出差
remind
  en remind reminder notification notify alert let_me_know_when text_me tell_me_when heads_up
  de erinnern erinnerung benachrichtigen benachrichtigung bescheid_geben
  es recordar recordatorio avisar notificación aviso
  fr rappel rappeler notification prévenir avertir
  it promemoria ricordare avvisare notifica
  pt lembrete lembrar avisar notificação aviso
  zh 提醒 通知 告知
month
  en january february march april june july august september october november december
  de januar februar märz april mai juni juli august september oktober november dezember
  es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  zh 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
`;
