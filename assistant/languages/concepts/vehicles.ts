/** Words for cars and what else is driven: `
concepts.ts` says how they are read. */
export const VEHICLES = `
car
  en car vehicle van automobile truck motor suv
  de auto wagen fahrzeug pkw transporter
  es coche auto vehículo furgoneta carro
  fr voiture véhicule auto camionnette
  it auto macchina veicolo furgone
  pt carro automóvel veículo viatura carrinha
  zh 汽车 车辆 轿车 面包车 车子
service
  en service servicing serviced tune_up oil oil_change maintenance annual_service yearly_check
  de inspektion service wartung ölwechsel jahresinspektion
  es revisión mantenimiento cambio_de_aceite puesta_a_punto
  fr révision vidange entretien
  it tagliando revisione cambio_olio manutenzione
  pt revisão manutenção troca_de_óleo
  zh 保养 换机油 年检 检修
inspection
  en inspection mot roadworthy emissions technical_inspection pass_the_test
  de tüv hauptuntersuchung hu au prüfung
  es itv inspección_técnica
  fr contrôle_technique
  it revisione collaudo
  pt inspeção ipo vistoria
  zh 年检 车检 验车
tire
  en tyre tire tyres tires flat puncture wheel wheels winter_tyres rim inner_tube blowout nail_in
  de reifen platten rad räder winterreifen felge schlauch reifenwechsel plattfuß
  es neumático rueda pinchazo llanta cubierta cámara
  fr pneu roue crevaison jante chambre_à_air crevé
  it gomma pneumatico ruota foratura cerchio bucato
  pt pneu roda furo jante câmara_de_ar furado
  zh 轮胎 爆胎 扎胎 轮子 补胎
brake
  en brake brakes squeak screech pads stopping
  de bremse bremsen quietscht bremsbeläge
  es freno frenos pastillas chirría
  fr frein freins plaquettes grince
  it freno freni pastiglie fischiano
  pt freio travão travões pastilhas chia
  zh 刹车 制动 刹车片
engine
  en engine motor gearbox clutch exhaust battery warning_light noise_from_the transmission
  de motor getriebe kupplung auspuff batterie warnleuchte
  es motor embrague caja_de_cambios batería testigo
  fr moteur boîte_de_vitesses embrayage batterie voyant
  it motore cambio frizione batteria spia
  pt motor embraiagem caixa_de_velocidades bateria luz_do_painel
  zh 发动机 变速箱 电瓶 故障灯 离合
courtesy
  en courtesy_car loan_car replacement_car while_mine_is get_home_without car_in_the_meantime
  de ersatzwagen leihwagen werkstattersatzwagen in_der_zwischenzeit
  es coche_de_sustitución coche_de_cortesía mientras_tanto
  fr véhicule_de_prêt voiture_de_remplacement en_attendant
  it auto_sostitutiva auto_di_cortesia nel_frattempo
  pt carro_de_substituição carro_reserva enquanto
  zh 代步车 替换车 备用车
bodywork
  en bodywork paintwork scratch dent bumper windscreen windshield chip_in rust
  de lack kratzer delle stoßstange windschutzscheibe steinschlag rost karosserie
  es carrocería arañazo abolladura parachoques parabrisas luna
  fr carrosserie rayure bosse pare_chocs pare_brise
  it carrozzeria graffio ammaccatura paraurti parabrezza
  pt lataria chapa risco amolgadela parachoques parabrisas
  zh 车身 划痕 凹陷 保险杠 挡风玻璃 喷漆
car-wash
  en car_wash valet hoover_the_car detailing wax
  de autowäsche waschanlage innenreinigung
  es lavado_de_coche lavacoches
  fr lavage_auto lavage
  it autolavaggio lavaggio
  pt lavagem lava_jato
  zh 洗车 打蜡
driving
  en drive driving licence driver license learner driving_test behind_the_wheel
  de fahren führerschein fahrer fahrstunde fahrprüfung
  es conducir carnet permiso_de_conducir conductor
  fr conduire permis conducteur
  it guidare patente guidatore
  pt conduzir dirigir carta_de_condução carteira_de_motorista condutor
  zh 驾驶 驾照 司机 驾考 开车
fuel
  en fuel petrol gas diesel full_tank empty_tank mileage kilometers_included unlimited_miles fill_up fill_it tank refuel
    return_it_full km mileage_limit drive_as_much how_many_kilometers unlimited_kilometers
  de tanken benzin diesel voller_tank kilometer volltanken auftanken tank wie_viele_kilometer freikilometer
  es combustible gasolina gasóleo depósito_lleno kilometraje llenar repostar echar_gasolina depósito cuántos_kilómetros
    kilómetros_ilimitados km
  fr carburant essence gazole plein kilométrage faire_le_plein réservoir remplir combien_de_kilomètres km
  it carburante benzina gasolio pieno chilometraggio fare_il_pieno serbatoio fare_benzina quanti_chilometri km
  pt combustível gasolina gasóleo tanque_cheio quilometragem abastecer encher tanque reabastecer quantos_km
    rodar_à_vontade km quilómetros
  zh 加油 汽油 油箱 里程 公里数 加满 油 满油 多少公里 限公里
bike
  en bike bicycle cycling cyclist e_bike ebike mountain_bike road_bike saddle gears chain pedal helmet two_wheels
    cycle_ride bikes cycles pushbike roadster two_wheeler
  de fahrrad rad e_bike rennrad mountainbike kette gangschaltung sattel zweirad radeln radtour räder radl drahtesel
    pedelec
  es bicicleta bici ciclismo eléctrica cadena sillín marchas dos_ruedas dar_una_vuelta_en_bici pedalear bicis
    bicicletas ciclista
  fr vélo bicyclette vtt électrique chaîne selle vitesses deux_roues balade_à_vélo pédaler vélos bécane
  it bicicletta bici ebike catena sella due_ruote pedalata giro_in_bici biciclette
  pt bicicleta bike elétrica corrente selim duas_rodas pedalar passeio_de_bike bici bicicletas magrela
  zh 自行车 单车 电动车 山地车 链条 骑车 骑行 脚踏车
drop-off
  en drop_off bring_it_in leave_it_with_you key_drop early_drop_off overnight_drop somewhere_else different_city
    another_branch one_way leave_it_somewhere_else give_it_back_elsewhere bring_back_to
  de abgeben vorbeibringen dalassen schlüsseleinwurf woanders_abgeben andere_stadt einweg
  es dejar_el_coche entregar_las_llaves otra_ciudad dejarlo_en_otro devolver_en_otra solo_ida
  fr déposer laisser autre_ville rendre_ailleurs aller_simple
  it consegnare lasciare_l_auto altra_città lasciarlo_altrove sola_andata
  pt deixar entregar outra_cidade largar_noutro deixar_em só_de_ida devolver_em
  zh 送修 送过来 放你们那 异地还 别的城市 单程 异地
motorbike
  en motorbike motorcycle scooter moped
  de motorrad roller moped
  es moto motocicleta scooter
  fr moto scooter
  it moto motorino scooter
  pt moto scooter motocicleta
  zh 摩托车 踏板车
boat
  en boat ship kayak sail sailing canoe cruise surf board
  de boot schiff kajak segeln surfen
  es barco kayak vela navegar surf
  fr bateau voile kayak surf
  it barca kayak vela navigare surf
  pt barco caiaque vela navegar surf
  zh 船 皮划艇 帆船 冲浪
vehicle-kind
  en suv van truck minibus convertible estate automatic manual_gearbox seven_seater hatchback camper lorry
  de kombi transporter cabrio automatik schaltgetriebe siebensitzer lkw bus kleinbus
  es furgoneta todoterreno descapotable automático manual monovolumen camión minibús
  fr monospace utilitaire cabriolet automatique manuelle camion minibus berline
  it furgone monovolume cabrio automatico manuale camion pulmino
  pt carrinha furgão conversível automático manual caminhão minivan
  zh 面包车 商务车 自动挡 手动挡 七座 卡车 越野车
`;
