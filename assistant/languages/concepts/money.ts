/** Words for money: `
concepts.ts` says how they are read. */
export const MONEY = `
price
  en price cost fee charge rate expensive cheap affordable pricey how_much ~budget ~worth ~dear come_to set_me_back
    what_do_you_ask damage run_me pricing priced costs charges fees rates tariff cheapest how_pricey euros dollars
    pounds bucks spend cost_me pay_for fee_for how_expensive how_steep what_am_i_looking_at the_damage how_much_money
    price_list what_would_i_pay have_to_pay
  de preis kosten gebühr tarif teuer billig günstig preislich was_kostet wie_viel wie_teuer ~leisten ~budget was_nehmt
    ins_geld wie_hoch preise kostet kost koste gebuhren wieviel euro honorar bezahle_ich zahle_ich kostet_das preisliste
    was_nehmen was_verlangt was_muss_ich_zahlen kohle wie_viel_geld was_macht_das
  es precio costar coste costo tarifa caro barato económico cuánto cuánto_cuesta cuánto_vale qué_vale ~presupuesto
    sale_por cobran a_cuánto precios costos cuesta cuestan tarifas cobrais cara barata cuanto_cobran cuanto_sale vale
    euros pesos dolares cobra lista_de_precios qué_me_cuesta cuánto_hay_que_pagar cuánto_tengo_que_pagar dinero
    sale_caro me_cobráis precio_tiene
  fr prix coûter coût tarif cher abordable combien ça_coûte revient ~budget vous_prenez tarifs couts coute coutent chere
    frais euros facturez gratuite gratuits coute_combien c_est_combien qu_est_ce_que_ça_coûte à_combien ça_fait_combien
    prix_demandez vous_demandez combien_faut_il_payer
  it prezzo costo costare tariffa caro economico quanto quanto_costa quanto_viene ~budget prendete prezzi costi costa
    costano tariffe quanto_costano cara euro pagare_per spesa listino quanto_mi_costa quanto_si_paga quanto_devo_pagare
    soldi quanto_chiedete viene_a_costare quanto_fa
  pt preço custo custar tarifa caro barato quanto quanto_custa quanto_sai ~orçamento cobram valor precos custa custam
    valores tarifas taxas quanto_e quanto_fica cara reais euros cobra quanto_pago tabela_de_preços quanto_é
    quanto_pago_por quanto_tenho_que_pagar dinheiro quanto_cobram sai_caro custaria
  zh 价格 价钱 多少钱 费用 收费 价位 贵 便宜 怎么收 块钱 要钱 几块 花多少 要多少 元 学费 收钱 多少元 价目表 付多少 要花多少钱 多钱 怎么卖 什么价 花费
pay
  en pay payment ~card cash credit_card debit visa mastercard amex paypal cheque ~check ~invoice ~transfer apple_pay
    google_pay contactless settle_up methods_of_payment tap_my_phone payments paid paying ~cards pay_with swipe pay_cash
    take_cards wire my_bank direct_debit standing_order pay_by pay_in notes_and_coins
  de zahlen zahlung bezahlen ~karte kreditkarte ec_karte girocard bar bargeld paypal ~rechnung überweisung lastschrift
    begleichen handy_bezahlen zahlungsart zahle bezahlt bezahlung uberweisen kartenzahlung barzahlung scheinen abbuchen
    einziehen mit_karte vor_ort_zahlen
  es pagar pago ~tarjeta efectivo bizum paypal transferencia abonar ~factura contado formas_de_pago pagos pagan tarjetas
    debito mensualidades con_tarjeta domiciliar transferencia_bancaria en_metálico pago_con
  fr payer paiement ~carte espèces chèque virement régler règlement paypal ~facture liquide sans_contact paiements paye
    prélèvement carte_bleue cb payer_avec payer_par en_cash
  it pagare pagamento ~carta bancomat contanti bonifico saldare paypal ~fattura satispay pagamenti pago addebito
    con_la_carta pagare_con pos contante
  pt pagar pagamento ~cartão dinheiro pix boleto transferência débito crédito mbway multibanco quitar pagamentos pago
    débito_direto pagar_com cartão_de_crédito dinheiro_vivo
  zh 付款 支付 付钱 信用卡 现金 微信 支付宝 刷卡 转账 扫码 付费 怎么付 能刷 付钱方式 现付
installment
  en installment instalment monthly_payments spread_the_cost pay_over_time pay_later financing finance bit_by_bit
    in_stages payment_plan klarna pay_monthly split_the ~all_at_once cant_pay_it_all pay_it_off little_by_little
    spread_the spread_payments over_several_months all_in_one_go money_is_tight installments instalments afford
    plan_to_pay spread_out in_chunks pay_a_bit chunks each_month cant_afford_it_all afford_all instalment_plan
  de rate raten ratenzahlung abstottern finanzierung in_teilen monatlich_zahlen ~auf_einmal klarna stückweise
    nicht_alles_auf_einmal über_mehrere_monate nach_und_nach aufteilen ratenweise nicht_auf_einmal
  es plazo plazos cuota cuotas mensualidad financiación financiar fraccionar ~de_golpe a_plazos poco_a_poco
    en_varias_veces no_puedo_pagarlo_todo varios_meses pagar_a_plazos repartir mes_a_mes
  fr échelonner mensualité plusieurs_fois crédit financement tranche ~en_une_fois échéance facilité étaler
    petit_à_petit d_un_coup en_trois_fois plusieurs_mois fractionner sortir_d_un_coup mensualites mensualités
  it rata rate rateale dilazione finanziamento a_rate mensile ~in_una_volta un_po_alla_volta in_più_volte
    non_posso_pagare_tutto più_mesi pagare_a_rate suddividere rateizzare dilazionare poco_alla_volta un_po_al_mese
  pt parcela parcelar prestação prestações financiamento mensalidade em_vezes ~de_uma_vez aos_poucos em_várias_vezes
    não_posso_pagar_tudo vários_meses pagar_em dividir parcelas parcelado
  zh 分期 按月付 月供 分几次 ~一次付清 一次付不起 每月付 慢慢付 月月付 月付 分批付
free
  en free free_of_charge for_nothing complimentary no_charge at_no_cost without_paying on_the_house gratis doesnt_cost
    costs_nothing no_extra_cost pay_nothing zero_cost charge_anything do_you_charge
  de kostenlos gratis umsonst kostenfrei unentgeltlich ohne_aufpreis geschenkt kostet_nichts nichts_zahlen ohne_kosten
    kostet_das_was
  es gratis gratuito sin_coste sin_cargo sin_pagar de_regalo libre_de_cargo sin_coste_alguno hay_que_pagar cuesta_algo
    cobran_por
  fr gratuit gratuitement offert sans_frais sans_supplément ~cadeau payant rien_payer faut_il_payer
  it gratis gratuito omaggio senza_costi senza_pagare compreso a_pagamento si_paga gratuitamente
  pt grátis gratuito de_graça sem_custo sem_pagar cortesia é_pago tem_custo cobram_por
  zh 免费 不收费 不要钱 赠送 白送 收不收费 要不要钱
surcharge
  en surcharge extra_charge additional_fee hidden_costs hidden_fees extra_cost supplement on_top extra_fee add_on_cost
    ~catch cost_more
  de aufpreis zuschlag zusatzkosten mehrkosten versteckte_kosten extra_zahlen aufschlag ~haken nebenkosten
  es recargo suplemento coste_adicional gastos_ocultos extra pagar_más aparte
  fr supplément surcoût frais_cachés frais_supplémentaires majoration en_plus surtaxe
  it supplemento sovrapprezzo costi_nascosti costi_aggiuntivi extra maggiorazione
  pt taxa_extra acréscimo custo_adicional taxas_ocultas suplemento sobretaxa por_fora
  zh 加价 附加费 额外费用 加钱 另收 隐形消费 差价
invoice
  en invoice receipt statement proof_of_purchase vat_invoice billing ~expense ~expenses billed
  de rechnung quittung beleg kassenbon abrechnung kassenzettel ~spesen ~buchhaltung
  es factura recibo ticket comprobante justificante facturación
  fr facture reçu ticket_de_caisse justificatif facturation ~note_de_frais
  it fattura ricevuta scontrino fatturazione ~rimborso_spese
  pt fatura recibo nota_fiscal comprovante faturamento
  zh 发票 收据 账单 小票 开票 报销
quote
  en quote estimate quotation cost_estimate rough_price ballpark ~in_advance know_the_price price_up what_it_would_cost
    assess
  de kostenvoranschlag angebot schätzung voranschlag kalkulation vorher_wissen_was ~unverbindlich
  es presupuesto estimación cotización precio_aproximado ~por_adelantado
  fr devis estimation estimer chiffrage ~approximatif
  it preventivo stima quotazione ~approssimativo
  pt orçamento estimativa cotação ~aproximado
  zh 报价 估价 预算 大概要花 评估
overcharge
  en overcharged charged_twice wrong_amount incorrect_bill billing_error mistake_on_my_bill too_much_money
    double_charged dispute_a_charge unexpected_charge bill_is_higher
  de zu_viel_berechnet doppelt_abgebucht falsche_rechnung falscher_betrag abgebucht reklamation_rechnung
    rechnung_stimmt_nicht
  es cobrado_de_más cobro_doble importe_incorrecto error_en_la_factura me_cobraron
  fr trop_facturé débité_deux_fois erreur_de_facture montant_incorrect prélevé surfacturé
  it addebitato addebito_doppio importo_sbagliato errore_fattura pagato_due_volte
  pt cobrado_a_mais cobrança_duplicada cobrança_indevida valor_errado erro_na_fatura
  zh 多收 重复扣款 扣错 账单不对 金额不对
discount
  en discount deal coupon voucher promo promotion sale cheaper concession money_off special_offer special_price
    reduced reduction bargain ~student ~senior knock_off savings code better_price haggle discounts deals offer
    offers coupons student_rate concessions percent_off rebate cheaper_for cut_price reductions anything_off
    mates_rates
  de rabatt ermäßigung ermäßigt nachlass aktion vergünstigung prozente sonderangebot gutscheincode ~studenten
    ~rentner ~senioren billiger günstiger preisnachlass rabatte angebote studentenrabatt
  es descuento rebaja oferta promoción cupón más_barato código ~estudiante ~jubilado bonificación descuentos ofertas
    promociones rebajas carnet_joven tarifa_reducida
  fr réduction remise promotion promo rabais solde code_promo moins_cher tarif_réduit ~étudiant ~retraité remises
    reductions
  it sconto scontato offerta promozione ribasso coupon ridotto riduzione ~studente ~pensionato sconti offerte
    promozioni agevolazione
  pt desconto promoção oferta cupom cupão mais_barato abatimento ~estudante ~aposentado meia_entrada descontos
    ofertas promocoes preço_reduzido redução
  zh 折扣 优惠 打折 促销 优惠券 特价 便宜点 减免 ~学生 ~老人 活动价 砍价 学生价
deposit
  en deposit down_payment prepayment prepay upfront up_front advance_payment pay_in_advance retainer security_deposit
    first_payment pay_beforehand put_money_down deposits downpayment advance hold_on_my_card booking_fee
    money_do_you_want_first something_down reservation_fee block_my_card
  de anzahlung kaution vorauszahlung vorkasse im_voraus vorab_zahlen pfand sicherheit hinterlegen vorher_zahlen
    sperrt_ihr_auf_der_karte kaution_hinterlegen reservierungsgebühr
  es depósito fianza señal anticipo por_adelantado adelanto paga_y_señal reserva_previa bloquean_en_la_tarjeta
    pagar_antes garantía_de_la_tarjeta dejar_dinero
  fr acompte arrhes caution dépôt d_avance à_l_avance avance empreinte bloquer_sur_ma_carte verser_avant payer_avant
  it acconto caparra cauzione deposito anticipo in_anticipo bloccate_sulla_carta pagare_prima lasciare_dei_soldi
  pt sinal depósito caução entrada adiantamento adiantado antecipado bloqueiam_no_cartão pagar_antes calção
    garantia_no_cartão
  zh 定金 订金 押金 预付 首付 先付 保证金 预先付 要先交 先交钱 冻结额度
refund
  en refund money_back reimburse reimbursement get_it_back pay_back get_my_money lose_my_money return_my_money
    refundable ~lose_the ~forfeit credited refunds refunded reimbursed paid_back pay_me_back see_my_money_again
    get_anything_back keep_my_money out_of_pocket money_for_the_rest give_me_back when_will_the_money money_returned
    get_it_refunded what_i_paid get_paid_back my_cash_back recoup reimburses
  de erstattung erstatten rückerstattung geld_zurück rückzahlung zurückbekommen zurückzahlen geld_wieder
    rückvergütung ~verfällt ~verloren erstattet zuruckerstatten geld_weg mein_geld_wieder gibt_es_das_geld
    kriege_ich_geld kriege_ich_zurück zurückgezahlt
  es reembolso reembolsar devolución_del_dinero devolver_el_dinero recuperar_el_dinero dinero_de_vuelta reintegro
    ~pierdo reembolsan devuelven me_devuelven recupero mi_dinero devolver_lo_pagado perder_el_dinero devolución
    recupero_el_dinero
  fr remboursement rembourser récupérer_mon_argent remboursable avoir ~perdre ~perdu rendre_l_argent recupere
    mon_argent rend_l_argent perdre_mon_argent récupérer_l_argent être_remboursé remboursez
  it rimborso rimborsare restituzione soldi_indietro riavere rimborsabile ~perdo rimborsi rimborsate riavere_i_soldi
    ridate i_miei_soldi mi_ridate ridare_i_soldi perdere_i_soldi restituite indietro_i_soldi
  pt reembolso reembolsar estorno devolução_do_dinheiro dinheiro_de_volta devolver_o_dinheiro ressarcimento ~perco
    devolvem dinheiro_volta receber_de_volta meu_dinheiro recebo_de_volta perder_o_dinheiro recebo_o_dinheiro
    devolvem_o_dinheiro ter_o_dinheiro_de_volta reaver
  zh 退款 退钱 退费 退回 拿回 退还 返还 退吗 拿回钱 钱能退 拿回来 还我钱 钱会不会退 退不退
tax
  en tax vat sales_tax duty tax_free taxes tax_included net gross ~deductible
  de steuer mehrwertsteuer umsatzsteuer netto brutto steuern ~absetzen
  es impuesto iva tributo ~desgravar impuestos hacienda
  fr taxe tva impôt fiscal ht ttc ~déductible
  it tassa iva imposta fiscale ~detrarre
  pt imposto taxa iva tributo fiscal ~deduzir
  zh 税 增值税 含税 税费 报税
loan
  en loan mortgage lend lender borrow credit financing pre_approval approved interest interest_rate bank_loan ~bank
  de kredit darlehen hypothek zinsen zinssatz finanzierung bank_finanzieren baufinanzierung leihen
  es préstamo hipoteca crédito interés intereses financiación prestar tipo_de_interés
  fr prêt crédit emprunt hypothèque intérêt taux emprunter prêteur
  it prestito mutuo credito interessi tasso ipoteca finanziamento
  pt empréstimo hipoteca crédito juros financiamento taxa_de_juro consignado
  zh 贷款 房贷 按揭 利息 利率 借款
account
  en account bank_account balance current_account savings savings_account open_an_account iban
  de konto bankkonto kontostand girokonto sparkonto iban kontoeröffnung
  es cuenta cuenta_bancaria saldo ahorro iban
  fr compte compte_bancaire solde épargne iban rib
  it conto conto_corrente saldo risparmio iban
  pt conta conta_bancária saldo poupança iban
  zh 账户 账号 余额 开户 存款
atm
  en atm cash_machine withdraw_cash withdrawal withdraw_money cashpoint
  de geldautomat abheben bargeld_abheben automat
  es cajero sacar_dinero retirar_efectivo retirada
  fr distributeur retrait retirer_de_l_argent
  it sportello_automatico prelievo prelevare
  pt caixa_eletrônico multibanco levantar sacar saque
  zh 取款 提款 自动取款机 取现
tip
  en tip tipping gratuity service_charge
  de trinkgeld bedienung_inbegriffen
  es propina
  fr pourboire service_compris
  it mancia coperto
  pt gorjeta taxa_de_serviço
  zh 小费 服务费
debt
  en late_payment overdue arrears owe outstanding unpaid reminder_fee behind_on pay_late missed_payment dunning debt
    debts cant_pay struggling_to_pay
  de mahnung mahngebühr schulden überfällig zahlungsverzug rückstand offener_betrag nicht_zahlen zahlungserinnerung
  es impago deuda atrasado moroso retraso_en_el_pago pendiente_de_pago deber no_puedo_pagar
  fr impayé dette retard_de_paiement relance devoir échéance_dépassée
  it mora debito insoluto ritardo_nel_pagamento sollecito arretrato
  pt atraso_no_pagamento dívida inadimplência multa_por_atraso devendo em_atraso
  zh 欠款 逾期 滞纳金 欠费 没按时付
price-change
  en price_increase go_up prices_rise raise_the_price locked_in fixed_price price_guarantee increase
    more_expensive_later stay_the_same
  de preiserhöhung teurer_werden festpreis preisgarantie preisanpassung erhöhen bleibt_der_preis
  es subida_de_precio aumento precio_fijo sube_el_precio revisión
  fr augmentation augmenter prix_fixe hausse révision garanti
  it aumento aumentare prezzo_fisso bloccato rincaro
  pt aumento reajuste preço_fixo aumentar subir_o_preço
  zh 涨价 固定价格 价格会变 提价
minimum
  en minimum at_least minimum_order minimum_spend smallest_order least small_amount
  de mindestbestellwert mindestens minimum mindestbestellung mindestmenge mindestumsatz
  es mínimo pedido_mínimo al_menos consumo_mínimo
  fr minimum au_moins commande_minimum
  it minimo almeno ordine_minimo
  pt mínimo pelo_menos pedido_mínimo
  zh 最低 起订 最少 起送
maximum
  en maximum limit at_most up_to_how cap capacity no_more_than upper_limit how_many_can
  de maximal höchstens limit höchstgrenze obergrenze kapazität
  es máximo límite como_mucho tope aforo capacidad
  fr maximum limite au_plus plafond capacité jauge
  it massimo limite al_massimo capienza tetto
  pt máximo limite no_máximo lotação capacidade teto
  zh 最多 上限 限额 容纳 封顶
loyalty
  en loyalty points rewards bonus_card stamp_card loyalty_card regular_customer collect_points earn_points perks
  de treuepunkte bonusprogramm kundenkarte stempelkarte punkte_sammeln stammkunde prämie
  es puntos fidelidad tarjeta_cliente programa_de_puntos cliente_habitual recompensa
  fr fidélité points carte_de_fidélité avantages client_régulier
  it punti fedeltà tessera raccolta_punti cliente_abituale premi
  pt pontos fidelidade cartão_fidelidade programa_de_pontos recompensas
  zh 积分 会员卡 老顾客 返利
referral
  en refer_a_friend recommend_a_friend referral tell_a_friend bring_a_friend bonus_for ~my_friend
  de freunde_werben empfehlen empfehlungsprämie freundschaftswerbung weiterempfehlen
  es recomendar_a_un_amigo traer_a_un_amigo referido invitar_amigo
  fr parrainage parrainer recommander_un_ami filleul
  it porta_un_amico presentare_un_amico passaparola
  pt indicar_amigo indicação trazer_um_amigo convite
  zh 推荐朋友 介绍朋友 老带新
gift
  en gift present gift_card gift_voucher gift_certificate birthday_present wrap wrapping surprise_for give_as_a
    ~for_my_mum gifts vouchers
  de geschenk gutschein geschenkgutschein geschenkkarte verschenken schenken einpacken überraschung gutscheine
  es regalo regalar tarjeta_regalo cheque_regalo bono_regalo envolver regalos bono vale
  fr cadeau offrir carte_cadeau bon_cadeau chèque_cadeau emballage cadeaux
  it regalo regalare buono_regalo carta_regalo confezione regali buono buoni_regalo
  pt presente prenda oferecer vale_presente cartão_presente cheque_prenda embrulho presentes presentear
  zh 礼物 礼品 礼品卡 送人 礼券 包装
commission
  en commission agent_fee broker_fee finders_fee percentage admin_fee booking_fee handling_fee service_fee
  de provision maklerprovision bearbeitungsgebühr vermittlungsgebühr servicegebühr courtage
  es comisión honorarios gastos_de_gestión porcentaje
  fr commission honoraires frais_d_agence frais_de_dossier frais_de_service
  it provvigione commissione spese_di_agenzia diritti
  pt comissão honorários taxa_de_administração corretagem
  zh 佣金 中介费 手续费 提成
income
  en income salary wage earnings payslip earn proof_of_income afford_to ~employed
  de einkommen gehalt lohn verdienst gehaltsnachweis lohnabrechnung verdienen
  es ingresos sueldo salario nómina ganar
  fr revenu salaire paie fiche_de_paie gagner
  it reddito stipendio busta_paga guadagnare
  pt renda salário holerite rendimento recibo_de_vencimento ganhar
  zh 收入 工资 薪水 工资单
charity
  en donate donation charity fundraising nonprofit volunteer give_away cause
  de spende spenden ehrenamt gemeinnützig freiwillig
  es donar donación solidario voluntario ong benéfico
  fr don association bénévole caritatif
  it donazione donare volontario beneficenza
  pt doar doação voluntário caridade ong
  zh 捐款 捐赠 慈善 志愿者
funding
  en subsidy funding scholarship bursary financial_aid assistance government_help support_scheme funded
  de förderung zuschuss stipendium bafög bildungsgutschein fördermittel beihilfe
  es beca subvención ayuda ayudas bonificado
  fr bourse subvention aide financement_cpf cpf prise_en_charge
  it borsa_di_studio contributo sovvenzione agevolazione bonus
  pt bolsa subsídio apoio financiamento_público ajuda_de_custo
  zh 补贴 奖学金 资助 补助 助学金
`;
