/** Words for insurance, law, offices and travel: `
concepts.ts` says how they are read. */
export const OFFICES = `
insurance
  en insurance insured insure insurer policy cover_me underwriter protected no_risk fully_covered covered_if protect_me
    who_pays_if peace_of_mind damage_waiver
  de versicherung versichert versichern police versicherungsschutz versicherungen vollkasko kasko wer_zahlt_wenn
    absichern
  es seguro asegurado aseguradora póliza seguros a_todo_riesgo quién_paga sin_riesgo cobertura
  fr assurance assuré assurer assureur police assurances tous_risques qui_paie sans_risque
  it assicurazione assicurato polizza assicurazioni kasko chi_paga senza_rischi
  pt seguro segurado seguradora apólice seguros convenios sem_risco quem_paga proteção cobertura_total
  zh 保险 投保 保单 险 全险 谁赔 没风险 保障
claim
  en claim claims make_a_claim report_damage file_a_claim settle payout compensation how_do_i_report
  de schaden_melden schadensmeldung schadenfall regulierung auszahlung leistungsfall
  es siniestro parte reclamación_al_seguro dar_parte indemnización
  fr sinistre déclarer déclaration indemnisation
  it sinistro denuncia denunciare_un_danno risarcimento liquidazione
  pt sinistro participar acionar_o_seguro indenização indemnização
  zh 理赔 报案 索赔 赔付 出险
excess
  en excess deductible own_contribution copay self_pay_part i_pay_myself
  de selbstbeteiligung selbstbehalt eigenanteil
  es franquicia copago parte_propia
  fr franchise reste_à_charge
  it franchigia scoperto
  pt franquia copagamento coparticipação
  zh 免赔额 自付 自费
premium
  en premium premiums monthly_contribution insurance_cost go_up_after_a_claim no_claims bonus_malus rate_class
  de beitrag prämie schadenfreiheitsklasse beitragserhöhung
  es prima cuota_del_seguro bonificación
  fr prime cotisation bonus malus
  it premio bonus_malus classe_di_merito
  pt prêmio prémio bônus classe_de_bônus
  zh 保费 保险费 无赔优待
exclusion
  en exclusion exclude not_covered exceptions doesnt_cover not_included left_out wont_pay_for wear_and_tear except
    isnt_covered
  de ausgeschlossen ausschluss nicht_abgedeckt nicht_versichert ausnahme nicht_enthalten verschleiß
  es exclusión excluido no_cubre no_incluye excepciones desgaste
  fr exclusion exclu non_couvert pas_couvert exception usure pas_compris
  it esclusione escluso non_copre non_incluso eccezioni usura
  pt exclusão excluído não_cobre não_inclui exceções desgaste
  zh 不包括 不保 除外 不赔 例外 不含 磨损
lawyer
  en lawyer attorney solicitor legal law_firm advocate sue lawsuit court legal_advice case dispute judge
  de anwalt rechtsanwalt rechtlich klage gericht rechtsberatung prozess streit
  es abogado legal demanda juicio tribunal pleito
  fr avocat juridique procès tribunal litige plainte
  it avvocato legale causa tribunale giudizio
  pt advogado jurídico processo tribunal ação litígio
  zh 律师 法律 起诉 法院 官司 纠纷
divorce
  en divorce separation custody alimony split_up marriage_ending child_support
  de scheidung trennung sorgerecht unterhalt
  es divorcio separación custodia pensión_alimenticia
  fr divorce séparation garde_des_enfants pension_alimentaire
  it divorzio separazione affidamento mantenimento
  pt divórcio separação guarda pensão_alimentícia
  zh 离婚 分居 抚养权 抚养费
inherit
  en inheritance testament estate heir passed_away died funeral death deceased probate
  de erbe testament nachlass verstorben todesfall beerdigung erbschaft
  es herencia testamento heredero fallecido defunción
  fr héritage testament succession décès obsèques
  it eredità testamento successione decesso funerale
  pt herança testamento inventário falecimento óbito
  zh 遗产 遗嘱 继承 去世 丧葬
dismissal
  en fired dismissed dismissal laid_off employment_contract severance employer boss redundancy
  de kündigung_arbeitgeber entlassen abfindung arbeitsvertrag arbeitgeber
  es despido despedido finiquito empresa_me_echa contrato_laboral
  fr licenciement licencié indemnité employeur contrat_de_travail
  it licenziamento licenziato liquidazione datore_di_lavoro
  pt demissão despedimento rescisão patrão contrato_de_trabalho
  zh 解雇 辞退 劳动合同 赔偿金
passport
  en passport identity_card id_card residence_permit visa citizenship naturalisation renew_my_passport
  de reisepass personalausweis aufenthaltstitel visum einbürgerung
  es pasaporte dni visado residencia nacionalidad
  fr passeport carte_d_identité visa titre_de_séjour nationalité
  it passaporto carta_d_identità visto permesso_di_soggiorno cittadinanza
  pt passaporte cartão_de_cidadão visto residência cidadania
  zh 护照 签证 居留 入籍 身份证办理
register
  en register_my_address residence_registration civil_registry birth_certificate marriage_certificate get_married
  de anmeldung_wohnsitz ummelden einwohnermeldeamt geburtsurkunde heiraten standesamt
  es empadronamiento registro_civil partida_de_nacimiento casarse
  fr état_civil acte_de_naissance se_marier domicile
  it residenza anagrafe certificato_di_nascita sposarsi
  pt registo_civil certidão_de_nascimento casar residência
  zh 户口 登记 出生证明 结婚登记 落户
permit
  en permit licence planning_permission building_permit approval authorisation
  de genehmigung baugenehmigung erlaubnis bewilligung
  es licencia permiso_de_obra autorización
  fr permis_de_construire autorisation
  it permesso autorizzazione licenza
  pt licença alvará autorização
  zh 许可证 审批 批准 执照
fine
  en fine penalty ticket penalised speeding
  de strafe bußgeld strafzettel vertragsstrafe
  es multa sanción penalización
  fr amende pénalité pv
  it multa penale sanzione
  pt multa coima penalidade
  zh 罚款 罚单 违约金 处罚
travel
  en travel trip journey flight fly airline destination package_holiday itinerary
  de reise reisen flug fliegen reiseziel pauschalreise
  es viaje viajar vuelo volar destino
  fr voyage voyager vol destination séjour
  it viaggio viaggiare volo destinazione
  pt viagem viajar voo destino
  zh 旅行 旅游 航班 机票 目的地 行程
camping
  en campsite tent caravan camper motorhome pitch camping_spot rv
  de zelt campingplatz wohnwagen wohnmobil stellplatz
  es tienda_de_campaña camping caravana autocaravana parcela
  fr tente camping caravane camping_car emplacement mobil_home
  it tenda campeggio roulotte camper piazzola
  pt tenda barraca camping campismo caravana autocaravana
  zh 帐篷 露营 房车 营地
software
  en software app application program platform tool product feature features functionality
  de software app programm anwendung plattform funktion funktionen
  es software aplicación programa plataforma función funciones
  fr logiciel application programme plateforme fonction fonctionnalité
  it software applicazione programma piattaforma funzione
  pt software aplicativo programa plataforma função funcionalidade
  zh 软件 应用 平台 功能 系统
users
  en users seats team_members add_a_colleague invite licences more_people_on admin roles permissions add_someone
  de nutzer benutzer lizenzen plätze kollegen_hinzufügen einladen rollen rechte
  es usuarios licencias añadir_compañeros invitar roles permisos
  fr utilisateurs licences ajouter_un_collègue inviter rôles droits
  it utenti licenze aggiungere_colleghi invitare ruoli
  pt usuários utilizadores licenças adicionar_colegas convidar
  zh 用户 席位 添加成员 邀请 权限 管理员
upgrade
  en upgrade downgrade switch_plan change_my_plan bigger_plan higher_tier move_up smaller_plan tier extras_you_offer
    options
  de upgrade wechseln_tarif größerer_tarif tarifwechsel kleinerer_tarif
  es mejorar_plan cambiar_de_plan plan_superior ampliar
  fr passer_à changer_de_formule formule_supérieure offre
  it passare_a cambiare_piano piano_superiore
  pt mudar_de_plano upgrade plano_superior
  zh 升级 降级 换套餐 更高版本
decision
  en hear_back decision approved accepted rejected result_of_my when_will_i_know outcome find_out_if
  de bescheid entscheidung zusage absage_erhalten genehmigt abgelehnt wann_erfahre
  es respuesta decisión aceptado rechazado cuándo_sabré resultado_de_mi
  fr réponse décision accepté refusé quand_saurai_je
  it risposta decisione accettato rifiutato quando_saprò
  pt resposta decisão aceito recusado quando_saberei
  zh 结果 通过 拒绝 批准 什么时候知道
`;
