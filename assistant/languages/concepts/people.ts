/** Words for people: `
concepts.ts` says how they are read. */
export const PEOPLE = `
child
  en child children kid kids baby babies toddler teen teenager son daughter family infant little_one year_old my_boy
    my_girl minor grandchild young_ones toddlers teenagers age old families infants my_three_year_old boys girls
    infant_seat youngsters nipper tot school_age the_little_ones booster_seat car_seat nephew niece kiddo kiddos
    little_ones youngster lad
  de kind kinder baby sohn tochter jugendliche familie kleinkind enkel jahre_alt kleinen säugling minderjährig
    kindern babys alter familien knirps mein_großer unsere_kleine nachwuchs kindersitz neffe schulkind kleine kids
    junge mädchen
  es niño niña hijo hija bebé familia adolescente menor peque nieto ninos ninas hijos bebes edad familias anos
    peques críos crío chaval chico sobrino silla_infantil mi_pequeño niñito chavales nene nena
  fr enfant bébé fils fille famille ado adolescent petit_fils gamin mineur tout_petit enfants bebes age ados
    familles ans petits mes_gosses gosse neveu siège_enfant mon_petit marmots gosses petiot bambin bambins gamins
  it bambino bambina figlio figlia neonato famiglia ragazzo adolescente piccoli nipote bambini bambine figli eta
    ragazzi famiglie anni il_mio_piccolo bimbo bimba seggiolino i_ragazzi bimbi ragazzino
  pt criança filho filha bebê bebé família adolescente menor miúdo neto criancas filhos bebes idade familias anos
    meu_pequeno miúdos crianças cadeirinha garoto garota sobrinho meninos menina garotos pequenos
  zh 孩子 小孩 儿童 宝宝 婴儿 家庭 未成年 儿子 女儿 小朋友 岁 娃 安全座椅 小家伙 孩子们
pet
  en pet dog cat puppy animal kitten rabbit four_legged my_lab poodle leash bird pets dogs cats animals labrador
    terrier furry_friend hound pooch kitty hamster horse parrot spaniel beagle dachshund retriever bulldog
    guinea_pig budgie tortoise snake fish pup puppies kittens ferret
  de hund katze haustier tier welpe kaninchen vierbeiner leine vogel hunde hunden katzen haustiere tiere
    vierbeiniger dackel labrador pfote hamster pferd welpen schäferhund pudel beagle mops meerschweinchen
    wellensittich schildkröte hündin kätzchen papagei
  es perro gato mascota animal cachorro conejo correa perros gatos mascotas animales labrador perrito mi_perro
    hámster caballo loro caniche bulldog galgo cobaya tortuga pájaro gatito cachorros gatitos perra gata
  fr chien chat animal chiot chaton lapin compagnon laisse toutou chiens chats animaux labrador mon_chien hamster
    cheval boule_de_poils caniche berger bouledogue cochon_d_inde tortue perroquet minou chiots chatons chienne
  it cane gatto animale cucciolo coniglio guinzaglio cani gatti animali labrador cagnolino il_mio_cane criceto
    cavallo barboncino bulldog pastore gattino cavia tartaruga pappagallo cuccioli gattini micio
  pt cão cachorro gato animal coelho pet bicho trela cachorros caes gatos animais pets estimacao labrador
    cachorrinho meu_cão hamster cavalo papagaio poodle caniche bulldog pastor gatinho tartaruga cadela cães bichano
  zh 宠物 狗 猫 动物 小狗 小猫 兔 狗狗 猫咪 毛孩子 仓鼠 鸟 泰迪 金毛 拉布拉多 柯基 哈士奇 布偶 乌龟 鹦鹉 兔子
childcare
  en childcare babysitting babysitter nursery creche daycare kids_club play_area playground look_after_my_child
    entertain_the_kids while_i_train
  de kinderbetreuung babysitter spielplatz kita spielecke betreuung kinderclub
  es guardería canguro parque_infantil zona_de_juegos ludoteca cuidar_a_mi_hijo
  fr garde_d_enfants baby_sitter crèche aire_de_jeux garderie
  it babysitter asilo_nido area_giochi parco_giochi baby_parking
  pt babá creche parque_infantil berçário área_de_brincar
  zh 托管 托儿 游乐场 看孩子 保姆 儿童区
senior
  en senior seniors elderly retired pensioner grandmother grandfather old_person over_65 my_mother_is
  de senioren rentner oma opa ältere großmutter im_alter
  es mayores jubilado abuela abuelo tercera_edad ancianos
  fr seniors retraité personnes_âgées grand_mère grand_père
  it anziani pensionato nonna nonno terza_età
  pt idoso aposentado reformado avó avô terceira_idade
  zh 老人 老年 退休 爷爷 奶奶 长者
student
  en student pupil university college schoolkid apprentice trainee
  de student schüler azubi studierende auszubildende studium
  es estudiante alumno universitario
  fr étudiant élève apprenti lycéen
  it studente alunno universitario
  pt estudante aluno universitário
  zh 学生 大学生 在校
pregnant
  en pregnant pregnancy expecting having_a_baby prenatal maternity breastfeeding due_date midwife
  de schwanger schwangerschaft stillen hebamme mutterschutz
  es embarazada embarazo lactancia prenatal matrona
  fr enceinte grossesse allaitement accouchement sage_femme
  it incinta gravidanza allattamento ostetrica
  pt grávida gestante gravidez amamentação parteira
  zh 怀孕 孕妇 孕期 哺乳 产检
guest
  en guest guests visitor friend_along plus_one bring_someone companion accompany partner_come bring_a_friend
    have_people_over come_with_me someone_else_join with_my_wife husband
  de gast gäste begleitung begleitperson freund_mitbringen besuch besucher partner_mitbringen
  es invitado acompañante acompañar visita llevar_a_un_amigo pareja
  fr invité accompagnant accompagner visiteur amener_un_ami conjoint
  it ospite accompagnatore accompagnare visitatori portare_un_amico
  pt convidado acompanhante acompanhar visita levar_um_amigo
  zh 客人 陪同 朋友一起 访客 带人 家属 陪
staff
  en staff team employees people who_works therapist teacher instructor trainer doctor technician specialists
    experts qualified experienced who_will coach guide mechanic stylist dentist lawyer tutor credentials your_people
    technicians who_looks_after who_teaches somebody_who_knows who_will_be_doing who_comes person_who who_will_be
    who_does_the who_is_going crew_member whos_the
  de mitarbeiter team personal arzt ärztin lehrer trainer therapeut fachkraft qualifiziert dozent wer_macht
    spezialist kursleiter wer_unterrichtet wer_kommt wer_behandelt wer_betreut belegschaft
  es personal equipo profesor médico entrenador especialista monitor quién_atiende empleados cualificado profesores
    tecnico quién_da quién_me_atiende quién_viene quién_enseña quién_hace plantilla
  fr personnel équipe professeur médecin coach spécialiste moniteur intervenant qualifié diplômé employes technicien
    qui_donne qui_s_occupe qui_vient qui_enseigne qui_fait employés
  it personale squadra insegnante medico istruttore specialista docente chi_lavora qualificato dipendenti tecnico
    chi_insegna chi_mi_segue chi_viene qualcuno_che_mi_segua chi_fa
  pt equipe equipa professor médico instrutor especialista pessoal funcionários qualificado tecnico quem_dá
    quem_atende quem_vem quem_ensina quem_faz
  zh 老师 医生 教练 员工 师傅 团队 专家 资质 人员 谁教 谁来 谁负责 谁给 谁做 工作人员
gender
  en female male woman man women men lady female_doctor women_only prefer_a_woman gender
  de frau mann frauen männer ärztin weiblich männlich
  es mujer hombre femenino masculino doctora
  fr femme homme féminin masculin une_femme
  it donna uomo femminile maschile dottoressa
  pt mulher homem feminino masculino doutora
  zh 女 男 女医生 女士 男士
same-person
  en same_person always_the_same choose_my request_a_specific ask_for_a_particular my_usual pick_who
  de immer_derselbe gleiche_person aussuchen wunsch bestimmten stamm
  es misma_persona elegir_a siempre_el_mismo mi_habitual
  fr même_personne choisir_mon toujours_le_même habituel
  it stessa_persona scegliere_il sempre_lo_stesso abituale
  pt mesma_pessoa escolher_o sempre_o_mesmo habitual
  zh 指定 同一个 固定 选老师
group
  en group party team event corporate birthday private_event large_party celebrate celebration wedding hen_party stag
    reception function office_outing many_of_us colleagues conference meeting_room anniversary groups parties events
    my_office outing night_out for_ten_of_us for_eight works_do party_of get_together reunion shower_party hen_do
  de gruppe feier feiern firmenfeier geburtstag veranstaltung gesellschaft hochzeit jubiläum betriebsausflug tagung
    viele_personen junggesellenabschied gruppen mit_der_firma betriebsfeier wir_sind_zehn truppe teamabend
    klassentreffen
  es grupo fiesta evento cumpleaños celebración celebrar boda empresa despedida somos_muchos banquete aniversario grupos
    eventos somos_diez somos_ocho con_la_oficina compañeros cena_de_empresa reunión
  fr groupe fête événement anniversaire mariage séminaire réception privatiser célébrer enterrement_de_vie
    plusieurs_personnes groupes on_est_dix nous_sommes_dix avec_le_bureau collègues pot_de_départ
  it gruppo festa evento compleanno matrimonio azienda festeggiare cerimonia addio_al_nubilato ricevimento gruppi eventi
    siamo_in_dieci con_l_ufficio colleghi cena_aziendale
  pt grupo festa evento aniversário casamento empresa comemorar celebração despedida_de_solteiro confraternização grupos
    eventos somos_dez com_o_escritório colegas jantar_da_empresa
  zh 团体 聚会 派对 活动 生日 公司活动 婚礼 包场 团建 年会 庆祝 我们十个人 一群人 同事 公司聚餐 同学聚会
one-to-one
  en private one_to_one one_on_one individual alone personal_training just_me exclusive solo someone_just_for_me
    follow_me_personally come_to_our_office tailored_program personal_plan in_company
  de privat einzeln einzelstunde einzelunterricht allein nur_ich exklusiv personal nur_für_mich persönlich_betreut
    in_die_firma kommt_ihr_in
  es particular individual privado solo_para_mí uno_a_uno a_mi_empresa plan_personalizado
  fr particulier individuel privé seul cours_particulier rien_que_pour_moi dans_notre_entreprise suivi_personnel
  it privato individuale particolare da_solo personale solo_per_me programma_su_misura in_azienda
  pt particular individual privado sozinho um_a_um só_para_mim na_nossa_empresa plano_personalizado
  zh 一对一 私人 单独 私教 个人 专人 单独教 到公司上课
group-size
  en how_many_people class_size how_big_is_the_group crowded participants busy small_groups number_of_participants
    full_is_it how_many_can_come how_many_guests fit_how_many how_many_fit hold_how_many size_of_the
  de wie_viele_leute gruppengröße teilnehmer teilnehmerzahl wie_groß_ist_die_gruppe überfüllt wie_viele_können
    wie_viele_passen
  es cuántas_personas tamaño_del_grupo participantes cuánta_gente aforo cuántos_caben cuántos_podemos caben
  fr combien_de_personnes taille_du_groupe participants effectif combien_de_places on_peut_être_combien
  it quante_persone partecipanti quanti_siete quanti_alunni affollato quanti_possiamo quanti_ci_stanno
  pt quantas_pessoas tamanho_da_turma participantes quantos_alunos quantos_podem quantos_cabem
  zh 几个人 多少人 班级人数 人多吗 小班 能坐几个 装得下 最多几个人
beginner
  en beginner novice never_done first_time no_experience newbie inexperienced from_scratch never_tried absolute_beginner
    first_timer zero_knowledge complete_novice basic beginners experience
  de anfänger einsteiger vorkenntnisse erfahrung ungeübt zum_ersten_mal noch_nie keine_ahnung neuling bei_null
    anfangerin
  es principiante novato sin_experiencia primera_vez nunca_he desde_cero conocimientos_previos principiantes experiencia
    empezar_de_cero
  fr débutant novice sans_expérience première_fois jamais_fait jamais_essayé de_zéro debutants debutante experience
  it principiante alle_prime_armi senza_esperienza prima_volta mai_fatto da_zero principianti esperienza
  pt iniciante principiante sem_experiência primeira_vez nunca_fiz do_zero iniciantes experiencia
  zh 初学者 零基础 新手 没学过 基础 第一次 没经验 小白
level
  en level advanced intermediate placement which_level too_hard too_easy difficulty my_level assess_my skill rusty
    forgot_everything used_to_know learned_at_school already_know_some out_of_practice where_do_i_fit
  de niveau fortgeschritten einstufung stufe schwierigkeit zu_schwer einstufungstest kenntnisse eingerostet
    in_der_schule_gelernt wieder_einsteigen vorkenntnis
  es nivel avanzado intermedio prueba_de_nivel dificultad demasiado_difícil oxidado lo_estudié_en_el_colegio ya_sé_algo
  fr niveau avancé intermédiaire test_de_niveau difficulté trop_difficile rouillé j_en_ai_fait_à_l_école j_ai_des_bases
  it livello avanzato intermedio test_di_ingresso difficoltà arrugginito l_ho_studiato_a_scuola
  pt nível avançado intermediário teste_de_nivelamento dificuldade enferrujado estudei_na_escola já_sei_alguma_coisa
  zh 水平 级别 进阶 难度 分班 高级 中级 学过一点 忘光 有点基础
about
  en company business founded history who_are_you owner family_run since_when about_you how_long_have_you_been
    behind_this who_runs reputation experience_do_you_have background established in_business owners
    how_old_is_the_company do_you_know_what_youre_doing tell_me_about_yourselves who_started years_of_experience
  de firma unternehmen betrieb gegründet inhaber familienbetrieb geschichte seit_wann wer_seid über_euch chef
    erfahrung_habt wie_lange_gibt_es gibt_es_euch_schon wer_steckt_dahinter
  es empresa fundada historia dueño negocio_familiar quiénes_sois desde_cuándo trayectoria experiencia_tenéis negocio
    duenos familiar cuánto_tiempo_lleváis lleváis_muchos_años quién_está_detrás
  fr entreprise société fondée histoire propriétaire familial qui_êtes_vous depuis_quand patron expérience_avez
    familiale depuis_combien_de_temps vous_existez
  it azienda ditta fondata storia proprietario familiare chi_siete da_quanto_tempo titolare famiglia_gestione da_quando
    da_quanti_anni chi_c_è_dietro
  pt empresa fundada história dono familiar quem_são desde_quando proprietário experiência_têm negocio donos
    há_quanto_tempo quem_está_por_trás
  zh 公司 成立 历史 老板 哪年 你们是谁 多少年 创办 开了多久 干了多少年
job
  en job career hiring vacancy work_for_you internship employ recruit join_your_team looking_for_work open_position
    apprenticeship jobs careers vacancies
  de job stelle karriere bewerben ausbildung praktikum arbeiten_bei offene_stellen einstellen jobs stellen
  es empleo trabajo vacante trabajar_con currículum prácticas contratáis vacantes
  fr emploi poste recrutement recruter travailler_chez stage embaucher candidature recrutez
  it lavoro posto candidatura tirocinio assumete lavorare_con curriculum impiego
  pt emprego vaga_de_emprego trabalhar_com estágio currículo contratam recrutamento trabalhar
  zh 招聘 工作 求职 应聘 实习 招人
member
  en member membership subscription subscribe join joining sign_up_for_a_year annual_pass monthly_pass become_a belong
    season_ticket members memberships come_and_go come_as_often unlimited whole_year for_the_year use_it_whenever
  de mitglied mitgliedschaft abo abonnement beitritt beitreten jahreskarte monatskarte dauerkarte mitglieder
    so_oft_ich_will ganzes_jahr unbegrenzt
  es socio miembro membresía suscripción abono hacerme_socio cuota_mensual socios todo_el_año ilimitado cuando_quiera
    ir_cuando_quiera
  fr membre adhésion adhérent abonnement abonner carte_annuelle devenir_membre cotisation membres adherer illimité
    toute_l_année quand_je_veux
  it socio iscritto tessera abbonamento tesseramento diventare_socio abbonarsi soci membro tutto_l_anno anno_intero
    illimitato quando_voglio
  pt sócio membro mensalidade assinatura plano_mensal associado subscrição socios o_ano_inteiro ilimitado quando_quiser
  zh 会员 会籍 套餐 月卡 年卡 入会 订阅 次卡 不限次 全年 随时来
in-place-of
  en someone_else_go_instead transfer_to_another pass_it_on give_my_place name_change another_person_use
    send_a_friend_instead on_behalf hand_over_to
  de übertragen jemand_anderes_an_meiner ersatzperson namensänderung weitergeben auf_andere
  es otra_persona_en_mi_lugar transferir cambio_de_nombre ceder traspasar
  fr transférer céder à_ma_place changement_de_nom quelqu_un_d_autre
  it cedere trasferire un_altro_al_mio_posto cambio_nome
  pt transferir ceder outra_pessoa_no_meu_lugar mudança_de_nome
  zh 转让 转给 换人 别人代 代替
speak
  en language languages speak english spanish german french translate translation interpreter translator
    understand_english
  de sprache sprachen sprechen englisch übersetzen übersetzung dolmetscher deutsch französisch
  es idioma idiomas hablar inglés traducir traducción intérprete español lengua hablan
  fr langue langues parler anglais traduire traduction interprète français parlez
  it lingua lingue parlare inglese tradurre traduzione interprete italiano parlate
  pt língua idioma idiomas falar inglês traduzir tradução intérprete português linguas falam
  zh 语言 英语 英文 中文 翻译 口译 普通话 外语
owner
  en landlord owner property_manager superintendent letting_agent caretaker management manager
  de vermieter eigentümer hausverwaltung hausmeister verwaltung
  es propietario casero administrador portero gestor
  fr propriétaire bailleur gardien syndic gestionnaire
  it proprietario padrone_di_casa amministratore custode
  pt proprietário senhorio dono administrador zelador síndico
  zh 房东 业主 物业 管理员 管家
tenant
  en tenant renter roommate sublet subtenant flatmate lodger move_in_together add_someone_to_the_lease
  de mieter untermieter mitbewohner untervermieten nachmieter wg
  es inquilino arrendatario compañero_de_piso subarrendar
  fr locataire colocataire sous_louer colocation
  it inquilino affittuario coinquilino subaffittare
  pt inquilino arrendatário colega_de_casa subarrendar sublocar
  zh 租客 室友 转租 合租 租户
parent
  en parent parents mum dad guardian consent permission_slip mother father permission_of
  de eltern mutter vater erziehungsberechtigte einverständnis
  es padres madre padre tutor autorización consentimiento
  fr parents mère père tuteur autorisation_parentale
  it genitori madre padre tutore autorizzazione
  pt pais mãe pai responsável autorização
  zh 家长 父母 妈妈 爸爸 监护人
relative
  en wife husband partner spouse boyfriend girlfriend mother father mum dad brother sister friend colleague cousin aunt
    uncle
  de frau mann partner ehemann ehefrau freund freundin mutter vater bruder schwester kollege tante onkel
  es mujer marido esposa pareja novio novia madre padre hermano hermana amigo amiga compañero tía tío
  fr femme mari conjoint copain copine mère père frère sœur ami amie collègue tante oncle
  it moglie marito compagno fidanzato madre padre fratello sorella amico amica collega zia zio
  pt mulher esposa marido namorado mãe pai irmão irmã amigo amiga colega tia tio
  zh 妻子 丈夫 老婆 老公 男朋友 女朋友 妈妈 爸爸 哥哥 姐姐 弟弟 妹妹 同事
nappy
  en nappy nappies diaper diapers potty bottle_feed baby_food breastfeed breastfeeding pram stroller pushchair buggy
    cot crib
  de windel windeln wickeln wickeltisch töpfchen fläschchen babynahrung stillen kinderwagen buggy babybett
    gitterbett
  es pañal pañales cambiador orinal biberón potito lactancia amamantar carrito cochecito cuna
  fr couche couches table_à_langer pot biberon petit_pot allaiter poussette landau lit_bébé
  it pannolino pannolini fasciatoio vasino biberon pappa allattare passeggino carrozzina lettino culla
  pt fralda fraldas fraldário penico biberão mamadeira papinha amamentar carrinho_de_bebé carrinho_de_bebê berço
  zh 尿布 尿不湿 换尿布 奶瓶 辅食 母乳 哺乳 婴儿车 推车 婴儿床
settling-in
  en settle_in settling_in adjust homesick cries_when first_weeks_at
  de eingewöhnung eingewöhnen heimweh weint_beim
  es adaptación período_de_adaptación adaptarse llora_al
  fr adaptation période_d_adaptation s_adapter pleure_quand
  it inserimento ambientamento ambientarsi piange_quando
  pt adaptação período_de_adaptação adaptar_se chora_quando
  zh 适应期 分离焦虑 不适应 想家
`;
