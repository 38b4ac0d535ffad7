/** Words for houses and what stands in them: `
concepts.ts` says how they are read. */
export const HOMES = `
rent
  en rent rental renting hire lease leasing borrow lend let letting hire_one for_a_day loan_me rentals rented
  de mieten miete vermieten verleih leihen ausleihen verleihen leihgebühr mietwagen ausborgen
  es alquilar alquiler arrendar prestar préstamo_de rentar arriendo alquilan renta
  fr louer location prêter emprunter loyer bail locations loue louez
  it affittare affitto noleggio noleggiare prestare canone affittate
  pt alugar aluguel aluguer arrendar renda emprestar locação alugam
  zh 租 出租 租赁 借用 租金 租用 借
utilities
  en utilities bills water_bill electricity_bill gas heating_costs service_charges running_costs meter
  de nebenkosten betriebskosten strom_wasser heizkosten zähler gas
  es gastos suministros agua_luz comunidad contador gas
  fr charges eau_électricité gaz compteur factures_d_énergie
  it spese utenze bollette acqua_luce gas contatore condominiali
  pt despesas contas água_luz condomínio gás contador
  zh 水电费 水费 电费 燃气 物业费 杂费
dues
  en hoa association community_fee common_areas monthly_dues condo_fee homeowners service_charge
  de hausgeld gemeinschaftskosten wohngeld eigentümergemeinschaft
  es cuota_de_comunidad zonas_comunes comunidad_de_propietarios
  fr charges_de_copropriété copropriété parties_communes syndic
  it condominio spese_condominiali parti_comuni
  pt condomínio taxa_de_condomínio áreas_comuns
  zh 物业费 公共区域 业主委员会
move-in
  en move_in moving_in get_the_keys hand_over handover first_month available_from earliest_move
  de einzug einziehen schlüsselübergabe übergabe bezugsfrei
  es entrar_a_vivir mudarme entrega_de_llaves disponible_desde
  fr emménager emménagement remise_des_clés entrée_dans_les_lieux
  it entrare trasferirmi consegna_chiavi ingresso
  pt entrar mudar_me entrega_das_chaves disponível_a_partir
  zh 入住 搬进 交房 拎包
move-out
  en move_out moving_out give_up_my_flat leave_the_apartment get_my_deposit_back end_of_tenancy vacate break_the_lease
    leave_before
  de auszug ausziehen wohnung_kündigen wohnungsabnahme mietende
  es dejar_el_piso marcharme fin_de_contrato irse_antes
  fr quitter_le_logement déménager état_des_lieux_de_sortie fin_de_bail
  it lasciare_la_casa andar_via fine_contratto
  pt sair_do_apartamento deixar_a_casa fim_do_contrato
  zh 搬走 退租 搬出 提前退租
packing
  en boxes packing pack wrap packing_material cartons bubble_wrap fragile dishes unpack
  de kartons umzugskartons einpacken verpacken packen zerbrechlich geschirr
  es cajas embalar embalaje empaquetar frágil vajilla
  fr cartons emballer emballage fragile vaisselle
  it scatole imballare imballaggio fragile piatti
  pt caixas embalar embalagem frágil louça
  zh 纸箱 打包 包装 易碎 包裹
bulky
  en piano heavy_furniture bulky large_items sofa_up_the_stairs carry_up third_floor upstairs which_floor
  de klavier schwere_möbel sperrig stockwerk hochtragen treppe_hoch
  es piano muebles_pesados voluminoso subir piso_alto
  fr piano meubles_lourds volumineux étage monter encombrant
  it pianoforte mobili_pesanti ingombrante piano_alto portare_su
  pt piano móveis_pesados volumoso andar subir
  zh 钢琴 大件 重物 楼层 搬上楼
house
  en house home property flat apartment building dwelling real_estate villa cottage place_to_live condo
  de haus wohnung immobilie gebäude eigenheim bungalow
  es casa piso vivienda inmueble edificio apartamento
  fr maison appartement logement immeuble bien habitation
  it casa appartamento immobile edificio abitazione
  pt casa apartamento imóvel prédio moradia
  zh 房子 住宅 公寓 楼房 别墅
plot
  en plot land lot homesite acre acres ground parcel corner_lot yard_size piece_of_land site
  de grundstück bauplatz land parzelle eigenes_grundstück
  es parcela terreno solar suelo finca
  fr terrain parcelle lot hectare
  it terreno lotto appezzamento
  pt terreno lote parcela
  zh 土地 地块 宅基地 地皮
build
  en build building construction construct builder contractor new_build erect under_construction put_up
  de bauen bau neubau errichten baufirma bauzeit
  es construir construcción obra edificar constructor
  fr construire construction bâtir chantier travaux
  it costruire costruzione edificare cantiere
  pt construir construção obra edificar empreiteiro
  zh 建房 建造 施工 盖房 工地
renovate
  en renovate renovation remodel refurbish refit redo makeover decorate modernise extension knock_down
  de renovieren renovierung sanieren umbau modernisieren ausbauen
  es reforma reformar renovar rehabilitar
  fr rénover rénovation travaux refaire réaménager
  it ristrutturare ristrutturazione rinnovare
  pt reforma reformar renovar remodelar obras
  zh 装修 翻新 改造 改建
layout
  en floor_plan layout design drawings blueprint how_many_rooms floorplan configuration arrangement architect
  de grundriss aufteilung plan entwurf bauplan architekt
  es plano distribución diseño arquitecto
  fr plan agencement disposition architecte
  it pianta planimetria disposizione progetto architetto
  pt planta disposição projeto arquiteto
  zh 户型 布局 设计图 图纸 平面图
wall
  en wall paint painting wallpaper plaster decorate_the hang_pictures drill nail walls ceiling
  de wand streichen tapete malen bohren nagel decke wände
  es pared pintar pintura papel colgar taladrar techo
  fr mur peindre peinture papier_peint accrocher percer plafond
  it parete muro dipingere imbiancare appendere forare soffitto
  pt parede pintar pintura papel_de_parede pendurar furar teto
  zh 墙 刷漆 油漆 壁纸 打孔 天花板
floor
  en floor flooring carpet tiles hardwood parquet laminate kitchen_tiles
  de boden fußboden teppich fliesen parkett laminat
  es suelo moqueta azulejos parquet tarima
  fr sol moquette carrelage parquet
  it pavimento moquette piastrelle parquet
  pt chão piso carpete azulejos parquet soalho
  zh 地板 地毯 瓷砖 木地板
window
  en window windows glass glazing blinds curtains shutters double_glazed
  de fenster glas jalousien vorhänge rollladen
  es ventana cristal persianas cortinas
  fr fenêtre vitre volets rideaux vitrage
  it finestra vetro tapparelle tende infissi
  pt janela vidro persianas cortinas estores
  zh 窗 玻璃 窗帘 百叶窗
roof
  en roof gutter roofing shingles attic loft insulation insulated chimney
  de dach dachrinne dachboden isolierung dämmung schornstein
  es tejado techo canalón desván aislamiento
  fr toit toiture gouttière grenier isolation
  it tetto grondaia soffitta isolamento
  pt telhado calha sótão isolamento
  zh 屋顶 阁楼 隔热 保温
energy
  en energy efficient efficiency heating_bill insulation power_consumption energy_rating low_energy heat_pump
  de energie energieeffizienz dämmung verbrauch energieausweis wärmepumpe
  es energía eficiencia consumo aislamiento certificado_energético
  fr énergie efficacité consommation isolation dpe pompe_à_chaleur
  it energia efficienza consumo classe_energetica pompa_di_calore
  pt energia eficiência consumo certificado_energético bomba_de_calor
  zh 节能 能耗 能源 热泵 省电
solar
  en solar panels photovoltaic battery_storage sun_power electricity_from_the_roof generate_power
  de solar photovoltaik solaranlage pv stromspeicher
  es solar placas_solares fotovoltaica paneles
  fr solaire panneaux photovoltaïque
  it solare pannelli fotovoltaico
  pt solar painéis fotovoltaico
  zh 太阳能 光伏 发电
charging
  en charge_my_car charging ev electric_car plug_in charger charging_station tesla wallbox
  de laden ladestation e_auto elektroauto wallbox aufladen
  es cargar cargador coche_eléctrico punto_de_carga
  fr recharge recharger borne voiture_électrique
  it ricarica ricaricare colonnina auto_elettrica
  pt carregar carregador carro_elétrico posto_de_carregamento
  zh 充电 充电桩 电动车 电车
garden
  en garden plants plant lawn tree hedge grass flowers weeds mow shrub soil landscape gardener
  de garten pflanze rasen baum hecke blumen unkraut mähen strauch erde gärtner
  es jardín planta césped árbol seto flores podar jardinero tierra
  fr jardin plante pelouse arbre haie fleurs tondre arbuste terre jardinier
  it giardino pianta prato albero siepe fiori potare terra giardiniere
  pt jardim planta relva grama árvore sebe flores podar terra jardineiro
  zh 花园 植物 草坪 树 花 盆栽 土 园艺
fence
  en fence shed garage_build wall_around deck pergola outside_changes gate exterior hut carport
  de zaun schuppen carport gartenhaus pergola
  es valla cerca cobertizo caseta pérgola
  fr clôture abri cabanon pergola barrière
  it recinzione capanno pergola casetta
  pt cerca vedação muro galpão pérgola
  zh 围栏 棚子 篱笆 车棚
water
  en water drinking_water tap_water well rainwater hose irrigation watering
  de wasser trinkwasser leitungswasser bewässern gießen
  es agua agua_potable riego regar grifo
  fr eau eau_potable arrosage arroser
  it acqua potabile irrigazione annaffiare
  pt água água_potável rega regar
  zh 水 饮用水 浇水 灌溉
schools
  en school schools kindergarten district education educational class_for_kids primary elementary
  de schule schulen kindergarten grundschule bildung
  es colegio escuela instituto educación guardería
  fr école collège lycée maternelle scolaire
  it scuola scuole asilo istruzione
  pt escola colégio jardim_de_infância educação
  zh 学校 学区 幼儿园 小学 上学
smart
  en smart smart_home alarm app_control thermostat_app automation cameras camera_system doorbell
  de smart alarmanlage hausautomation kamera türklingel
  es domótica alarma inteligente cámaras
  fr domotique alarme connecté caméras
  it domotica allarme intelligente telecamere
  pt automação alarme inteligente câmaras
  zh 智能家居 报警 监控 自动
tv
  en tv television netflix channels streaming cable remote_control
  de fernseher tv fernsehen sender streaming
  es televisión tele canales netflix
  fr télé télévision chaînes netflix
  it televisione tv canali netflix
  pt televisão tv canais netflix
  zh 电视 频道
housekeeping
  en housekeeping maid room_cleaned make_the_bed tidy_my_room domestic_help cleaner_come
  de zimmerreinigung zimmermädchen putzfrau haushaltshilfe
  es limpieza_de_habitación servicio_de_habitaciones asistenta
  fr femme_de_ménage ménage_de_la_chambre service_d_étage
  it pulizia_camera donna_delle_pulizie cameriera
  pt limpeza_do_quarto faxineira empregada arrumação
  zh 打扫房间 客房服务 保洁 家政
mail
  en letterbox mailbox mail_for_me parcels_received receive_packages post_office sign_for_my
  de briefkasten post pakete_annehmen postfach
  es buzón correo recoger_paquetes
  fr boîte_aux_lettres courrier réception_de_colis
  it cassetta_postale posta ricevere_pacchi
  pt caixa_de_correio correio receber_encomendas
  zh 信箱 邮箱 收快递 代收
waste
  en garbage trash rubbish waste bin recycling_bin collection_day compost
  de müll abfall mülltonne tonne restmüll biomüll sperrmüll müllabfuhr
  es basura residuos contenedor reciclaje recogida_de_basura
  fr poubelle déchets ordures tri recyclage collecte
  it rifiuti spazzatura immondizia cassonetto raccolta_differenziata
  pt lixo resíduos contentor reciclagem coleta
  zh 垃圾 垃圾桶 分类 废物
furniture
  en sofa couch armchair chair table desk wardrobe shelf dresser cabinet stool bench mattress lamp rug bookcase drawer
    cushion
  de sofa couch sessel stuhl tisch schreibtisch schrank regal kommode hocker matratze lampe teppich schublade polster
  es sofá sillón silla mesa escritorio armario estantería cómoda taburete colchón lámpara alfombra cajón cojín
  fr canapé fauteuil chaise table bureau armoire étagère commode tabouret matelas lampe tapis tiroir coussin
  it divano poltrona sedia tavolo scrivania armadio scaffale comò sgabello materasso lampada tappeto cassetto cuscino
  pt sofá poltrona cadeira mesa secretária escrivaninha armário estante cómoda banco colchão tapete gaveta almofada
  zh 沙发 椅子 桌子 书桌 衣柜 书架 柜子 床垫 台灯 地毯 抽屉 靠垫
appliance
  en washing_machine dryer dishwasher fridge freezer oven stove hob cooker microwave vacuum kettle toaster boiler
  de waschmaschine trockner spülmaschine kühlschrank gefrierschrank ofen herd mikrowelle staubsauger
  es lavadora secadora lavavajillas nevera frigorífico congelador horno cocina microondas aspiradora
  fr lave_linge machine_à_laver sèche_linge lave_vaisselle frigo réfrigérateur congélateur four cuisinière aspirateur
  it lavatrice asciugatrice lavastoviglie frigorifero frigo congelatore forno fornelli aspirapolvere
  pt máquina_de_lavar máquina_de_secar lava_louça geladeira frigorífico congelador forno fogão aspirador
  zh 洗衣机 烘干机 洗碗机 冰箱 冰柜 烤箱 炉灶 微波炉 吸尘器
vacancy
  en vacant free_apartment anything_available empty_flat to_let one_bedroom two_bedroom studio_flat available_units
  de freie_wohnung wohnung_frei zwei_zimmer einzimmerwohnung zu_vermieten
  es piso_libre disponible_para_alquilar un_dormitorio dos_dormitorios estudio
  fr appartement_libre deux_pièces studio t2 à_louer
  it appartamento_libero bilocale monolocale da_affittare
  pt apartamento_livre t1 t2 quitinete para_alugar
  zh 空房 一居室 两居室 单间 有房
amenities
  en amenities facilities what_do_you_have_there on_site included_facilities lounge rooftop laundry_room bike_room
  de ausstattung einrichtungen vor_ort_vorhanden gemeinschaftsraum dachterrasse
  es instalaciones servicios zonas_comunes azotea
  fr équipements installations services_sur_place salle_commune
  it servizi strutture spazi_comuni
  pt comodidades instalações áreas_comuns terraço
  zh 设施 配套 公共设施 设备齐全
ironing
  en iron ironing ironed pressed dry_clean dry_cleaning dry_cleaner creases
  de bügeln bügeleisen gebügelt reinigung textilreinigung chemische_reinigung falten_raus
  es planchar plancha planchado tintorería lavado_en_seco arrugas
  fr repasser repassage fer_à_repasser pressing nettoyage_à_sec
  it stirare stiratura ferro_da_stiro lavanderia_a_secco tintoria pieghe
  pt passar_a_ferro engomar ferro_de_passar lavagem_a_seco tinturaria
  zh 熨烫 熨斗 干洗 烫衣 洗衣店
`;
