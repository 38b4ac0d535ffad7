/** Words for goods: their kinds, sizes, looks and care: `
concepts.ts` says how they are read. */
export const GOODS = `
showroom
  en showroom see_in_person display exhibition look_at_it view viewing come_and_see visit have_a_look see_one model_home
    tour show_me_around open_day take_a_look_round where_can_i_try see_it_first sit_on_it touch_it look_around
  de ausstellung besichtigen besichtigung ansehen anschauen vor_ort_sehen rundgang tag_der_offenen_tür probesitzen
    vorher_sehen
  es exposición visitar visita ver_en_persona enseñar puertas_abiertas ver_el_piso probarlo_antes verlo_antes
    dónde_puedo_ver
  fr exposition visiter visite voir_sur_place portes_ouvertes showroom essayer_sur_place voir_en_vrai où_peut_on_voir
  it esposizione visitare visita vedere_dal_vivo showroom open_day provarlo vederlo_prima dove_posso_vedere
  pt exposição visitar visita ver_ao_vivo showroom portas_abertas experimentar_antes ver_antes onde_posso_ver
  zh 展厅 参观 看房 实地看 看一看 样板间 开放日 现场看 先看实物 试坐
used
  en used second_hand secondhand pre_owned refurbished old_ones vintage
  de gebraucht secondhand aus_zweiter_hand generalüberholt gebrauchtwagen
  es usado segunda_mano reacondicionado ocasión
  fr occasion seconde_main reconditionné d_occasion
  it usato seconda_mano ricondizionato
  pt usado segunda_mão recondicionado seminovo
  zh 二手 旧的 翻新
trade-in
  en trade_in part_exchange give_you_my_old sell_you_my buy_back take_my_old buy_my_old swap_for consignment
  de inzahlungnahme in_zahlung ankauf altes_abgeben kauft_ihr verkaufen_an
  es parte_de_pago entregar_el_mío compráis vender_mi
  fr reprise reprendre racheter rachat vendre_mon
  it permuta ritirate_usato comprate vendere_il_mio
  pt retoma troca_com compram vender_o_meu dar_o_meu_na_troca
  zh 置换 以旧换新 收购 回购
parts
  en spare_part spare_parts replacement_part components accessories refill cartridge
  de ersatzteil ersatzteile zubehör einzelteil
  es repuesto recambio accesorios piezas
  fr pièce_détachée pièces accessoires rechange
  it ricambio ricambi accessori pezzi
  pt peça peças acessórios reposição sobressalente
  zh 配件 零件 备件 附件
wholesale
  en bulk wholesale trade large_quantity reseller business_customer company_account b2b volume corporate for_my_company
  de großhandel mengenrabatt gewerbe firmenkunde händler große_menge geschäftskunde
  es al_por_mayor mayorista gran_cantidad empresas profesionales
  fr gros grossiste professionnel grande_quantité entreprises
  it ingrosso grandi_quantità aziende rivenditore partita_iva
  pt atacado grosso grande_quantidade empresas revenda
  zh 批发 大量 团购 企业客户 公司采购
difference
  en difference compare comparison versus vs better_between which_is_better distinguish which_one_should differ
    choose_between
  de unterschied vergleich vergleichen besser_als welches_ist_besser was_unterscheidet
  es diferencia comparar cuál_es_mejor distingue frente_a
  fr différence comparer lequel_est_mieux quel_choisir
  it differenza confrontare quale_è_meglio confronto
  pt diferença comparar qual_é_melhor comparação
  zh 区别 比较 哪个好 不同 对比 选哪个
recommend
  en recommend recommendation suggest which_should_i suit best_for advise advice right_for_me help_me_choose tips ideal
    consultation
  de empfehlen empfehlung beraten beratung welches_passt geeignet tipp
  es recomendar recomendación aconsejar asesoramiento qué_me_conviene consejo adecuado
  fr recommander conseil conseiller quel_me_convient adapté
  it consigliare consiglio consulenza quale_mi_conviene adatto
  pt recomendar recomendação aconselhar conselho indicado dica
  zh 推荐 建议 适合 咨询 哪款 选什么
range
  en range selection assortment types variety choice options what_kinds which_sorts brands models what_do_you_sell
    list_of product_line
  de sortiment auswahl sorten arten welche_marken modelle angebot was_verkauft varianten
  es gama variedad tipos surtido opciones qué_marcas modelos qué_vendéis
  fr gamme choix assortiment sortes types quelles_marques modèles options
  it gamma scelta assortimento tipi opzioni quali_marche modelli
  pt gama variedade tipos opções que_marcas modelos sortimento
  zh 种类 品种 款式 品牌 型号 有哪些 选择
size
  en size big large small dimensions measure measurement how_big how_large height width wide tall long length space
    square_feet square_meters measurements room_for sizes square
  de größe groß klein maße abmessungen höhe breite länge fläche quadratmeter wie_groß grossen
  es tamaño talla grande pequeño medidas dimensiones altura anchura largo metros_cuadrados tallas medida metros ancho
  fr taille grand petit dimensions mesures hauteur largeur longueur surface mètres_carrés tailles grande mesure
  it dimensione taglia grande piccolo misure altezza larghezza lunghezza metri_quadri misura taglie dimensioni
  pt tamanho grande pequeno medidas dimensões altura largura comprimento metros_quadrados tamanhos medida
  zh 尺寸 大小 多大 尺码 面积 平米 高度 宽度 长度 宽
weight
  en weight heavy weigh kilos pounds_heavy kg light load carry
  de gewicht schwer wiegen kilo leicht traglast
  es peso pesado pesar kilos ligero carga
  fr poids lourd peser kilos léger charge
  it peso pesante pesare chili leggero portata
  pt peso pesado pesar quilos leve carga
  zh 重量 多重 公斤 斤 重不重 载重
color
  en color colour colors shade black white tone dye paint tint red blue
  de farbe farben farbton schwarz weiß ton farbauswahl
  es color colores tono negro blanco tinte
  fr couleur teinte noir blanc coloris
  it colore colori tinta nero bianco tonalità
  pt cor cores tom preto branco tonalidade
  zh 颜色 色号 黑色 白色 色彩
material
  en material made_of fabric wood leather cotton metal steel plastic what_is_it_made
  de material stoff holz leder baumwolle metall woraus_besteht woraus
  es material tela madera cuero piel algodón metal de_qué_está_hecho
  fr matière matériau tissu bois cuir coton métal en_quoi
  it materiale tessuto legno pelle cotone metallo di_cosa_è_fatto
  pt material tecido madeira couro algodão metal de_que_é_feito
  zh 材质 材料 面料 木 皮革 棉 金属 什么做的
quality
  en quality durable last how_good reliable sturdy hold_up long_lasting well_made robust
  de qualität haltbar langlebig robust zuverlässig hält stabil
  es calidad duradero resistente fiable dura
  fr qualité durable solide fiable résistant
  it qualità durevole resistente affidabile dura
  pt qualidade durável resistente fiável confiável dura
  zh 质量 耐用 结实 可靠 品质
care
  en care care_instructions maintain maintenance look_after after_care aftercare upkeep how_do_i_clean treat preserve
  de pflege pflegen pflegehinweis instandhaltung wartung nachsorge reinige_ich
  es cuidado cuidar mantenimiento conservar limpiar cuidados
  fr entretien entretenir soin soins prendre_soin maintenance
  it cura manutenzione prendersi_cura curare pulire mantenere
  pt cuidado cuidar manutenção conservar limpar cuidados
  zh 保养 护理 维护 怎么洗 注意事项
origin
  en origin where_does_it_come_from local made_in source supplier produced homegrown regional
  de herkunft woher_kommt regional lokal hergestellt lieferant aus_der_region
  es origen de_dónde_viene local hecho_en proveedor
  fr origine provenance d_où_vient local fabriqué fournisseur
  it origine provenienza da_dove_viene locale fatto_in fornitore
  pt origem de_onde_vem local feito_em fornecedor
  zh 产地 哪里来 本地 哪产的 来源
green
  en environment environmental sustainable eco green carbon climate organic planet recycled biodegradable bio
  de umwelt nachhaltig ökologisch klima bio co2 umweltfreundlich
  es medio_ambiente sostenible ecológico orgánico clima huella
  fr environnement durable écologique bio carbone
  it ambiente sostenibile ecologico biologico clima
  pt meio_ambiente sustentável ecológico orgânico clima
  zh 环保 有机 可持续 绿色 低碳
include
  en include includes included comes_with part_of extras in_the_price do_i_get what_do_i_get cost_extra comes_in package
    whats_in all_in all_inclusive get_for_my_money bundled thrown_in standard covers including extra add_on
  de inklusive enthalten inbegriffen dabei im_preis drin was_bekomme gehört_dazu dazu all_inclusive umfasst extra
    zusatzlich
  es incluir incluye incluido qué_trae entra_en viene_con comprende todo_incluido incluida incluidos incluyen adicional
  fr inclure inclus compris comprend fourni avec tout_compris ce_qui_est_compris incluse comprise
  it includere incluso compreso comprende cosa_c_è tutto_incluso dentro inclusa inclusi
  pt incluir incluído inclui o_que_vem vem_com compreende tudo_incluído incluso inclusos incluem extra adicional
  zh 包含 包括 包不包 含不含 都有什么 含在 全包 附带 额外 另外收
trial
  en trial try test taster demo free_class try_out try_before probation give_it_a_go test_drive see_if_i_like
    introductory have_a_go without_committing first_one_free just_once one_night_only see_what_its_like
    find_out_if_its_for_me have_a_look_first take_a_peek not_sure_its_for_me one_time_only
  de probe probestunde probetraining probieren testen ausprobieren schnupperstunde schnuppern probefahrt testphase
    unverbindlich erst_mal_schauen reinschnuppern mal_reinschauen einmal_nur ob_mir_das_gefällt
  es prueba probar clase_de_prueba demo período_de_prueba sin_compromiso ver_si_me_gusta probar_antes echar_un_vistazo
    no_sé_si_es_para_mí una_sola_vez
  fr essai essayer tester séance_d_essai découverte démo sans_engagement voir_si_ça_me_plaît jeter_un_coup_d_œil
    une_seule_fois avant_de_m_engager
  it prova provare lezione_di_prova demo periodo_di_prova senza_impegno vedere_se_mi_piace dare_un_occhiata
    non_so_se_fa_per_me una_volta_sola
  pt teste experimentar aula_experimental experimentação demo período_de_teste sem_compromisso experimental ver_se_gosto
    dar_uma_olhada não_sei_se_é_para_mim só_uma_vez
  zh 试用 体验 试听 试一试 试驾 试课 试试 试 先看看 不知道适不适合 先体验 看看再说
clothes
  en shirt trousers jeans dress jacket coat shoes boots socks skirt suit sweater hat gloves underwear hem sleeve zip
  de hemd hose jeans kleid jacke mantel schuhe stiefel socken rock anzug pullover hut handschuhe reißverschluss ärmel
    saum
  es camisa pantalón vaqueros vestido chaqueta abrigo zapatos botas calcetines falda traje jersey sombrero cremallera
    dobladillo
  fr chemise pantalon jean robe veste manteau chaussures bottes chaussettes jupe costume pull chapeau fermeture ourlet
  it camicia pantaloni jeans vestito giacca cappotto scarpe stivali calze gonna abito maglione cappello cerniera orlo
  pt camisa calças vestido casaco sapatos botas meias saia terno fato camisola chapéu fecho bainha
  zh 衬衫 裤子 裙子 外套 大衣 鞋子 靴子 袜子 西装 毛衣 帽子 拉链
jewelry
  en ring necklace bracelet earrings watch jewellery jewelry gold silver diamond
  de ring kette armband ohrringe uhr schmuck gold silber diamant
  es anillo collar pulsera pendientes reloj joyas oro plata diamante
  fr bague collier bracelet boucles_d_oreilles montre bijoux or argent diamant
  it anello collana bracciale orecchini orologio gioielli oro argento diamante
  pt anel colar pulseira brincos relógio joias ouro prata diamante
  zh 戒指 项链 手链 耳环 手表 首饰 黄金 钻石
plants
  en rose roses tree shrub bush bulb seeds tomato herbs orchid cactus houseplant fertilizer compost hedge prune pot
  de rose rosen baum strauch zwiebel samen tomaten kräuter orchidee kaktus dünger blumentopf zimmerpflanze schneiden
  es rosa árbol arbusto bulbo semillas tomate hierbas orquídea cactus abono maceta
  fr rose arbre arbuste bulbe graines tomate herbes orchidée cactus engrais pot tailler
  it rosa albero arbusto bulbo semi pomodoro erbe orchidea concime vaso
  pt rosa árvore arbusto bulbo sementes tomate ervas orquídea adubo vaso
  zh 玫瑰 树苗 灌木 种子 番茄 多肉 兰花 肥料 花盆
`;
