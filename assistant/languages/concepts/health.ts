/** Words for the body, animals and beauty: `
concepts.ts` says how they are read. */
export const HEALTH = `
checkup
  en check_up checkup examination exam screening consultation get_checked look_at_my see_a_doctor assessment inspect
    diagnosis examine
  de untersuchung vorsorge kontrolle nachschauen check sprechstunde untersuchen diagnose befund
  es revisión chequeo consulta exploración reconocimiento diagnóstico examen_médico
  fr examen contrôle consultation bilan diagnostic ausculter
  it visita controllo esame diagnosi consulto
  pt consulta exame avaliação check_up diagnóstico revisão
  zh 检查 体检 看病 复查 诊断 看诊
follow-up
  en follow_up next_appointment come_back_for aftercare second_visit recovery healing recover afterwards
    after_the_treatment
  de nachsorge nachuntersuchung folgetermin heilung erholung danach
  es seguimiento revisión_posterior recuperación después_del_tratamiento
  fr suivi récupération cicatrisation après_le_traitement convalescence
  it controllo_successivo recupero guarigione dopo_il_trattamento
  pt acompanhamento recuperação retorno depois_do_tratamento
  zh 复诊 恢复 术后 康复 之后
vaccine
  en vaccine vaccination jab shot injection immunisation booster needle
  de impfung impfen spritze auffrischung
  es vacuna vacunar inyección pinchazo
  fr vaccin vaccination piqûre rappel_de_vaccin
  it vaccino vaccinazione puntura iniezione richiamo
  pt vacina vacinar injeção
  zh 疫苗 打针 接种 预防针
test
  en test lab blood_test results sample_taken swab scan ultrasound x_ray xray mri analysis
  de test labor bluttest ergebnis befund röntgen ultraschall mrt blutabnahme
  es análisis prueba_de resultado analítica radiografía ecografía resonancia
  fr analyse test résultat prise_de_sang radio échographie irm
  it esame analisi risultato prelievo radiografia ecografia risonanza
  pt exame análise resultado raio_x ecografia ultrassom ressonância
  zh 化验 抽血 结果 拍片 超声 核磁 报告
prescription
  en prescription medicine medication pills tablets drug repeat_prescription pharmacy refill antibiotics painkiller
  de rezept medikament tabletten arznei apotheke folgerezept schmerzmittel
  es receta medicamento pastillas farmacia antibiótico medicación
  fr ordonnance médicament comprimés pharmacie renouvellement_d_ordonnance
  it ricetta farmaco medicina pastiglie farmacia
  pt receita medicamento remédio comprimidos farmácia
  zh 处方 药 开药 配药 药店
surgery
  en surgery operation procedure operate anaesthetic anesthesia numb put_to_sleep stitches sedation stay_the_night_after
    go_under knocked_out
  de operation eingriff op narkose betäubung nähte operieren stationär unter_narkose
  es operación cirugía intervención anestesia puntos operar ingreso hospitalizar quedarse_ingresado
  fr opération chirurgie intervention anesthésie opérer hospitaliser endormir
  it operazione chirurgia intervento anestesia punti ricovero addormentare
  pt operação cirurgia intervenção anestesia pontos operar internamento internar
  zh 手术 麻醉 开刀 缝针 住院 全麻
tooth
  en tooth teeth dental dentist cavity filling crown gums molar toothache root_canal implant denture
  de zahn zähne zahnarzt karies füllung krone zahnfleisch implantat zahnschmerzen
  es diente dientes muela dentista caries empaste corona implante encía
  fr dent dents dentiste carie plombage couronne implant gencive
  it dente denti dentista carie otturazione corona impianto gengive
  pt dente dentes dentista cárie obturação coroa implante gengiva
  zh 牙 牙齿 蛀牙 补牙 牙医 种植牙 牙龈
whitening
  en whiten whitening whiter bleach brighter_smile yellow_teeth brighter teeth_white stains_on_my_teeth coffee_stains
    discolored
  de aufhellen bleaching weißer zahnaufhellung hellere_zähne verfärbt kaffeeflecken
  es blanqueamiento blanquear más_blancos dientes_más_claros manchas_en_los_dientes amarillos
  fr blanchiment blanchir plus_blanches dents_jaunes taches_sur_les_dents
  it sbiancamento sbiancare più_bianchi denti_gialli macchie_sui_denti
  pt clareamento branqueamento branquear dentes_amarelos manchas_nos_dentes
  zh 美白 变白 漂白 牙黄 牙渍
braces
  en braces straighten aligner crooked orthodontist retainer
  de zahnspange spange schiefe kieferorthopäde schiene
  es brackets ortodoncia alinear torcidos
  fr appareil_dentaire orthodontie bagues redresser
  it apparecchio ortodonzia raddrizzare storti
  pt aparelho ortodontia alinhar tortos
  zh 牙套 矫正 正畸 不齐
eyes
  en eyes glasses contact_lenses eye_test optician lenses vision frames sight spectacles
  de augen brille kontaktlinsen sehtest optiker gläser fassung
  es ojos gafas lentillas graduar óptica montura vista
  fr yeux lunettes lentilles vue opticien monture verres
  it occhi occhiali lenti vista ottico montatura
  pt olhos óculos lentes vista ótica armação
  zh 眼睛 眼镜 隐形 验光 镜片 镜框 视力
hearing
  en hearing ears hearing_aid deaf hard_of_hearing
  de hören gehör hörgerät ohren taub schwerhörig
  es oído audífono sordo oír
  fr audition appareil_auditif sourd oreilles
  it udito apparecchio_acustico sordo orecchie
  pt audição aparelho_auditivo surdo ouvido
  zh 听力 助听器 耳朵 耳
skin
  en skin acne mole facial wrinkles spots dermatologist spa_treatment cosmetic beauty botox
  de haut akne muttermal gesichtsbehandlung falten kosmetik
  es piel acné lunar facial arrugas estética
  fr peau acné grain_de_beauté soin_du_visage rides esthétique
  it pelle acne neo viso rughe estetica
  pt pele acne sinal facial rugas estética
  zh 皮肤 痘 痣 面部 皱纹 美容
hair
  en hair haircut hairdresser stylist highlights blow_dry trim beard barber perm cut_my shampoo
  de haare haarschnitt friseur strähnen föhnen bart schneiden färben
  es pelo corte_de_pelo peluquería mechas barba peinado
  fr cheveux coupe coiffeur mèches brushing barbe
  it capelli taglio parrucchiere colpi_di_sole barba piega
  pt cabelo corte cabeleireiro madeixas barba mechas
  zh 头发 剪发 理发 染发 烫发 发型
nails
  en nails manicure pedicure gel_nails polish lashes eyebrows waxing makeup tattoo piercing
  de nägel maniküre pediküre gelnägel wimpern augenbrauen waxing schminken tattoo
  es uñas manicura pedicura pestañas cejas depilación maquillaje tatuaje
  fr ongles manucure pédicure cils sourcils épilation maquillage tatouage
  it unghie manicure pedicure ciglia sopracciglia ceretta trucco tatuaggio
  pt unhas manicure pedicure cílios sobrancelhas depilação maquiagem tatuagem
  zh 美甲 指甲 睫毛 眉毛 化妆 纹身 脱毛
massage
  en massage relax back_rub physio physiotherapy therapy osteopath chiropractor stiff back_pain
  de massage entspannung physiotherapie krankengymnastik rückenschmerzen verspannt
  es masaje relajación fisioterapia fisio espalda
  fr massage détente kiné kinésithérapie dos ostéopathe
  it massaggio relax fisioterapia schiena osteopata
  pt massagem relaxamento fisioterapia costas
  zh 按摩 放松 理疗 推拿 腰疼
mental
  en therapy therapist counselling anxiety stress depression psychologist mental_health talk_about_my
  de psychotherapie therapeut angst stress depression psychologe beratung
  es psicólogo terapia ansiedad estrés depresión
  fr psychologue thérapie anxiété stress dépression
  it psicologo terapia ansia stress depressione
  pt psicólogo terapia ansiedade estresse depressão
  zh 心理 焦虑 压力 抑郁 咨询师
health-insurance
  en health_insurance covered_by_insurance insurer copay out_of_pocket nhs medicare public_patient does_my_insurance
    accept_my_insurance
  de krankenkasse kasse kassenpatient privatpatient gesetzlich zahlt_die_kasse zuzahlung übernimmt
  es seguro_médico mutua seguridad_social cubre_el_seguro sociedad_médica
  fr mutuelle sécurité_sociale remboursé carte_vitale tiers_payant conventionné
  it assicurazione_sanitaria mutua servizio_sanitario convenzionato ticket
  pt plano_de_saúde convênio seguro_de_saúde sns adse comparticipação
  zh 医保 商业保险 报销 社保
neuter
  en neuter spay castrate sterilise fixed
  de kastrieren kastration sterilisieren
  es castrar esterilizar castración
  fr castrer stériliser castration
  it castrare sterilizzare
  pt castrar esterilizar castração
  zh 绝育 阉割
parasite
  en microchip chip flea ticks worms deworm parasites
  de chip chippen flöhe zecken würmer entwurmen
  es microchip pulgas garrapatas lombrices desparasitar
  fr puce vermifuge tiques vers
  it microchip pulci zecche vermi
  pt microchip pulgas carraças carrapatos vermes desparasitar
  zh 芯片 跳蚤 驱虫 蜱虫
animal-care
  en boarding kennel pet_sitting leave_my_dog look_after_my_dog while_im_away cattery grooming groom bath_my_dog smells
    bath wash_the_dog cut_his_nails fur trim_his
  de tierpension hundepension betreuung hundesitter scheren hundefriseur hund_baden fell_schneiden riecht_der_hund
  es residencia_canina guardería_canina dejar_a_mi_perro peluquería_canina bañar_al_perro huele_el_perro
    cortar_el_pelo_al
  fr pension_chien garde_de_mon_chien toilettage laver_le_chien poils tondre_le
  it pensione_cani lasciare_il_cane toelettatura lavare_il_cane tosare pelo_del_cane
  pt hotel_para_cães deixar_o_meu_cão tosquia banho_e_tosa dar_banho tosar pelo_do_cão
  zh 寄养 宠物美容 洗澡剪毛 寄存宠物 很臭 洗狗 剪毛 梳毛 剪指甲
fitness
  en gym fitness workout exercise train training weights cardio machines treadmill muscle get_fit lose_weight shape
    get_in_shape strong bulk lift sweat
  de fitness training trainieren sport gerät krafttraining abnehmen fitnessstudio fit_werden muskeln schwitzen
  es gimnasio entrenar entrenamiento ejercicio pesas adelgazar máquinas ponerme_en_forma músculo
  fr salle_de_sport fitness entraînement entraîner musculation maigrir appareils me_remettre_en_forme muscle
  it palestra allenamento allenarsi pesi dimagrire macchine attrezzi rimettermi_in_forma muscoli
  pt academia ginásio treino treinar musculação emagrecer máquinas entrar_em_forma músculo
  zh 健身 锻炼 训练 器械 减肥 跑步机 塑形 增肌 撸铁
yoga
  en yoga pilates stretching meditation dance dancing zumba spinning aerobics
  de yoga pilates tanzen dehnen meditation
  es yoga pilates baile bailar meditación
  fr yoga pilates danse danser méditation
  it yoga pilates danza ballare meditazione
  pt ioga pilates dança dançar meditação
  zh 瑜伽 普拉提 舞蹈 冥想 操课
nutrition
  en nutrition diet_plan dietitian weight_loss calories eating_plan
  de ernährung ernährungsberatung diät kalorien
  es nutrición dieta nutricionista calorías
  fr nutrition régime diététicien calories
  it nutrizione dieta nutrizionista calorie
  pt nutrição dieta nutricionista calorias
  zh 营养 饮食计划 热量 节食
nervous
  en nervous afraid scared fear of_needles anxious phobia worried terrified calm_me_down petrified dread freak_out panic
    hate_going worried_about
  de angst ängstlich furcht nervös angstpatient panik grauen beruhigen
  es miedo nervioso temor asustado pánico me_da_miedo calmarme tranquilizarme
  fr peur angoissé anxieux crainte panique trouille me_calmer
  it paura ansioso nervoso timore panico mi_fa_paura calmarmi
  pt medo nervoso receio assustado pânico tenho_medo acalmar
  zh 害怕 紧张 怕 恐惧 恐慌 怕疼 不敢
home-visit
  en home_visit house_call come_to_my_home visit_me_at_home cant_leave_the_house mobile_service
  de hausbesuch nach_hause_kommen kommt_zu_mir vor_ort
  es visita_a_domicilio venir_a_casa a_mi_casa
  fr visite_à_domicile venir_chez_moi se_déplacer
  it visita_domiciliare venire_a_casa a_domicilio
  pt visita_domiciliar vir_a_casa ao_domicílio
  zh 上门 出诊 到家 来家里
specialist
  en specialist referral referred expert second_opinion consultant
  de facharzt überweisung spezialist zweitmeinung
  es especialista derivación volante segunda_opinión
  fr spécialiste orienter deuxième_avis courrier_du_médecin
  it specialista impegnativa secondo_parere
  pt especialista encaminhamento segunda_opinião
  zh 专科 转诊 专家 会诊
body
  en back neck knee shoulder foot feet leg hand arm head stomach hip ankle elbow spine wrist belly chest
  de rücken nacken knie schulter fuß bein hand arm kopf bauch hüfte knöchel wirbelsäule brust
  es espalda cuello rodilla hombro pie pierna mano brazo cabeza estómago cadera tobillo columna pecho
  fr dos cou genou épaule pied jambe main bras tête ventre hanche cheville colonne poitrine
  it schiena collo ginocchio spalla piede gamba mano braccio testa pancia anca caviglia petto
  pt costas pescoço joelho ombro pé perna mão braço cabeça barriga anca tornozelo peito
  zh 背 脖子 膝盖 肩膀 脚 腿 手臂 头 肚子 腰 胸
disease
  en asthma diabetes cancer heart blood_pressure migraine arthritis infection eczema epilepsy condition chronic
  de asthma diabetes krebs herz blutdruck migräne arthrose infektion neurodermitis chronisch erkrankung
  es asma diabetes cáncer corazón tensión migraña artritis infección eczema crónico enfermedad
  fr asthme diabète cancer cœur tension migraine arthrose infection eczéma chronique maladie
  it asma diabete cancro cuore pressione emicrania artrite infezione eczema cronico malattia
  pt asma diabetes câncer cancro coração pressão enxaqueca artrite infecção eczema crônico doença
  zh 哮喘 糖尿病 癌症 心脏 血压 偏头痛 关节炎 感染 慢性病
preparation
  en before_the_appointment fasting empty_stomach eat_before get_ready beforehand_do arrive_early avoid_before
  de nüchtern vor_dem_termin vorher_essen vorbereiten_auf
  es en_ayunas antes_de_la_cita comer_antes prepararme
  fr à_jeun avant_le_rendez_vous manger_avant me_préparer
  it a_digiuno prima_dell_appuntamento mangiare_prima prepararmi
  pt em_jejum antes_da_consulta comer_antes me_preparar
  zh 空腹 禁食 术前 就诊前 提前准备
`;
