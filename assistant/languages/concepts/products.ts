/** Words for software, plans and what one chooses among: `
concepts.ts` says how they are read. */
export const PRODUCTS = `
export
  en export import download upload migrate transfer_my_data csv excel move_my_data take_my_data backup back_up restore
    come_over_from bring_my_data bring_over switching_from coming_from_another moving_from old_system spreadsheet
    take_everything_with_me
  de exportieren importieren herunterladen hochladen umziehen_daten sicherung backup wiederherstellen
    von_einem_anderen_programm daten_mitnehmen wechseln_von tabelle
  es exportar importar descargar subir migrar copia_de_seguridad restaurar cambiar_desde otro_programa
    llevarme_mis_datos hoja_de_cálculo
  fr exporter importer télécharger migrer sauvegarde restaurer venir_d_un_autre tableur reprendre_mes_données
  it esportare importare scaricare caricare migrare backup ripristinare passare_da_un_altro foglio_di_calcolo
    portare_i_miei_dati
  pt exportar importar baixar descarregar migrar backup restaurar vir_de_outro planilha folha_de_cálculo
    levar_os_meus_dados
  zh 导出 导入 下载 上传 迁移 备份 恢复数据 换过来 表格 从别的软件 搬过来
integration
  en integrate integration api connect_with plugin works_with compatible slack zapier sync webhook pull_in by_itself
    talk_to_my feed link_to link_up automatic transactions
  de schnittstelle api integration verbinden kompatibel synchronisieren automatisch verknüpfen anbinden
  es integración api conectar_con compatible sincronizar automáticamente vincular enlazar
  fr intégration api connecter_à compatible synchroniser automatiquement relier lier
  it integrazione api collegare compatibile sincronizzare automaticamente collegare_a
  pt integração api conectar compatível sincronizar automaticamente ligar_a vincular
  zh 接口 集成 对接 兼容 同步 自动 关联 连接
device
  en phone mobile iphone android tablet ipad computer laptop windows mac browser smartphone
  de handy smartphone iphone android tablet computer laptop browser
  es móvil teléfono iphone android tableta ordenador portátil
  fr téléphone mobile iphone android tablette ordinateur portable
  it telefono cellulare iphone android tablet computer portatile
  pt celular telemóvel iphone android tablet computador portátil
  zh 手机 苹果 安卓 平板 电脑 浏览器
security
  en encryption secure hacked server hosted where_is_my_data data_center certified two_factor iso
  de verschlüsselung sicher server gehostet rechenzentrum zertifiziert
  es cifrado seguridad servidor alojado certificado
  fr chiffrement sécurité serveur hébergé certifié
  it crittografia sicurezza server ospitato certificato
  pt encriptação criptografia segurança servidor hospedado certificado
  zh 加密 服务器 数据中心 存在哪 认证
delete-account
  en delete_my_account close_my_account remove_my_data erase unsubscribe deactivate delete_everything
    button_to_unsubscribe wipe get_rid_of_my_account
  de konto_löschen löschen daten_löschen abmelden deaktivieren alles_löschen profil_löschen
  es eliminar_mi_cuenta borrar_cuenta borrar dar_de_baja_la_cuenta borrarme borrar_mis_datos
  fr supprimer_mon_compte effacer désinscrire fermer_mon_compte tout_supprimer
  it eliminare_account cancellare_account chiudere_il_conto cancellarmi
  pt excluir_conta apagar_conta eliminar_conta encerrar_conta apagar_tudo
  zh 注销 删除账号 销户 删数据 清空 删除
support
  en support help assistance customer_support response_time get_help technical_support how_fast_do_you_reply guidance
    reply get_back_to_me how_quick_do_you_reply answer_my_email walk_me_through_it somebody_to_help
  de support hilfe unterstützung kundendienst reaktionszeit hilft_mir antwortet_ihr wie_schnell_antwortet helft_ihr
  es soporte ayuda asistencia tiempo_de_respuesta contestáis responder cuánto_tardáis_en_contestar me_ayudáis
  fr support aide assistance temps_de_réponse dépanner répondez répondre vous_m_aidez
  it supporto aiuto assistenza tempi_di_risposta rispondete rispondere mi_aiutate
  pt suporte ajuda assistência tempo_de_resposta respondem responder ajudam
  zh 支持 帮助 技术支持 售后 响应 多久回复 回不回 有人帮
phone-plan
  en sim data_plan roaming minutes gigabytes signal coverage network mobile_plan
  de sim datenvolumen roaming empfang netz mobilfunk
  es sim datos roaming cobertura red
  fr sim forfait roaming réseau couverture
  it sim giga roaming copertura rete
  pt sim dados roaming cobertura rede
  zh 流量 漫游 信号 套餐 电话卡
newsletter
  en newsletter mailing_list news updates social_media instagram facebook follow_you interest_list
  de newsletter neuigkeiten verteiler instagram facebook
  es boletín novedades instagram facebook redes
  fr newsletter infolettre nouvelles instagram facebook
  it newsletter novità instagram facebook
  pt newsletter novidades instagram facebook
  zh 订阅 公众号 新闻 动态 小红书
review
  en reviews references testimonials previous_customers rating happy_customers
  de bewertungen referenzen kundenstimmen erfahrungen
  es opiniones referencias reseñas valoraciones
  fr avis témoignages références notes
  it recensioni referenze opinioni
  pt avaliações referências opiniões depoimentos
  zh 评价 口碑 评论 好评
subcontractor
  en who_does subcontractor your_own_people outsourced third_party partner
  de wer_führt subunternehmer eigene_leute partner
  es quién_hace subcontrata propio_personal
  fr qui_fait sous_traitant vos_propres
  it chi_fa subappalto vostri
  pt quem_faz subcontratado próprio
  zh 谁来做 外包 自己的人
technique
  en tools technology machine method equipment_do_you_use how_do_you_do modern
  de technik methode gerät verfahren womit
  es técnica método máquina tecnología
  fr technique méthode machine technologie
  it tecnica metodo macchina tecnologia
  pt técnica método máquina tecnologia
  zh 技术 方法 设备 工艺
plan
  en plan plans package packages tier pricing_plan bundle model_of option which_plans
  de tarif tarife paket pakete modell variante
  es plan planes paquete modalidad
  fr formule forfait offre offres pack
  it piano piani pacchetto formula
  pt plano planos pacote modalidade
  zh 方案 套餐 计划 档位
basic
  en basics essential simplest smallest starter entry_level cheapest_option minimum_package lowest
  de einfachste günstigste kleinste einstieg basis grundpaket
  es básico más_sencillo más_barato más_pequeño
  fr le_plus_simple le_moins_cher le_plus_petit de_base
  it base più_economico più_piccolo più_semplice
  pt básico mais_simples mais_barato mais_pequeno menor
  zh 最便宜 最小 基础版 入门
best
  en biggest largest most_expensive top premium deluxe luxury high_end best_one
  de größte beste teuerste luxus premium
  es más_grande mejor más_caro lujo premium
  fr le_plus_grand meilleur le_plus_cher luxe
  it più_grande migliore più_caro lusso
  pt maior melhor mais_caro luxo
  zh 最大 最好 最贵 豪华 高端
choose
  en choose pick select choice decide own_choice which_options design_it_myself make_my_own_choice
  de aussuchen wählen auswählen entscheiden auswahl selbst_bestimmen
  es elegir escoger seleccionar decidir
  fr choisir sélectionner décider
  it scegliere selezionare decidere
  pt escolher selecionar decidir
  zh 选择 挑选 自己选 决定
keep-for
  en lock lock_in hold freeze_the_rate fix_the_rate reserve_the keep_for_me put_aside set_aside hold_it save_it_for
  de sichern zurücklegen festhalten aufheben reservieren_für zurückhalten
  es apartar guardar fijar bloquear mantener
  fr bloquer mettre_de_côté garder fixer
  it bloccare mettere_da_parte tenere fissare
  pt bloquear guardar fixar segurar travar
  zh 保留 留着 锁定 预留
sell
  en sell selling my_house_first for_sale put_on_the_market resale
  de verkaufen verkauf zum_verkauf
  es vender venta en_venta
  fr vendre vente en_vente
  it vendere vendita in_vendita
  pt vender venda à_venda
  zh 卖 出售 转卖 挂牌
lights
  en light lights lamp bulb dark lighting
  de licht lampe beleuchtung birne dunkel
  es luz lámpara bombilla iluminación
  fr lumière lampe ampoule éclairage
  it luce lampada lampadina illuminazione
  pt luz lâmpada iluminação
  zh 灯 灯泡 照明
electronics
  en screen display battery keyboard cracked_screen charger_port speaker laptop_screen water_damage drop_in_water
  de display bildschirm akku tastatur ladebuchse lautsprecher wasserschaden handydisplay
  es pantalla batería teclado altavoz pantalla_rota mojado
  fr écran batterie clavier haut_parleur écran_cassé
  it schermo batteria tastiera altoparlante schermo_rotto
  pt tela ecrã bateria teclado alto_falante tela_quebrada
  zh 屏幕 电池 键盘 碎屏 进水 换屏
printing
  en file format pdf photo_upload document_upload attachment size_of_file print printing copies scan
  de datei format pdf drucken ausdruck kopie kopien scannen
  es archivo formato pdf imprimir impresión copias escanear
  fr fichier format pdf imprimer impression copies scanner
  it file formato pdf stampare stampa copie scansione
  pt arquivo ficheiro formato pdf imprimir impressão cópias digitalizar
  zh 文件 格式 打印 复印 扫描
event
  en wedding weddings ceremony celebration anniversary banquet party parties birthday_party function reception_for
    baptism christening private_event hen_do stag_do conference
  de hochzeit hochzeiten feier feiern fest party geburtstagsfeier jubiläum taufe veranstaltung firmenfeier
    empfang_für konferenz trauung
  es boda bodas celebración celebrar fiesta fiestas cumpleaños aniversario bautizo evento eventos banquete comunión
    congreso despedida_de_soltero
  fr mariage mariages fête fêtes fêter anniversaire baptême événement réception_pour banquet cérémonie séminaire
    soirée_privée
  it matrimonio matrimoni festa feste festeggiare compleanno anniversario battesimo evento eventi banchetto
    cerimonia convegno nozze
  pt casamento casamentos festa festas aniversário batizado evento eventos cerimónia cerimônia celebrar celebração
    congresso bodas
  zh 婚礼 婚宴 聚会 派对 生日会 庆典 庆祝 宴会 满月酒 年会 活动场地
wine
  en wine beer beers cocktail cocktails corkage own_bottle bring_a_bottle soft_drinks prosecco champagne
  de wein weine bier biere cocktail korkgeld eigene_flasche sekt champagner limonade
  es vino vinos cerveza cervezas cóctel copas descorche refrescos cava champán
  fr vin vins bière bières cocktail droit_de_bouchon apéritif champagne boissons
  it vino vini birra birre cocktail aperitivo spumante diritto_di_tappo bibite
  pt vinho vinhos cerveja cervejas coquetel taxa_de_rolha refrigerante espumante bebidas
  zh 红酒 葡萄酒 啤酒 鸡尾酒 开瓶费 自带酒水 饮料 香槟
goodbye
  en funeral funerals cremation burial coffin urn grave put_down put_him_down put_her_down euthanasia ashes
  de beerdigung bestattung einäscherung sarg urne grab einschläfern euthanasie asche trauerfeier
  es funeral entierro cremación incineración ataúd urna tumba eutanasia cenizas sepelio
  fr obsèques enterrement crémation incinération cercueil urne tombe euthanasie cendres euthanasier
  it funerale sepoltura cremazione bara urna tomba eutanasia ceneri
  pt funeral enterro cremação caixão urna túmulo eutanásia cinzas velório
  zh 葬礼 火化 殡葬 骨灰 棺材 墓地 安乐死 追悼会
uniform
  en uniform uniforms school_uniform dress_code team_kit jersey
  de uniform schuluniform arbeitskleidung vereinskleidung trikot kleiderordnung
  es uniforme uniformes equipación camiseta_del_equipo código_de_vestimenta
  fr uniforme uniformes maillot code_vestimentaire tenue_scolaire
  it uniforme uniformi divisa grembiule maglia_della_squadra
  pt uniforme uniformes farda camisola_da_equipa
  zh 校服 制服 队服 工作服 着装要求
computer-trouble
  en virus malware data_recovery recover_my_files lost_files slow_computer laptop_repair blue_screen freezes crashes
    hard_drive
  de virus schadsoftware datenrettung dateien_retten computer_langsam festplatte absturz stürzt_ab
  es virus recuperar_datos recuperar_archivos ordenador_lento disco_duro se_cuelga pantalla_azul
  fr virus récupération_de_données récupérer_mes_fichiers ordinateur_lent disque_dur plante écran_bleu
  it virus recupero_dati recuperare_i_file computer_lento disco_fisso si_blocca schermata_blu
  pt vírus recuperação_de_dados recuperar_ficheiros computador_lento disco_rígido trava tela_azul
  zh 病毒 数据恢复 恢复文件 电脑慢 硬盘 蓝屏 死机
notary
  en notary notarise notarize certify_a_copy apostille sworn_translation translate translation translator
    interpreter
  de notar notariell beglaubigen beglaubigung apostille übersetzung übersetzen dolmetscher vereidigt
  es notario notaría legalizar apostilla traducción_jurada traducir traducción traductor intérprete compulsar
  fr notaire légaliser apostille traduction_assermentée traduire traduction traducteur interprète certifier_conforme
  it notaio autenticare apostilla traduzione_giurata tradurre traduzione traduttore interprete
  pt notário cartório reconhecer_firma apostila tradução_juramentada traduzir tradução tradutor intérprete
  zh 公证 翻译 口译 认证件 海牙认证
`;
