/** Words for what is allowed, papers and promises: `
concepts.ts` says how they are read. */
export const RULES = `
allow
  en allowed allow permitted permit okay_to forbidden prohibited rules rule is_it_ok can_i_bring are_there_rules
    welcome policy may_i acceptable banned restrictions mind_if tolerated get_away_with off_limits may do_you_allow
    can_i_have is_it_alright ok_to ok_with do_you_take can_i_use let_me let_us am_i_free_to are_we_allowed
    is_it_fine alright_to
  de erlaubt dürfen verboten gestattet regeln regel erlaubnis zugelassen mitbringen_darf hausordnung vorschrift
    ist_es_ok untersagt geht_das_klar darf kann_ich_mitbringen willkommen geht_es_wenn darf_man darf_ich
    ist_es_möglich können_wir_mit in_ordnung
  es permitido permiten prohibido norma normas reglas se_puede se_admite admiten está_bien_si permite aceptan puedo
    se_puede_llevar puedo_llevar bienvenidos puedo_ir_con se_puede_ir dejan dejáis pueden_entrar permitís
    está_permitido
  fr autorisé permis interdit règle règlement a_t_on_le_droit acceptez admis tolérez peut_on autorises acceptes
    puis_je regles puis_je_amener bienvenus admise admet puis_je_venir_avec ai_je_le_droit acceptez_vous
    laissez_vous
  it permesso consentito vietato regole regolamento si_può ammesso ammessi è_ok accettate posso posso_portare
    benvenuti posso_venire_con si_può_venire lasciate fate_entrare è_consentito
  pt permitido permitem proibido regra regras pode_se aceitam é_possível_levar admitem autorizado permite aceita
    pode posso_levar bem_vindos posso_ir_com pode_entrar deixam é_permitido
  zh 允许 禁止 规定 可不可以 能带 让带 规则 准不准 让不让 可以 能不能 可不可以带 能不能带 行不行 允不允许
bring
  en bring take_with need_to_bring what_do_i_need equipment gear prepare preparation take_along pack have_with_me
    come_prepared towel put_in_my_bag what_should_i_have need_anything what_to_take supply_my_own my_own
    take_with_me need_with_me come_with have_on_me carry_with
  de mitbringen mitnehmen ausrüstung brauche_ich was_brauche dabeihaben vorbereiten vorbereitung einpacken
    einstecken selbst_mitbringen eigene_sachen was_gehört_in mitbringe dabei_haben mit_dabei
  es traer llevar qué_necesito equipo preparar preparación llevar_conmigo toalla qué_meto qué_hay_que_llevar
    mi_propio traerme necesito_algo traigo llevo tengo_que_llevar
  fr apporter amener emporter qu_est_ce_qu_il_faut équipement matériel préparer préparation prévoir vetements
    serviette besoin qu_est_ce_que_j_apporte dans_mon_sac mes_propres quoi_prendre prendre_avec_moi prendre_avec
    ramener
  it portare cosa_serve attrezzatura preparare preparazione portarmi asciugamano serve cosa_metto
    cosa_devo_mettere_in_borsa il_mio cosa_porto devo_portare porto
  pt trazer levar o_que_preciso equipamento preparar preparação toalha preciso_levar o_que_levo que_levar
    tenho_que_levar ter_comigo o_que_eu_tenho_que levo trago
  zh 带什么 自带 需要带 准备 带上 要带 装备 要带什么 带啥 准备什么 自己带 携带
wear
  en wear clothes clothing dress_code outfit shoes what_to_wear costume uniform trainers smart_casual boots
  de anziehen kleidung kleiderordnung schuhe anhaben tragen dresscode outfit sportschuhe
  es ropa vestir vestimenta calzado zapatos qué_me_pongo uniforme
  fr tenue vêtement habiller s_habiller chaussures code_vestimentaire porter baskets
  it vestire vestiti abbigliamento scarpe indossare cosa_mettere
  pt roupa vestir calçado sapatos traje o_que_vestir uniforme tênis
  zh 穿什么 衣服 服装 鞋 着装 校服 穿
papers
  en document documents paper papers paperwork form forms passport id proof identification what_papers file attach
    submit ~bring drivers_license what_do_you_need_from_me show_at_the_counter photo_id bring_any_documents
    written_proof something_in_writing
  de unterlagen dokument dokumente papiere ausweis formular nachweis personalausweis pass vorlegen einreichen belege
    was_schriftliches schriftliches was_braucht_ihr_von_mir vorlegen_muss fahrausweis amt
  es documentos documentación papeles formulario dni pasaporte identificación justificante trámite presentar documento
    qué_papeles carnet qué_necesitáis por_escrito enseñar_el_dni
  fr documents papiers dossier pièces pièce_d_identité justificatif formulaire passeport fournir document quels_papiers
    permis quelque_chose_d_écrit ce_qu_il_vous_faut
  it documenti documentazione carte modulo carta_d_identità passaporto presentare pratica documento quali_documenti
    patente per_iscritto cosa_vi_serve
  pt documentos documentação papéis formulário identidade passaporte comprovante apresentar bilhete_de_identidade
    documento carteira quais_documentos carteira_de_motorista habilitação carta cnh por_escrito o_que_precisam
  zh 证件 资料 材料 身份证 护照 手续 证明 文件 表格 什么证 带证件 要什么材料 书面
certificate
  en certificate diploma certification attestation degree accredited recognised letter_for_my_employer qualification
    sick_note doctors_note proof_i_attended piece_of_paper at_the_end written_confirmation for_the_visa for_my_boss
  de zertifikat bescheinigung zeugnis diplom abschluss teilnahmebescheinigung anerkannt attest krankschreibung
    was_schriftliches am_ende_ein zeugnis_bekommen b1 für_das_amt
  es certificado diploma título acreditación reconocido parte_médico baja_médica papel_al_final dan_algún_papel
    título_oficial para_el_trabajo
  fr certificat attestation diplôme reconnu arrêt_maladie un_papier_à_la_fin un_diplôme_à_la_fin niveau_reconnu
  it certificato attestato diploma riconosciuto certificato_medico un_foglio alla_fine attestato_finale
  pt certificado diploma atestado reconhecido declaração um_papel no_fim diploma_no_final
  zh 证书 文凭 证明 认可 病假条 结业 有没有证 发证 结业证明
contract
  en contract agreement terms tied commitment minimum_term lock_in small_print conditions binding obligation sign
    signature lease commit_to
  de vertrag vereinbarung laufzeit mindestlaufzeit bindung agb bedingungen unterschreiben unterschrift gebunden
    vertragsdauer
  es contrato acuerdo permanencia condiciones compromiso firmar firma obligación cláusula
  fr contrat accord engagement conditions durée_d_engagement signer signature cgv obligé bail
  it contratto accordo vincolo condizioni durata_minima firmare firma impegno
  pt contrato acordo fidelização fidelidade condições assinar assinatura compromisso vínculo
  zh 合同 协议 条款 签字 签约 绑定 合约
age
  en minimum_age age_limit how_old old_enough from_what_age age_group under_18 eighteen years_old too_young too_old
    underage
  de mindestalter altersgrenze ab_welchem_alter wie_alt ab_wie_vielen_jahren alt_genug zu_jung volljährig
  es edad_mínima límite_de_edad desde_qué_edad a_partir_de_qué_edad cuántos_años menores mayor_de_edad
  fr âge_minimum à_partir_de_quel_âge limite_d_âge quel_âge trop_jeune mineur majeur
  it età_minima da_che_età da_quanti_anni limite_di_età quanti_anni minorenne maggiorenne
  pt idade_mínima a_partir_de_que_idade limite_de_idade quantos_anos menor_de_idade
  zh 几岁 年龄 最小年龄 多大可以 年龄限制 未成年 周岁
eligible
  en eligible eligibility qualify entitled requirements conditions_for who_can do_i_need_to_be prerequisite criteria
    apply_for right_to meet
  de voraussetzung voraussetzungen anspruch berechtigt bedingung wer_kann wer_darf anforderungen
  es requisito requisitos derecho_a quién_puede condiciones_para cumplir
  fr éligible condition_pour avoir_droit critères qui_peut prérequis conditions
  it requisito requisiti diritto chi_può condizioni_per idoneo
  pt requisito requisitos direito_a quem_pode elegível condições_para
  zh 条件 资格 要求 谁可以 符合
apply
  en apply application submit request enrol admission how_do_i_apply put_in_for
  de antrag beantragen bewerben bewerbung einreichen aufnahme
  es solicitar solicitud tramitar pedir admisión
  fr demande demander candidature postuler admission déposer
  it richiedere richiesta domanda candidatura ammissione
  pt solicitar pedido requerer candidatura inscrição admissão
  zh 申请 提交 报名 入学 办理
process
  en process procedure how_does_it_work step steps what_happens how_does_this_go explain_how next_step walk_me_through
    from_start_to_finish order_of sequence how_do_i_go_about course_of_events how_do_we_start where_do_i_start
    whats_first what_do_i_have_to_do what_do_i_do_first and_then_what
  de ablauf wie_funktioniert wie_läuft schritt schritte vorgehen prozess verfahren nächster_schritt wie_fange_ich_an
    was_muss_ich_tun was_kommt_zuerst wie_geht_es_weiter
  es proceso procedimiento cómo_funciona pasos cómo_va qué_pasa siguiente_paso en_qué_consiste por_dónde_empiezo
    qué_tengo_que_hacer cómo_lo_hago
  fr processus procédure comment_ça_marche étapes comment_ça_se_passe déroulement déroule prochaine_étape
    par_où_commencer que_dois_je_faire comment_faire je_fais_comment
  it processo procedura come_funziona passi passaggi come_si_svolge cosa_succede iter da_dove_comincio cosa_devo_fare
    come_faccio
  pt processo procedimento como_funciona passos etapas o_que_acontece como_é_feito por_onde_começo o_que_tenho_que_fazer
    como_faço
  zh 流程 步骤 怎么办理 程序 怎么弄 过程 怎样进行 怎么开始 先做什么 怎么做
privacy
  en privacy data personal gdpr stored share_my confidential personal_information sell_my_details secret discreet
    anonymous who_sees
  de datenschutz daten persönlich dsgvo gespeichert vertraulich weitergeben diskret anonym schweigepflicht
  es privacidad datos personales protección_de_datos confidencial compartir_mis anónimo secreto
  fr confidentialité données personnelles rgpd confidentiel vie_privée secret anonyme
  it privacy dati personali riservato riservatezza anonimo segreto
  pt privacidade dados pessoais lgpd rgpd confidencial sigilo anônimo
  zh 隐私 个人信息 数据 保密 泄露 匿名
photo
  en photo photos picture pictures camera film filming recording video take_pictures photograph photographer snap
  de foto fotos fotografieren kamera filmen aufnahme bilder video
  es foto fotos fotografía cámara grabar vídeo fotógrafo
  fr photo photos photographier caméra filmer vidéo photographe
  it foto fotografia fotografare video riprese telecamera fotografo
  pt foto fotos fotografia câmera câmara filmar gravar vídeo
  zh 拍照 照片 录像 摄影 视频 摄像头
smoke
  en smoke smoking smoker vape cigarette ashtray e_cigarette
  de rauchen raucher nichtraucher zigarette dampfen
  es fumar fumador cigarrillo vapear tabaco fumadores
  fr fumer fumeur cigarette vapoter tabac
  it fumare fumatori sigaretta svapare
  pt fumar fumante fumador cigarro vape fumantes
  zh 吸烟 抽烟 禁烟 烟
alcohol
  en alcohol beer wine liquor cocktail corkage bring_our_own_wine drink_bar byob drunk booze
  de alkohol bier wein cocktail korkgeld spirituosen
  es alcohol cerveza vino copas cóctel descorche
  fr alcool bière vin apéro cocktail droit_de_bouchon
  it alcol birra vino cocktail alcolici diritto_di_tappo
  pt álcool cerveja vinho bebida_alcoólica rolha
  zh 酒 啤酒 红酒 喝酒 自带酒 开瓶费
noise
  en noise noisy quiet loud music party_late quiet_hours disturb soundproof silence racket neighbours_complain
  de lärm laut ruhig ruhezeit musik nachtruhe stören krach
  es ruido ruidoso silencio tranquilo música molestar horas_de_silencio
  fr bruit bruyant calme musique silence tapage déranger
  it rumore rumoroso silenzio tranquillo musica disturbare
  pt ruído barulho barulhento silêncio tranquilo música incomodar
  zh 噪音 吵 安静 音乐 隔音 扰民
safety
  en safe safety secure security hygiene safety_rules helmet protective risk dangerous supervised lifeguard
  de sicher sicherheit gefährlich schutz helm aufsicht risiko
  es seguro_es seguridad peligroso casco protección riesgo vigilado
  fr sécurité sûr dangereux casque protection risque surveillé
  it sicurezza sicuro pericoloso casco protezione rischio
  pt segurança seguro_é perigoso capacete proteção risco
  zh 安全 危险 头盔 防护 风险
liability
  en liable liability responsible who_pays_for_damage break_something own_risk accountable compensation pay_for_damage
    at_fault whose_fault
  de haftung haftet haften verantwortlich schaden_bezahlen eigenes_risiko schadenersatz schuld
  es responsabilidad responsable quién_paga_los_daños indemnización culpa
  fr responsabilité responsable qui_paie_les_dégâts dédommagement indemnisation faute
  it responsabilità responsabile chi_paga_i_danni risarcimento colpa
  pt responsabilidade responsável quem_paga_os_danos indenização indemnização culpa
  zh 责任 赔偿 谁负责 弄坏 赔
complaint
  en complain complaint unhappy not_satisfied feedback bad_experience report_a_problem dissatisfied make_a_complaint
    review rude disappointed grievance rubbish botched shoddy let_down poor_job hate_it
  de beschwerde beschweren unzufrieden reklamation reklamieren feedback bewertung unfreundlich gepfuscht mangelhaft
    enttäuscht
  es queja quejarse reclamación reclamar insatisfecho hoja_de_reclamaciones opinión descontento quejarme mal_hecho
    no_me_gusta
  fr plainte réclamation se_plaindre mécontent insatisfait avis me_plaindre mal_fait déçu pas_content
  it reclamo lamentela reclamare insoddisfatto recensione scontento lamentarmi fatto_male deluso
  pt reclamação reclamar queixa insatisfeito livro_de_reclamações avaliação mal_feito descontente
  zh 投诉 不满意 意见 反馈 差评 态度差 做得不好 不喜欢 抱怨
warranty
  en warranty guarantee covered coverage still_covered lasts breaks_after stops_working_after fails_after
    protection_plan guaranteed guarantees insured_against how_long_is_it_protected if_it_breaks replace_it_for_free
    something_goes_wrong stand_behind promise breaks_again stops_working break_down_again last_for faulty packs_up
  de garantie gewährleistung garantiezeit abgedeckt noch_garantie wenn_es_kaputtgeht ersatz_bekommen geht_was_kaputt
    wieder_kaputt hält_nicht geht_kaputt mangel
  es garantía garantizado cubierto cubre cobertura garantias si_se_rompe si_falla me_lo_cambian se_rompe se_estropea
    vuelve_a_fallar defecto deja_de_funcionar
  fr garantie garanti couvert sous_garantie couverture garanties si_ça_casse s_il_casse si_ça_lâche
    remplacer_gratuitement tombe_en_panne casse retombe_en_panne défaut
  it garanzia garantito coperto copertura garanzie se_si_rompe se_non_funziona me_lo_cambiate si_rompe si_guasta
    difetto smette_di_funzionare
  pt garantia garantido coberto cobertura garantias se_quebrar se_avariar se_estragar trocam avaria estraga quebra
    defeito deixa_de_funcionar avariar
  zh 保修 质保 保证 保障 保修期 坏了怎么办 出问题怎么办 保多久 包修 保固 又坏 三包
emergency
  en emergency urgent urgently after_hours middle_of_the_night crisis immediate_help right_now cant_wait
    life_threatening out_of_hours emergencies
  de notfall notdienst dringend nachts bereitschaft sofort_hilfe akut notfalle
  es emergencia urgencia urgente fuera_de_horario guardia de_madrugada emergencias urgencias
  fr urgence urgent garde en_pleine_nuit astreinte immédiat urgences
  it emergenza urgenza urgente fuori_orario pronto_intervento guardia emergenze
  pt emergência urgência urgente fora_do_horário plantão piquete emergencias
  zh 紧急 急诊 应急 半夜 救命 急救 火急 急
`;
