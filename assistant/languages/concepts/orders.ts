/** Words for orders, visits and what becomes of them: `
concepts.ts` says how they are read. */
export const ORDERS = `
book
  en book booking appointment reserve reservation slot sign_up register enrol enroll make_an_appointment come_by arrange
    get_in free_slot fit_me_in squeeze_me_in save_me_a put_me_down need_a_table schedule secure_a_spot bookings booked
    appointments reservations registration enrolment get_a_table get_an_appointment make_a_booking place_free
    how_do_i_get_a_spot get_a_spot see_somebody have_room_for fit_us_in take_me_on sign_up_with get_me_in space_for_us
    free_for_me a_place_for want_to_come
  de termin buchen buchung reservieren reservierung anmelden anmeldung vereinbaren einschreiben platz_sichern
    vorbeikommen eintragen termin_kriegen einen_platz termine terminvereinbarung tisch_reservieren platz_reservieren
    anmelde termin_bekommen platz_für noch_was_frei aufnehmen habt_ihr_platz was_frei drankommen dazukommen mitmachen
  es reservar reserva cita turno apuntarse inscribirse inscripción pedir_hora pedir_cita sitio_libre plaza agendar citas
    reservas inscribir matricula sitio apuntarme hueco tenéis_sitio hay_hueco coger_cita cogerme me_podéis_dar un_sitio
    para_apuntar
  fr réserver réservation rendez_vous rdv inscrire inscription prendre_rendez_vous créneau une_place reservations
    inscriptions prendre_rendez creneaux m_inscrire avez_vous_de_la_place reste_t_il_une_place une_table_pour
    venir_vous_voir
  it prenotare prenotazione appuntamento iscriversi iscrizione fissare posto_libero riservare prenotazioni appuntamenti
    iscrivere iscrizioni posti iscrivermi avete_posto c_è_posto un_tavolo_per come_mi_iscrivo venire_da_voi
  pt marcar marcação reservar reserva agendar consulta inscrever inscrição matrícula vaga horário_livre agendamento
    reservas inscricoes me_inscrever tem_lugar tem_vaga uma_mesa_para como_me_inscrevo encaixar
  zh 预约 预订 预定 订位 报名 挂号 订座 登记 约时间 排个时间 约 订 有位置吗 有空位 想约 怎么约 什么时候有空 还有名额 想报
walk-in
  en walk_in without_an_appointment without_booking just_turn_up turn_up just_show_up drop_in just_come no_appointment
    do_i_need_an_appointment unannounced spontaneously book_ahead
  de ohne_termin ohne_anmeldung einfach_vorbeikommen spontan ohne_reservierung brauche_ich_einen_termin unangemeldet
  es sin_cita sin_reserva sin_avisar presentarme_directamente hace_falta_cita ir_directamente
  fr sans_rendez_vous sans_réservation à_l_improviste sans_rdv venir_directement faut_il_réserver
  it senza_appuntamento senza_prenotazione presentarsi direttamente serve_prenotare senza_avvisare
  pt sem_marcação sem_hora_marcada sem_reserva aparecer_direto sem_agendar preciso_marcar
  zh 不预约 直接过来 直接去 没有预约 现场排 要不要预约
waitlist
  en waiting_list waitlist fully_booked sold_out no_places full nothing_free places_left cancellation_list ~spot
  de warteliste ausgebucht voll belegt kein_platz restplätze
  es lista_de_espera completo lleno agotado sin_plazas quedan_plazas
  fr liste_d_attente complet plein plus_de_place places_restantes
  it lista_d_attesa completo pieno esaurito posti_rimasti
  pt lista_de_espera lotado esgotado cheio sem_vagas vagas
  zh 候补 满了 名额 订满 约满 没位置
cancel
  en cancel cancellation call_off back_out withdraw change_my_mind no_longer_want quit terminate not_coming
    cant_make_it get_out_of drop_out pull_out opt_out stop_my end_my ditch get_rid_of something_comes_up
    plans_change ~ill ~sick ~fall_through canceling cancelling cancelled canceled termination cannot_make_it bail
    pull_the_plug walk_away no_longer_need dont_need_it_any_more dont_want_to_any_more stop_paying unsubscribe
    want_out something_came_up other_plans fell_through decide_against not_going back_down lost_interest can_it
    wriggle_out have_to_pull_out cry_off give_up_my not_be_coming stop_coming leave_you
  de stornieren storno absagen absage kündigen kündigung abbestellen rücktritt zurücktreten widerruf widerrufen
    nicht_kommen aussteigen raus_aus loswerden abspringen dazwischen_kommt ~krank stornierung storniere nicht_mehr
    doch_nicht will_nicht_mehr was_dazwischen dazwischengekommen rauskommen wieder_raus beenden aufhören
    doch_absagen klappt_nicht nicht_mitmachen rücktreten brauche_nicht_mehr zurückziehen kündige kommen_doch_nicht
  es cancelar cancelación anular anulación darse_de_baja baja desistir echarse_atrás no_puedo_ir rescindir dejarlo
    desapuntar surge_algo ~enfermo cancelo dar_de_baja darme_de_baja no_voy ya_no_quiero no_voy_a_poder
    me_ha_surgido imprevisto dejar_de_pagar salirme ya_no_lo_necesito cambio_de_planes arrepentirse arrepiento
    no_viajo desapuntarme echarme_atrás anulo no_podré_ir
  fr annuler annulation résilier résiliation désister se_rétracter rétractation désinscrire arrêter_mon empêchement
    ~malade annule ne_peux_pas_venir empeche arreter je_ne_peux_plus je_ne_veux_plus changer_d_avis
    changement_de_programme arrêter me_dégager plus_besoin sortir_du_contrat imprévu me_désinscrire me_rétracter
    résilie je_ne_viens_plus plus_envie me_désister désabonner
  it annullare annullamento disdire disdetta recedere recesso cancellare rinunciare tirarsi_indietro imprevisto
    ~malato cancellazione non_posso_venire smettere lasciare non_voglio_più non_posso_più uscirne cambio_programma
    cambiare_idea non_mi_serve_più ripensarci ripensamento tirarmi_indietro disdico disiscrivermi non_vengo_più
  pt cancelar cancelamento desistir anular rescindir desmarcar dar_baixa sair_do_contrato imprevisto ~doente cancelo
    desistencia nao_posso_ir nao_vou parar não_quero_mais não_vou_poder mudança_de_planos mudar_de_ideia
    voltar_atrás surgiu_um_imprevisto parar_de_pagar não_preciso_mais sair_do_plano não_vou_mais desisto
    não_posso_ir
  zh 取消 退订 解约 不想要 终止 来不了 不做了 反悔 退出 改主意 退课 不想做了 不想去了 有事来不了 去不了 不需要了 改变主意 后悔 不想继续 退掉 临时有事 不想要了 不去了 不来了 取消掉
change
  en change reschedule move postpone switch swap modify alter amend another_day different_day put_off push_back
    bring_forward different_time shift adjust other_date make_changes changes changing other_day different_slot
    another_time make_it_later make_it_earlier move_it switch_days wrong_date change_the_date swap_my another_date
    rebook re_book move_my shift_my later_date earlier_date new_date
  de ändern änderung umbuchen umbuchung verschieben verlegen tauschen wechseln anpassen anderer_tag anderen_termin
    umändern umtragen anderer_zeitpunkt andere_zeit anders_legen späterer_termin früherer_termin auf_einen_anderen
    umlegen später_kommen verschiebe
  es cambiar cambio modificar aplazar posponer mover otro_día otra_fecha reprogramar trasladar cambios otra_hora
    otro_momento pasar_a_otro_día más_tarde adelantar retrasar_la_cita cambiar_la_cita mover_la
  fr changer modifier modification déplacer reporter décaler échanger autre_jour autre_date changement un_autre_jour
    une_autre_date une_autre_heure avancer repousser plus_tard autre_créneau
  it cambiare modificare modifica spostare rimandare posticipare altro_giorno altra_data un_altro_giorno
    un_altra_data un_altro_orario anticipare più_tardi cambiare_data rinviare
  pt mudar alterar alteração remarcar adiar trocar outro_dia outra_data reagendar outro_horário outro_momento
    passar_para_outro mais_tarde antecipar mudar_a_data trocar_a_data
  zh 更改 改期 修改 变更 换时间 推迟 调整 改时间 换一天 换成 别的时间 改天 改到 换个日子 往后推 改约 提前 挪
confirm
  en confirm confirmation confirmed email_confirmation didnt_get_an_email booking_number is_it_booked went_through
    order_number
  de bestätigung bestätigen bestätigungsmail buchungsnummer hat_geklappt angekommen bestellnummer
  es confirmación confirmar número_de_reserva correo_de_confirmación localizador
  fr confirmation confirmer numéro_de_réservation mail_de_confirmation
  it conferma confermare numero_di_prenotazione mail_di_conferma
  pt confirmação confirmar número_da_reserva email_de_confirmação
  zh 确认 订单号 确认邮件 预约成功
order
  en order purchase buy buying get_one place_an_order get_hold_of_one checkout basket cart acquire want_one orders
    ordered ordering bought put_in_an_order want_to_get order_from send_me_one
  de bestellen bestellung kaufen kauf erwerben warenkorb einkaufen anschaffen bestellt ordern hätte_gern nehmen
  es pedir pedido comprar compra encargar encargo carrito adquirir pedidos quiero_uno encargarlo
  fr commander commande acheter achat panier acquérir commandes je_voudrais_un passer_commande
  it ordinare ordine comprare acquistare acquisto carrello ordini vorrei_uno prenderne fare_un_ordine
  pt encomendar encomenda comprar compra pedido pedir carrinho pedidos quero_um fazer_pedido
  zh 下单 订单 购买 买 订购 购物车 想买 要一个 拍下
return
  en return send_back bring_back exchange take_back wrong_size doesnt_fit dont_like_it not_happy_with
    dont_want_it_anymore too_small too_big swap_it not_suit unwanted returns returning exchanges does_not_fit dont_suit
    picked_the_wrong doesnt_look_right regret_buying change_it_for_another the_wrong_color send_it_back
    not_what_i_expected wrong_one
  de rückgabe zurückgeben zurückschicken umtausch umtauschen retoure zurücksenden passt_nicht gefällt_nicht zu_klein
    zu_groß retouren gefällt_mir_nicht falsch_ausgesucht falsche_farbe nicht_das_richtige wieder_mitbringen
  es devolver devolución cambio_de_talla cambiar_por no_me_queda no_me_gusta no_me_sirve devoluciones me_he_equivocado
    no_es_lo_que_esperaba color_equivocado no_me_convence
  fr retour retourner renvoyer échange échanger rendre ne_me_va_pas trop_petit ne_plaît_pas rapporter retours
    me_suis_trompé je_me_suis_trompé mauvaise_couleur pas_ce_que_j_attendais ne_convient_pas ne_me_plaît_pas
  it reso restituire rimandare cambio_taglia cambiare_con non_mi_sta non_mi_piace resi rimandare_indietro sostituire
    ho_sbagliato colore_sbagliato non_è_quello_che non_mi_convince
  pt devolver devolução troca trocar não_serve não_gostei tamanho_errado devolucoes trocas escolhi_errado cor_errada
    não_era_o_que não_gostar enganei
  zh 退货 换货 退换 调换 不合适 不喜欢 太小 太大 不想要了 买错 选错 颜色不对 跟想的不一样 不满意想退
deliver
  en deliver delivery ship shipping shipment courier parcel send dispatch mail bring_it freight to_my_house to_my_door
    post come_to_me drop_it_off doorstep at_home get_it_to delivers deliveries ships bring_to bring_round bring_it_over
    bring_it_to send_it_to drop_it_round have_it_sent get_it_home to_my_flat van_come arrives arrive turn_up_at_my_door
    come_all_the_way
  de liefern lieferung lieferzeit versand versenden verschicken zustellung bringen paket nach_hause vor_die_tür haustür
    zusenden liefert lieferungen schicken bringt kommt_ihr_auch_nach nach_hause_gebracht an_die_haustür ankommt
    ausfahren
  es entrega entregar envío enviar reparto a_domicilio mandar paquete traer llevar_a_casa mensajería entregas entregan
    envios envian domicilio llevan a_casa traen lo_traéis me_lo_traéis a_mi_casa llegar_a_casa me_llega lleváis
  fr livraison livrer expédier expédition envoyer envoi colis à_domicile chez_moi livraisons livrez a_la_maison
    vous_apportez jusqu_à_chez_moi jusque_chez_moi reçois arrive_chez
  it consegna consegnare spedizione spedire corriere pacco a_domicilio mandare portare_a_casa recapito consegne
    consegnate spedizioni spedite domicilio a_casa me_lo_portate fino_a_casa a_casa_mia arriva_a_casa
  pt entrega entregar envio enviar frete domicílio encomenda transportadora em_casa mandar entregas entregam enviam
    trazem em_minha_casa até_casa chega_em_casa
  zh 送货 配送 快递 发货 运费 送到 包邮 寄到 物流 送上门 邮寄 寄 送不送 能送 送到家 寄过来 到货 收到
pickup
  en pick_up pickup collect collection fetch collect_in_store click_and_collect pick_it_up_myself come_and_get
    when_can_i_get_my come_for_my get_my_things friend_collect
  de abholen abholung selbst_abholen selbstabholer abhole meine_sachen_holen mein_kumpel_holen
  es recoger recogida pasar_a_buscar retirar recojo puede_recogerlo_otro cuándo_recojo
  fr retirer retrait récupérer venir_chercher click_and_collect quelqu_un_peut_le_prendre quand_récupérer
  it ritirare ritiro passare_a_prendere venire_a_prendere può_ritirarlo_un_altro quando_ritiro
  pt levantar retirar buscar retirada recolha levantamento apanhar outra_pessoa_pode_levantar quando_levanto
  zh 自取 取货 来取 去拿 领取 提货 代取 什么时候拿 什么时候取
track
  en track tracking where_is_my status progress has_it_shipped find_out_where how_far_along update_on
    still_hasnt_arrived not_arrived
  de verfolgen sendungsverfolgung wo_ist_mein wo_bleibt stand status nicht_angekommen
  es seguimiento rastrear dónde_está_mi estado_del_pedido no_ha_llegado
  fr suivi suivre où_est_ma où_en_est statut pas_arrivé
  it tracciare tracciamento dov_è_il_mio stato_dell_ordine non_arrivato
  pt rastrear rastreio acompanhar onde_está_a_minha estado_da_encomenda não_chegou
  zh 查快递 物流信息 到哪了 进度 还没到 单号 查询
abroad
  en abroad overseas international other_countries worldwide foreign outside_the_country customs import export
  de ausland international weltweit anderen_ländern zoll
  es extranjero internacional otros_países aduana
  fr étranger international autres_pays douane monde_entier
  it estero internazionale altri_paesi dogana
  pt exterior estrangeiro internacional outros_países alfândega
  zh 国外 海外 国际 海关 出口
area
  en area region service_area cover where_do_you_deliver come_out_to how_far_out radius outside_town serve my_area
    postcode zip_code districts
  de gebiet region umkreis einzugsgebiet wie_weit_fahrt postleitzahl außerhalb
  es zona área radio código_postal llegáis_a hasta_dónde comarca
  fr zone secteur région périmètre code_postal rayon déplacez
  it zona area raggio cap fino_a_dove fuori_città
  pt zona região área raio código_postal atendem_em até_onde
  zh 区域 范围 哪些地区 覆盖 郊区 能到吗
wrong-item
  en wrong_item wrong_product not_what_i_ordered something_missing missing_part incomplete mixed_up arrived_damaged
    damaged_in_transit arrived_broken
  de falsche_ware falscher_artikel fehlt_etwas unvollständig beschädigt_angekommen falsch_geliefert
  es producto_equivocado falta_una_pieza incompleto llegó_dañado llegó_roto
  fr mauvais_article erreur_de_commande il_manque incomplet arrivé_abîmé arrivé_cassé
  it articolo_sbagliato manca_un_pezzo incompleto arrivato_danneggiato arrivato_rotto
  pt produto_errado falta_uma_peça incompleto chegou_danificado chegou_partido veio_errado
  zh 发错 少件 缺件 漏发 运输损坏 收到坏的
install
  en install installation assemble assembly set_up put_together fit fitting mount setup hook_up put_it_up build_it
    connect handy not_good_with_tools do_it_for_me cant_build diy
  de montage montieren aufbauen aufbau installieren installation einbauen einbau anschließen zusammenbauen
    zwei_linke_hände handwerklich selber_aufbauen
  es instalar instalación montar montaje poner_en_marcha colocar manitas no_sé_montar lo_montáis
  fr installer installation monter montage pose poser brancher assembler bricoleur je_ne_sais_pas_monter vous_montez
  it installare installazione montare montaggio posa non_sono_capace lo_montate fai_da_te
  pt instalar instalação montar montagem colocar não_sei_montar vocês_montam jeito_para
  zh 安装 组装 装配 装上 上门安装 调试 不会装 帮我装 帮装
dispose
  en dispose old_one take_away haul_away recycle remove_the_old get_rid_of trash scrap throw_away bin
  de entsorgen entsorgung altgerät mitnehmen recyceln abtransport wegwerfen sperrmüll altes
  es retirar_el_viejo reciclar desechar tirar llevarse_el_viejo punto_limpio
  fr reprise_de_l_ancien recycler débarrasser jeter déchetterie évacuer encombrants
  it smaltire smaltimento ritiro_usato riciclare buttare rottamare
  pt descarte recolher_o_antigo reciclar jogar_fora deitar_fora retirada_do_velho
  zh 旧货 回收 扔掉 处理旧 拉走 以旧
stock
  en stock available availability in_stock sold_out have_left carry still_got left_over run_out_of got_any on_the_shelf
    back_in
  de vorrätig lager verfügbar verfügbarkeit auf_lager ausverkauft noch_da führt_ihr
  es disponible disponibilidad en_stock existencias agotado queda_alguno os_queda stock disponibles
  fr disponible disponibilité en_stock rupture reste_t_il épuisé stock disponibles
  it disponibile disponibilità scorta esaurito rimasto magazzino disponibili
  pt disponível disponibilidade em_estoque em_stock esgotado sobrou estoque stock disponiveis
  zh 现货 有货 库存 缺货 还有吗 断货
custom
  en custom custom_made bespoke made_to_order made_to_measure personalise personalized tailor special_request own_design
    engraving individual customise unique
  de maßanfertigung nach_maß individuell sonderanfertigung personalisieren gravur sonderwunsch eigenes_design wunsch
  es a_medida personalizado personalizar encargo_especial grabado diseño_propio
  fr sur_mesure personnalisé personnaliser gravure demande_spéciale
  it su_misura personalizzato personalizzare incisione richiesta_speciale
  pt sob_medida por_medida personalizado personalizar gravação pedido_especial
  zh 定制 定做 个性化 刻字 特殊要求 量身
sample
  en sample samples swatch try_at_home see_before_i_buy tester specimen portfolio previous_work examples_of_your
    see_the_color_at_home small_piece swatches
  de muster stoffprobe probe katalog vorher_ansehen beispiele referenzen stoffmuster farbmuster
  es muestra muestrario catálogo ver_antes ejemplos trabajos_anteriores trozo_de_tela muestra_en_casa
  fr échantillon catalogue voir_avant exemples réalisations voir_la_couleur bout_de_tissu chez_moi_avant
  it campione catalogo vedere_prima esempi lavori_precedenti pezzetto_di_stoffa vedere_il_colore
  pt amostra catálogo ver_antes exemplos trabalhos_anteriores pedaço_de_tecido ver_a_cor
  zh 样品 小样 色卡 目录 作品 案例 小块布 看颜色
loading
  en unload load loading crew helpers men_to_carry how_many_men strong_hands packers
  de ausladen einladen helfer träger wie_viele_leute_kommen möbelpacker
  es cargar descargar operarios mozos ayudantes
  fr charger décharger déménageurs manutention bras
  it caricare scaricare facchini operai
  pt carregar descarregar ajudantes carregadores
  zh 装车 卸车 搬运工 师傅几个 帮手
`;
