/** Words for places, and rooms: `
concepts.ts` says how they are read. */
export const PLACES = `
place
  en address location located where find_you directions street map situated branch shop_is how_do_i_find where_are
    get_to get_there whereabouts which_town second_shop branches where_do where_can where_abouts where_do_you_sit
    find_your_shop how_do_we_get in_town your_office what_part_of where_are_you based your_address get_to_you
  de adresse anschrift standort lage straße wegbeschreibung anfahrt filiale finde_ich befindet liegt hinkommen
    wo_seid_ihr wo finde_ich_euch wohin wie_komme_ich zu_euch wohin_muss_ich in_welcher_straße wo_ist_euer wo_seid
    wo_finde wo_liegt
  es dirección ubicación dónde_está dónde_estáis calle mapa situado sucursal cómo_llegar encontraros local sede
    ubicados donde encuentran queda cómo_voy cómo_se_va dónde_queda por_dónde_se_va cómo_llego queda_lejos
    dónde_están
  fr adresse où_êtes_vous où_se_trouve situé emplacement rue plan itinéraire agence venir trouver ou_etes boutique
    magasin comment_venir comment_vous_rejoindre vous_êtes_où c_est_où où_êtes situés se_trouve où_vous_trouver
  it indirizzo dove_siete dove_si_trova situato via mappa sede filiale come_arrivare raggiungere dove negozio
    trovate trovarvi posizione come_vengo come_si_arriva dove_vi_trovo dove_state come_arrivo ubicati
  pt endereço morada onde_fica onde_ficam localização localizado rua mapa filial loja como_chegar onde fica ficam
    como_vou como_faço_para_chegar onde_é onde_estão como_chego
  zh 地址 地点 在哪 位置 怎么走 哪里 怎么去 门店 分店 路线 怎么过去 怎么到 在什么地方 哪条路 位置在 哪个地方
parking
  en park parking garage parked car_park leave_the_car space_for_my_car by_car drive_there ~car put_my_car
    leave_my_van place_for_the_car where_do_i_leave motorhome_park park_my park_up leave_my_car garage_space
    spaces_for_cars lot_for_cars parking_space
  de parken parkplatz parkhaus stellplatz auto_abstellen auto_lassen mit_dem_auto parkplatze auto_hinstellen
    wohin_mit_dem_auto wagen_abstellen irgendwo_abstellen parke parken_kann wagen_lassen tiefgarage
  es aparcar aparcamiento parking estacionar estacionamiento dejar_el_coche garaje cochera dónde_dejo_el_coche
    cabe_mi_furgoneta meter_el_coche furgoneta aparco plaza_de_garaje dónde_aparco
  fr garer parking stationnement stationner laisser_la_voiture place_de_parking mettre_ma_voiture
    où_laisser_ma_voiture où_me_garer me_garer laisser_ma_voiture
  it parcheggio parcheggiare posteggio lasciare_la_macchina garage posto_auto dove_lascio_la_macchina
    dove_metto_l_auto lasciare_l_auto
  pt estacionar estacionamento parque deixar_o_carro garagem vaga_para_carro onde_deixo_o_carro onde_paro_o_carro
    parar_o_carro vaga parquear
  zh 停车 车位 停车场 开车 泊车 停哪 车放哪 哪里停 能停车 车停
transit
  en bus train tram metro subway station public_transport underground by_bus without_a_car nearest_stop which_line
    what_line drops_me stop_outside come_by_train nearest_station
  de bus bahn zug straßenbahn u_bahn bahnhof haltestelle öffentliche nahverkehr ohne_auto öpnv ubahn welche_linie
    mit_der_bahn mit_dem_bus haltestellen
  es autobús tren metro tranvía estación parada transporte_público bus sin_coche qué_línea me_deja en_autobús en_tren
    en_metro
  fr bus train tram métro gare arrêt station transports_en_commun sans_voiture transports quelle_ligne en_bus en_train
    en_métro descendre_à
  it autobus treno metro tram stazione fermata mezzi_pubblici senza_macchina mezzi che_linea quale_autobus in_treno
    con_i_mezzi
  pt ônibus autocarro trem comboio metrô metro estação paragem ponto transporte_público sem_carro que_linha qual_ônibus
    de_ônibus de_metrô de_comboio
  zh 地铁 公交 车站 火车 高铁 坐车 几路车 哪条线 哪站 坐几号
airport
  en airport shuttle transfer taxi flight pick_us_up terminal cab from_the_airport ride
  de flughafen transfer shuttle taxi abholung_vom flug
  es aeropuerto traslado taxi vuelo recogernos lanzadera
  fr aéroport navette transfert taxi vol
  it aeroporto navetta trasferimento taxi volo
  pt aeroporto traslado táxi voo transfer
  zh 机场 接机 接送 班车 出租车 航班
distance
  en far distance near close_to nearby walking_distance miles kilometers how_far minutes_from around_here walk on_foot
    far_from far_away how_close
  de entfernt entfernung weit nähe in_der_nähe kilometer zu_fuß fußläufig wie_weit laufen_kann zu_fuß_erreichbar
  es distancia lejos cerca kilómetros a_pie cercano andando a_cuánto_está está_lejos a_pie_desde
  fr distance loin près proche kilomètres à_pied c_est_loin à_combien_de_minutes
  it distanza lontano vicino chilometri a_piedi quanto_dista è_lontano a_quanti_minuti
  pt distância longe perto quilómetros a_pé próximo fica_longe a_quantos_minutos dá_para_ir_a_pé
  zh 距离 多远 附近 公里 走路 离 走过去 远不远
neighborhood
  en neighborhood neighbourhood around_you things_to_do sights attractions nearby_restaurants area_like shops_near
    surroundings local_amenities
  de umgebung nachbarschaft sehenswürdigkeiten ausflug in_der_gegend was_kann_man_machen viertel
  es barrio alrededores qué_hacer qué_ver atracciones turismo excursiones
  fr quartier alentours à_faire à_voir environs tourisme
  it quartiere dintorni cosa_fare cosa_vedere attrazioni zona
  pt bairro arredores o_que_fazer o_que_ver atrações passeio
  zh 周边 附近有什么 景点 小区 周围 好玩
access
  en wheelchair accessible accessibility disabled disability step_free lift elevator stairs ramp crutches walker
    mobility cant_walk_far pram stroller buggy steps bad_knee handicapped climb_steps first_floor third_floor climb
    cant_manage_stairs my_knees on_wheels ground_floor rollator walking_frame
  de rollstuhl barrierefrei behindert aufzug lift treppe stufen rampe gehbehindert rollator kinderwagen krücken
    schwerbehindert barrierefreiheit treppen gut_zu_fuß treppen_steigen erdgeschoss im_rolli fahrstuhl
  es silla_de_ruedas accesible accesibilidad discapacidad ascensor escaleras rampa movilidad_reducida muletas
    cochecito movilidad no_puedo_subir subir_escaleras planta_baja discapacitados
  fr fauteuil_roulant accessible accessibilité handicap ascenseur escalier rampe pmr mobilité_réduite béquilles
    poussette fauteuil handicape escaliers monter_les_marches rez_de_chaussée de_plain_pied étage_sans handicapés
  it sedia_a_rotelle accessibile disabile ascensore scale rampa carrozzina stampelle passeggino barriere
    accessibilita disabili fare_le_scale piano_terra gradini carrozzella
  pt cadeira_de_rodas acessível acessibilidade deficiente elevador escadas rampa mobilidade_reduzida muletas
    carrinho_de_bebê subir_escadas degraus rés_do_chão térreo
  zh 轮椅 无障碍 电梯 楼梯 残疾 台阶 坡道 拐杖 婴儿车 腿脚不便 上楼 爬楼 一楼 没电梯 行动不便
entrance
  en entrance get_in door gate enter let_myself_in code buzzer access_code way_in entry ring_the_bell
  de eingang tür tor reinkommen zugang klingel zugangscode einlass
  es entrada puerta entrar acceso código timbre portal
  fr entrée porte entrer accès code digicode interphone portail
  it ingresso porta entrare accesso codice citofono portone
  pt entrada porta entrar acesso código portão campainha
  zh 入口 门禁 大门 怎么进 进门
key
  en key keys keycard lost_my_key lockout locked_out spare_key fob hand_over_keys lock
  de schlüssel ausgesperrt schlüsselkarte ersatzschlüssel schloss türöffnung schlüsselübergabe
  es llave llaves perdí_las_llaves cerradura tarjeta_llave me_quedé_fuera
  fr clé clef clés perdu_mes_clés serrure enfermé_dehors badge
  it chiave chiavi perso_le_chiavi serratura chiuso_fuori
  pt chave chaves perdi_a_chave fechadura trancado_fora cartão_chave
  zh 钥匙 房卡 门锁 锁在外面 丢钥匙
luggage
  en luggage bags suitcase store_my baggage leave_my_bags cases hand_luggage backpack hold_my_bags suitcases
  de gepäck koffer aufbewahren taschen gepäckaufbewahrung rucksack unterstellen
  es equipaje maletas consigna dejar_las_maletas bolsas mochila maleta
  fr bagages valise consigne laisser_les_valises sac bagage valises
  it bagagli valigia deposito_bagagli lasciare_le_valigie borse zaino bagaglio valigie
  pt bagagem malas guardar_as_malas mochila guarda_volumes mala
  zh 行李 寄存 箱子 行李箱 存包
storage
  en storage store locker keep_my_things put_my_stuff storage_unit cupboard basement shelf leave_my_stuff where_do_i_put
    keep_my_stuff my_belongings my_things leave_my_things a_locker put_my_work
  de lagern lager schließfach spind keller aufbewahrung unterbringen abstellraum einlagern wohin_mit_meinen_sachen
    meine_sachen sachen_lassen
  es almacenar trastero taquilla guardar almacenamiento dejar_mis_cosas mis_cosas guardar_mis_cosas
  fr stocker stockage casier garde_meuble cave entreposer vestiaire laisser_mes_affaires mes_affaires où_poser
  it deposito magazzino armadietto cantina conservare immagazzinare lasciare_le_mie_cose le_mie_cose dove_metto
  pt armazenar guardar armazém cacifo armário depósito arrecadação deixar_as_minhas_coisas minhas_coisas onde_ponho
  zh 储物 存放 仓库 柜子 寄存柜 储藏 放东西 放哪 存东西
toilet
  en toilet restroom bathroom loo washroom wc
  de toilette wc bad klo
  es baño aseo servicio
  fr toilettes wc sanitaires salle_de_bain
  it bagno toilette servizi
  pt banheiro casa_de_banho wc
  zh 厕所 洗手间 卫生间
shower
  en shower changing_room shower_there freshen_up locker_room showers
  de dusche duschen umkleide umkleidekabine
  es ducha vestuario duchas ducharse
  fr douche vestiaire douches se_doucher
  it doccia spogliatoio docce lavarsi
  pt chuveiro duche vestiário balneário tomar_banho
  zh 淋浴 洗澡 更衣室
wifi
  en wifi internet wlan broadband wi_fi connection get_online hotspot fibre fiber_optic
  de wlan internet wifi netz online_gehen glasfaser
  es wifi internet conexión fibra
  fr wifi internet connexion fibre
  it wifi internet connessione fibra
  pt wifi internet conexão ligação fibra
  zh 无线 上网 网络 宽带 热点
online
  en online virtual remote zoom video_call website from_home over_the_internet app digital by_video web
  de online virtuell webseite website app video digital von_zu_hause fernunterricht
  es en_línea online virtual a_distancia web aplicación desde_casa videollamada por_internet linea
  fr en_ligne à_distance visio site internet application depuis_chez_moi virtuel ligne
  it online a_distanza sito app da_casa virtuale videochiamata
  pt online à_distância site aplicativo de_casa virtual videochamada
  zh 线上 网上 在线 视频 网站 远程 在家
contact
  en contact phone telephone call number ring reach email mail get_in_touch get_hold_of write talk_to speak_to
    get_through whatsapp message who_do_i_talk_to hotline helpline customer_service text e_mail call_you reach_you
    talk_to_somebody a_real_person someone_to_talk_to where_can_i_write drop_you_a_line give_you_a_ring
    whats_your_number ring_you phone_number ring_up number_to_call email_address get_hold_of_you
  de kontakt telefon telefonnummer anrufen nummer erreichen erreichbar mail email schreiben melden durchkommen
    ansprechpartner whatsapp hotline anruf e_mail sprechen_mit an_wen_wende wen_kann_ich wohin_schreiben durchrufen
    erreiche handynummer mailadresse euch_schreiben durchwahl
  es contacto contactar teléfono llamar número correo email escribir hablar_con whatsapp atención_al_cliente
    localizar comunicarme a_quién_me_dirijo a_dónde_escribo os_puedo_llamar vuestro_número número_de_teléfono
    llamaros llamarles escribiros
  fr contact contacter téléphone appeler numéro mail email joindre écrire whatsapp joignable service_client courriel
    parler_a joindre_quelqu à_qui_m_adresser vous_appeler où_écrire votre_numéro numéro_de_téléphone vous_joindre
    vous_écrire
  it contatto contattare telefono chiamare numero mail email scrivere whatsapp raggiungere assistenza_clienti
    parlare_con a_chi_mi_rivolgo dove_scrivo vi_posso_chiamare vostro_numero numero_di_telefono chiamarvi
    contattarvi scrivervi raggiungervi
  pt contacto contato telefone ligar número email escrever whatsapp falar_com atendimento a_quem_me_dirijo
    para_onde_escrevo posso_ligar vosso_número número_de_telefone ligar_para contactar contatar falar_convosco
  zh 联系 电话 号码 邮箱 打电话 邮件 客服 打给 微信 找谁 跟谁说 怎么找你们 打什么电话
move
  en move moving relocate move_house removal new_address change_of_address new_place movers relocation shift_house
  de umzug umziehen umzugswagen neue_adresse adressänderung wegziehen
  es mudanza mudarse nueva_dirección cambio_de_domicilio traslado
  fr déménagement déménager changement_d_adresse nouvelle_adresse
  it trasloco traslocare cambio_indirizzo nuovo_indirizzo
  pt mudança mudar de_casa nova_morada mudança_de_endereço
  zh 搬家 搬 新地址 迁移 改地址
outside
  en outdoor outside terrace patio garden seating_outside yard balcony open_air sit_in_the_sun backyard courtyard
  de draußen terrasse garten biergarten außenbereich balkon im_freien hof
  es terraza jardín al_aire_libre fuera patio balcón exterior
  fr terrasse jardin extérieur dehors en_plein_air balcon cour
  it terrazza giardino all_aperto fuori dehors balcone cortile
  pt esplanada terraço jardim ao_ar_livre fora varanda quintal
  zh 露天 户外 阳台 花园 院子 室外
room
  en room bedroom suite double single twin apartment number_of_rooms family_room sleeps rooms bedrooms
  de zimmer schlafzimmer doppelzimmer einzelzimmer suite familienzimmer betten raum raume
  es habitación dormitorio suite doble individual cuarto habitaciones camas sala
  fr chambre suite double simple chambres lits salle
  it camera stanza suite doppia singola matrimoniale camere letti sala
  pt quarto suíte duplo individual dormitório quartos camas sala
  zh 房间 客房 卧室 双人间 单人间 套房 家庭房
bed
  en bed beds extra_bed cot crib mattress sofa_bed sleep bunk travel_cot
  de bett zustellbett babybett kinderbett matratze schlafsofa beistellbett
  es cama cuna supletoria colchón sofá_cama
  fr lit lit_bébé lit_supplémentaire matelas canapé_lit
  it letto culla lettino materasso divano_letto
  pt cama berço cama_extra colchão sofá_cama
  zh 床 加床 婴儿床 床垫 沙发床
check-in
  en check_in checkin arrive arrival reception front_desk get_there_late arrive_after key_collection
    come_before_the_room my_flight_lands land_late arriving_at_night get_in_at get_there_before_noon drop_by_before
    what_time_can_we_arrive
  de einchecken check_in anreise ankunft ankommen rezeption anreisen komme_erst_spät_an früher_ins_zimmer
    wann_können_wir_rein
  es check_in llegada llegar entrada recepción registro aterriza llego_de_noche llegamos_tarde a_qué_hora_podemos_entrar
    avión
  fr arrivée arriver check_in réception enregistrement on_arrive_tard à_quelle_heure_peut_on_arriver atterrit
  it check_in arrivo arrivare reception arriviamo_tardi atterro a_che_ora_possiamo_entrare
  pt check_in chegada chegar entrada recepção chegamos_tarde o_voo_pousa aterrissa a_que_horas_podemos_entrar
  zh 入住 到店 办理入住 前台 登记入住 到达 几点可以入住 半夜到 晚到店 提前到
check-out
  en check_out checkout leave_the_room late_checkout departure vacate be_out_by stay_in_the_room_until sleep_in
  de auschecken check_out abreise abreisen zimmer_räumen spätabreise
  es check_out salida salir_de_la_habitación dejar_la_habitación
  fr départ check_out libérer_la_chambre quitter_la_chambre
  it check_out partenza lasciare_la_camera
  pt check_out saída sair_do_quarto deixar_o_quarto
  zh 退房 离店 几点退 延迟退房
view
  en view sea_view overlooking window_side quiet_room balcony top_floor
  de aussicht meerblick blick ausblick ruhiges_zimmer
  es vista vistas_al_mar mirador
  fr vue vue_mer vue_sur panorama
  it vista vista_mare panorama affaccio
  pt vista vista_mar panorama
  zh 海景 景观 风景 朝向
linen
  en towels linen sheets bedding pillow blanket duvet bed_linen
  de handtuch handtücher bettwäsche decke kissen bettzeug
  es toallas sábanas ropa_de_cama almohada manta
  fr serviettes draps linge_de_lit oreiller couverture
  it asciugamani lenzuola biancheria cuscino coperta
  pt toalhas lençóis roupa_de_cama almofada travesseiro cobertor
  zh 毛巾 床单 被子 枕头 床上用品
laundry
  en laundry wash_my_clothes washing_machine dryer ironing dry_cleaning launderette clothes_washed
  de wäsche waschmaschine trockner bügeln wäscheservice waschen reinigung
  es lavandería lavadora secadora planchar tintorería
  fr laverie lave_linge sèche_linge repassage pressing blanchisserie
  it lavanderia lavatrice asciugatrice stirare
  pt lavanderia máquina_de_lavar secadora engomar passar_roupa
  zh 洗衣 洗衣机 烘干 熨烫 干洗
pool
  en pool swim swimming
  de schwimmbad pool schwimmen hallenbad
  es piscina nadar
  fr piscine nager
  it piscina nuotare
  pt piscina nadar
  zh 泳池 游泳
sauna
  en sauna spa jacuzzi wellness hot_tub steam_room
  de sauna wellness spa dampfbad whirlpool
  es sauna spa jacuzzi baño_turco
  fr sauna spa jacuzzi hammam bain
  it sauna spa idromassaggio bagno_turco
  pt sauna spa jacuzzi banho_turco
  zh 桑拿 温泉 水疗
furnished
  en furnished furniture unfurnished appliances fridge sofa table wardrobe equipped
  de möbliert möbel unmöbliert ausgestattet einrichtung geräte kühlschrank
  es amueblado muebles equipado electrodomésticos sofá
  fr meublé meubles équipé électroménager canapé
  it arredato mobili arredamento elettrodomestici divano
  pt mobilado mobiliado móveis equipado eletrodomésticos sofá
  zh 家具 家电 带家具 沙发 冰箱
kitchen
  en kitchen cook cooking stove oven microwave kitchenette make_food dishwasher fridge
  de küche kochen herd ofen mikrowelle kochnische selbst_kochen
  es cocina cocinar horno microondas nevera
  fr cuisine cuisiner four micro_ondes plaque
  it cucina cucinare forno microonde
  pt cozinha cozinhar forno micro_ondas fogão
  zh 厨房 做饭 烤箱 微波炉 自己煮
`;
