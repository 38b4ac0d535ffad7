/** Words for what goes wrong: `
concepts.ts` says how they are read. */
export const PROBLEMS = `
repair
  en repair fix mend broken broke break defect faulty fault not_working doesnt_work stopped_working malfunction damaged
    damage acting_up packed_up kaput out_of_order bust playing_up wont_turn_on sort_it conked_out wonky repairs repaired
    repairing fixing defective not_work not_working_anymore cracked sort_out look_at_my broken_down fell_apart came_off
    wont_work snapped torn bent crack scuffed worn_out dodgy rattles wobbly put_right make_good wont_close problem_with
    has_a_problem
  de reparatur reparieren kaputt defekt schaden beschädigt mangel funktioniert_nicht geht_nicht instandsetzung beheben
    streikt spinnt hinüber richten reparaturen repariert geht_kaputt kaputtgegangen reparier zerbrochen gerissen wackelt
    klappert abgebrochen verbogen klemmt wieder_ganz hat_ein_problem tut_nicht
  es reparar reparación arreglar roto avería estropeado averiado no_funciona dañado defecto no_va fallo arreglo
    reparaciones reparan arreglan rota se_ha_roto no_enciende se_rompió se_me_ha_roto rajado suelto se_ha_caído
    hace_ruido tiene_un_problema estropeó
  fr réparer réparation cassé panne abîmé défaut défectueux ne_marche_pas ne_fonctionne_pas dépannage en_rade lâché
    reparations reparez cassee endommage marche_pas fonctionne_pas ne_marche fonctionne_plus s_est_cassé déchiré fissuré
    tordu bloqué ne_s_allume_plus remettre_en_état a_un_problème
  it riparare riparazione rotto guasto danneggiato difettoso non_funziona aggiustare sistemare difetto riparazioni
    riparate rotta guasta perde si_e_rotto si_è_rotto strappato crepato piegato bloccato non_si_accende ha_un_problema
    rimettere_a_posto
  pt reparar reparo conserto consertar arranjar partido quebrado avaria estragado defeito não_funciona danificado
    consertos reparacao quebrada vazando quebrou estragou partiu_se rasgado rachado empenado não_liga tem_um_problema
  zh 维修 修理 修 坏了 故障 损坏 不能用 断了 失灵 报修 修好 坏 裂了 掉了 松了 打不开 有问题 出问题 摔坏 不好用 不工作了
leak
  en leak leaking water_everywhere flood flooded burst pipe dripping damp pouring_in wet_floor ceiling_dripping
  de leck undicht wasserschaden rohrbruch tropft überschwemmung nass feucht läuft_aus
  es fuga gotera inundación tubería gotea humedad escape_de_agua
  fr fuite inondation tuyau goutte dégât_des_eaux humidité canalisation
  it perdita allagamento tubo gocciola umidità infiltrazione
  pt vazamento fuga inundação cano pinga infiltração umidade
  zh 漏水 水管 爆裂 进水 滴水 渗水
plumbing
  en plumber tap faucet sink drain clogged blocked toilet_blocked sewage shower_head water_pressure
  de klempner wasserhahn abfluss verstopft waschbecken klo_verstopft installateur
  es fontanero grifo desagüe atascado fregadero
  fr plombier robinet évier bouché évacuation canalisation
  it idraulico rubinetto lavandino scarico intasato
  pt encanador canalizador torneira pia ralo entupido
  zh 水龙头 下水道 堵了 马桶堵 管道 水槽
power
  en electricity power_cut outage fuse socket blackout lights_out no_power electrician wiring outlet
  de strom stromausfall sicherung steckdose elektriker licht_geht
  es luz electricidad apagón enchufe fusible electricista
  fr électricité panne_de_courant prise fusible électricien coupure
  it elettricità corrente blackout presa fusibile elettricista
  pt luz eletricidade energia apagão tomada fusível eletricista
  zh 停电 电 插座 跳闸 电工 断电
heating
  en heating heat radiator boiler furnace freezing_in warm hot_water cold_in_the thermostat no_heat
  de heizung heizkörper warm warmwasser kalt heizen therme boiler
  es calefacción radiador caldera calor agua_caliente frío
  fr chauffage radiateur chaudière chaud eau_chaude froid
  it riscaldamento termosifone caldaia caldo acqua_calda freddo
  pt aquecimento radiador caldeira esquentador água_quente frio
  zh 暖气 供暖 热水 锅炉 冷 取暖
cooling
  en air_conditioning aircon ac cooling fan too_hot hot_in_the
  de klimaanlage klima kühlung ventilator heiß
  es aire_acondicionado ventilador refrigeración
  fr climatisation clim ventilateur rafraîchir
  it aria_condizionata climatizzatore ventilatore
  pt ar_condicionado ventilador refrigeração
  zh 空调 冷气 风扇 制冷
pest
  en pest mice mouse rats cockroach ants insects bugs bed_bugs mosquito wasps vermin
  de schädling mäuse ratten kakerlaken ameisen insekten wanzen mücken wespen
  es plaga ratones ratas cucarachas hormigas insectos chinches
  fr nuisibles souris rats cafards fourmis insectes punaises guêpes
  it parassiti topi ratti scarafaggi formiche insetti cimici
  pt praga ratos baratas formigas insetos percevejos
  zh 虫 老鼠 蟑螂 蚂蚁 蚊子
mold
  en mould mold smell smelly stink odor musty fungus
  de schimmel geruch riecht stinkt gestank
  es moho olor huele_mal hongos
  fr moisissure odeur sent_mauvais pue
  it muffa odore puzza
  pt mofo bolor cheiro cheira_mal
  zh 发霉 霉 气味 臭 异味
lost
  en lost lost_property lost_and_found left_behind forgot_my left_my find_my mislaid left_something
  de verloren fundsachen fundbüro vergessen_bei liegen_gelassen liegenlassen
  es perdido objetos_perdidos me_dejé olvidé_mi he_perdido
  fr perdu objets_trouvés oublié_mon laissé_mon
  it perso smarrito oggetti_smarriti dimenticato_il
  pt perdido perdidos_e_achados esqueci_o_meu deixei_o_meu
  zh 丢了 失物 遗失 落在 忘拿
theft
  en stolen theft thief burglary break_in robbed fraud scam police someone_took
  de gestohlen diebstahl einbruch dieb betrug polizei geklaut
  es robo robado ladrón estafa policía fraude
  fr vol volé cambriolage fraude arnaque police
  it furto rubato ladro truffa polizia
  pt roubo roubado furto assalto fraude polícia golpe
  zh 被盗 偷 盗窃 诈骗 报警
accident
  en accident crash collision injured hurt_myself bump fell fender_bender ran_into hit_my scratched dent bang_into smash
    scrape crash_it hit_something somebody_hit dinged wreck run_over
  de unfall zusammenstoß verletzt blechschaden gestürzt delle kratzer angefahren gegengefahren drangefahren
    hineingefahren zerkratzt beule jemand_reingefahren
  es accidente choque golpe herido lesión rozadura abolladura me_dan_un_golpe choco chocar rayan rayado abollado
  fr accident choc collision blessé accrochage rayure bosse j_accroche emboutir rayé on_me_rentre_dedans abîme
  it incidente scontro ferito botta ammaccatura graffio urto sbatto graffiano graffiato tampono tamponamento
  pt acidente batida colisão ferido lesão amassado risco bater bato arranhar arranharam riscaram amassar
  zh 事故 撞 受伤 刮 碰 摔 撞了 刮花 蹭 追尾 碰坏
ill
  en ill sick unwell fever flu cold cough feel_bad nauseous vomiting throw_up infection covid under_the_weather
  de krank fieber grippe erkältung husten übelkeit erbrechen unwohl infekt
  es enfermo fiebre gripe resfriado tos vómitos malestar
  fr malade fièvre grippe rhume toux vomir nausée
  it malato febbre influenza raffreddore tosse vomito nausea
  pt doente febre gripe constipação resfriado tosse vômito enjoo
  zh 生病 发烧 感冒 咳嗽 呕吐 恶心 不舒服
pain
  en pain hurt hurts ache painful sore aching suffering throbbing sting agony
  de schmerz schmerzen weh tut_weh schmerzhaft wehtun
  es dolor duele doler doloroso molestia
  fr douleur mal douloureux fait_mal souffrir
  it dolore male fa_male doloroso
  pt dor dói doer doloroso dores
  zh 疼 痛 痛不痛 酸痛
password
  en password forgot_my_password log_in login sign_in locked_out_of reset cant_get_into two_factor credentials username
    verification_code authentication cant_sign_in cant_log dont_remember_my locked_out wont_let_me_in new_code
  de passwort anmelden einloggen login zurücksetzen gesperrt zugangsdaten benutzername authentifizierung
    komme_nicht_rein nicht_mehr_rein ausgesperrt_konto
  es contraseña iniciar_sesión acceder acceso bloqueado restablecer usuario verificación no_puedo_entrar no_recuerdo_mi
    no_me_deja_entrar
  fr mot_de_passe connexion connecter identifiant réinitialiser bloqué authentification je_ne_peux_plus_me_connecter
    plus_accès me_souviens_plus
  it password accesso accedere login reimpostare bloccato credenziali autenticazione non_riesco_a_entrare non_ricordo_la
    non_mi_fa_entrare
  pt senha palavra_passe login entrar acessar redefinir bloqueado autenticação não_consigo_entrar não_lembro_a
    não_me_deixa_entrar
  zh 密码 登录 登陆 验证码 重置 账号被锁 忘记密码 进不去 登不上 忘了密码 账号打不开
error
  en error bug crash freeze glitch slow down not_loading outage offline service_down status_page hangs wont_open
    unavailable
  de fehler absturz hängt langsam störung lädt_nicht ausfall fehlermeldung
  es error fallo caída lento se_cuelga no_carga incidencia
  fr erreur bug plantage lent panne ne_charge_pas incident
  it errore bug blocco lento disservizio non_carica
  pt erro falha travar lento fora_do_ar não_carrega
  zh 报错 错误 崩溃 卡 打不开 宕机 加载
lost-card
  en lost_my_card block_my_card stolen_card freeze_my_card replacement_card card_swallowed new_card
  de karte_verloren karte_sperren ersatzkarte neue_karte
  es perdí_la_tarjeta bloquear_tarjeta tarjeta_robada
  fr carte_perdue bloquer_ma_carte faire_opposition carte_volée
  it carta_smarrita bloccare_la_carta carta_rubata
  pt perdi_o_cartão bloquear_o_cartão cartão_roubado
  zh 挂失 丢卡 冻结卡 补卡
stuck
  en breakdown broke_down stranded tow towing roadside wont_start stuck_on_the recovery jump_start
  de panne liegengeblieben abschleppen abschleppdienst springt_nicht_an pannenhilfe
  es avería_en_carretera grúa remolque no_arranca tirado asistencia_en_carretera
  fr panne dépanneuse remorquage ne_démarre_pas assistance_routière
  it in_panne carro_attrezzi traino non_parte soccorso_stradale
  pt avariado reboque guincho não_pega assistência_em_viagem
  zh 抛锚 拖车 打不着火 救援 半路
clean
  en clean cleaning cleaner hygiene wash washing tidy dirty stain stains spotless scrub mess deep_clean cleaned
  de sauber reinigung reinigen putzen waschen hygiene schmutzig fleck flecken
  es limpio limpieza limpiar lavar higiene sucio mancha manchas lavado
  fr propre nettoyage nettoyer laver ménage hygiène sale tache
  it pulito pulizia pulire lavare igiene sporco macchia pulizie
  pt limpo limpeza limpar lavar higiene sujo mancha nódoa
  zh 清洁 打扫 干净 清洗 洗 脏 污渍 卫生
allergy
  en allergy allergic allergen reaction intolerance intolerant rash anaphylactic sensitive_to hay_fever
  de allergie allergisch allergen unverträglichkeit ausschlag allergiker verträgt
  es alergia alérgico alérgeno intolerancia reacción
  fr allergie allergique allergène intolérance réaction
  it allergia allergico allergeni intolleranza reazione
  pt alergia alérgico alérgeno intolerância reação
  zh 过敏 不耐受 过敏原 皮疹
`;
