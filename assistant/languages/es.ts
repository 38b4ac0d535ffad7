/** Spanish. One file because a language is one file. */
import type { LanguageWords } from "./language.ts";

export const es = {
  everyday: `el la los las un una unos unas es son esta estoy estas estan era ser soy eres yo tu usted ustedes mi mis su sus me te se nos lo le les que de del en con por para al a y o pero no si ya muy mas como cuando donde
    porque quien cual esto eso este ese hay tengo tiene tienes quiero puedo puede puedes quisiera necesito hablar gracias hola bien mal alguien nadie nada todo todos siempre nunca tambien hacer otra otro algo persona respuesta`,
  reproach: {
    X: `ya_me_dijiste ya_me_lo_dijiste  confundiendote    no_funcionas
    poco_profesional mas_profesional  haciendo_el_ridiculo  lo_haces_mal
      me_rindo no_es_lo_que_pregunte no_es_lo_que_te_pregunte
    no_es_lo_que_he_preguntado no_te_pregunte_eso no_he_preguntado_eso no_pregunte_eso no_era_mi_pregunta
    eso_no_es_lo_que no_es_lo_que_quiero no_es_lo_que_queria no_me_refiero_a_eso no_responde_a_mi
     no_me_has_respondido no_has_contestado no_me_has_contestado responde_a_mi_pregunta
    responde_a_lo_que contesta_a_mi no_tiene_sentido no_tienen_sentido sin_sentido ya_te_lo_dije
    ya_te_lo_he_dicho ya_lo_dije ya_te_dije cuantas_veces te_lo_has_inventado te_lo_inventas te_confundes
    te_has_confundido  te_has_equivocado te_equivocas  la_pifias pifiarla
    pifiandola la_cagas cagandola la_has_cagado haces_todo_mal perdida_de_tiempo me_haces_perder
    me_estas_tomando_el_pelo estas_de_broma no_me_ayudas no_me_ayuda no_ayuda no_sirves no_sirve no_vales
    no_das_una no_aciertas dando_vueltas no_me_sirve no_te_enteras no_me_entiendes no_entiendes no_sabes_nada
    no_tienes_ni_idea no_es_verdad  no_es_correcto no_es_asi no_me_escuchas no_me_gusta_tu_respuesta
     respondido_por_responder incompetencia te_estas_quedando vaya_tonteria
    menuda_tonteria tonterias chorrada chorradas`,
    R: ` mismas_contestaciones misma_contestacion  disco_rallado
    ya_lo_habias repites repetitiv@ repitiendo repetir_lo_mismo repitas deja_de_repetir deja_de_decir
    siempre_lo_mismo siempre_dices siempre_respondes siempre_contestas dices_lo_mismo respondes_lo_mismo
    contestas_lo_mismo decir_lo_mismo responder_lo_mismo misma_respuesta mismas_respuestas mismo_modo
    misma_manera misma_forma lo_mismo_de_siempre lo_mismo_otra_vez otra_vez_lo_mismo otra_vez_igual
    respondes_igual contestas_igual disco_rayado en_bucle   ya_lo_dijiste ya_dijiste
    ya_me_lo_has_dicho  ya_me_lo_dijiste la_misma_cosa monoton@ no_cambian cambia_tus_respuestas
    cambia_de_respuesta`,
    y: "eres tu tus te este_bot esta_asistente pareces estas bot usted vas",
    a: `me es son muy mas tan un una el la siempre realmente super bastante completamente totalmente de
    un_poco que lo vaya menud@ parece fue ha_sido esta resulta suena como demasiado mucho todo esa esta_siendo
    sido so que_eres mira_que`,
    B: `horroros@ gilipollas gilipollez parida paridas pesad@ deficientes incompetentes estupidas tontas extranas
    raras raros inservible tont@ tontit@ estupid@ idiota imbecil inutil inutiles mal@ malisim@ pesim@ horrible
    terrible incompetente ridicul@ lerd@ mediocre patetic@ torpe basura bob@ burr@ ignorante lamentable fatal
    penos@ absurd@ mierda nefast@ deficiente lento_de peor desastre cutre inept@ decepcionante cortit@ zopenco
    zoquete rar@ fallo estupidez mal_hech@`,
    W: "fals@ mentira mentiras mentiros@ mientes incorrect@ equivocad@ errone@ inexact@ disparate mal",
    r: "cosas cosa_que_decir respuesta respuestas contestacion contestaciones informacion",
    t: "eso esto",
    G: `correcto cierto verdad util list@ inteligente bien lo_que_pregunte mi_pregunta lo_que_queria acertado buen@
    competente buen`,
    N: "no nunca tampoco nada",
    U: "entiendes ayudas sabes respondes contestas escuchas sirves funcionas comprendes aciertas vales",
    s: "di decir dime responde responder contesta contestar contestarme responderme decirme dame dices dar darme",
    S: "lo_mismo igual otra_vez",
    E: `otra_cosa algo_distinto algo_diferente algo_nuevo otras otra diferente distinta nueva nuevas distintas
    diferentes algo_mas`,
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: "mejor mas_list@ mas_inteligente superior te_da_mil_vueltas mas_inteligentes mas_util te_gana",
    l: "mola_mas_que te_patea mas_que_tu comparado parecerte como_siri",
    p: "deja_de para_de",
  },
  yes: {
    says: "si claro vale por_favor dale desde_luego por_supuesto de_acuerdo adelante me_gustaria perfecto",
    beside: "gracias muy_amable que",
  },
  wish: {
    W: "quiero queremos quisiera quisieramos me_gustaria nos_gustaria estoy_listo estoy_lista estamos_listos deseo deseamos listo_para lista_para listos_para he_decidido hemos_decidido vamos_a voy_a necesito",
    C: "puedo podemos podria como_puedo como_podemos donde cuando_puedo",
    G: "reservame reserveme agendame agendeme programame",
    Z: "visitar",
    L: "ver pasar venir pasarme pasarnos acercarme acercarnos",
    T: "manana lunes martes miercoles jueves viernes sabado domingo proxima_semana",
    V: "firmar comprar reservar agendar programar apartar hacer pagar dar concertar pedir",
    O: "contrato lote casa vivienda visita cita oferta deposito reserva propiedad terreno apartamento piso senal parcela recorrido llamada",
    S: "seguir_adelante donde_firmo hacer_una_oferta me_la_quedo nos_la_quedamos cerrar_la_compra",
    R: "llamame llameme llamenme llamarme llamarnos me_puede_llamar me_pueden_llamar me_puedes_llamar me_llame_alguien que_me_llamen",
    N: "no nunca sin todavia_no aun_no",
    F: "si cuando antes despues",
    Q: "que_pasa tengo_que cuanto por_que que_es",
    d: "el la un una de del para mi nuestro este esta los las ya hoy con en ese esa una_vez por_favor",
  },
  meets: {
    phone:
      "llamar llamada llamadas llamame llameme llamenme llamarme llamarnos llamen llame llaman telefono telefonica telefonicamente por_telefono",
    place:
      "visita visitas visitar visitarlos visitaros pasar pasarme pasarnos paso pasarnos_por acercarme acercarnos ir venir verlo verla verlos verlas ver_el ver_la ver_las ver_los en_persona presencial presencialmente cara_a_cara recorrido oficina oficinas su_oficina",
    video:
      "online en_linea video videollamada videollamadas por_video videoconferencia zoom google_meet por_teams skype virtual virtualmente por_internet a_distancia remoto",
    not: "no nunca sin en_vez_de en_lugar_de tampoco",
    rather: "mejor prefiero preferimos preferiria en_su_lugar",
  },
  felt: {
    not: "no nunca tampoco ni",
    am: "estoy estamos me_siento me_tiene_usted",
    so: "muy tan super realmente totalmente completamente absolutamente bastante ya",
    angry: "furios@ enfadad@ enojad@ indignad@ cabread@ enfurecid@ molestisim@ furiosos",
    frustrated: "frustrad@ hart@ desesperad@ decepcionad@ exasperad@",
    anxious: "preocupad@ asustad@ angustiad@ aterrad@ aterrorizad@ agobiad@ muert@_de_miedo",
  },
  asked: {
    J: "pasame transfiereme comunicame conectame derivame",
    C: `me_pongan pasar pasarme paseme pasenme transferir transferirme transfiere transfierame transferencia conectar
    conectarme conecteme comuniqueme comuniquenme derivar derivarme deriveme redirigir redirigirme redirigeme
    escalar escala escale poner_con ponme pongame me_pase me_pasen me_pases me_pasas
    me_pasa me_conecte me_conectes me_conectas me_comunique me_comuniques me_comunicas me_transfiera
    me_transfieras me_transfieres me_derive me_derives me_pongas me_ponga me_pones desviar desviame desvieme
    cambiame`,
    Z: "con_quien_puedo con_quien_podria a_quien_puedo con_quien_tengo_que con_quien_debo",
    Q: `eres es estoy_hablando hablo_con estas_hablando usted_es es_usted sois son_ustedes 
    es_esto esto_es estoy_chateando quien_es quien_eres seras sera he_hablado hable_con hablaste hablas_con
    conoces`,
    X: "hay existe tienen tienes habra teneis tiene",
    N: `no nunca jamas sin tampoco en_vez_de en_lugar_de ningun ninguna nadie ni evitar odio harto_de cansado_de
    nada_de dejar_de no_hace_falta deja_de`,
    n: "nones",
    F: "si_hablo cuando despues antes mientras hasta si_quiero si_necesito",
    D: "tengo_que_hablar_obligatoriamente debo hace_falta es_necesario tendre_que",
    G: `quiero necesito quisiera querria deseo dame deme denme busco buscando exijo solicito pido necesitamos
    queremos prefiero preferiria me_gustaria traeme consigueme requiero quiero_que necesito_que ponganme
    contactame`,
    H: `puedes podrias puede podria_usted me_puedes me_puede me_podrias me_podria pueden podrian me_pueden
    me_podrian haz_que`,
    W: `pued@ podria podemos podriamos como_puedo como_podria como_hago como_se_puede
    que_tengo_que_hacer que_debo_hacer que_hago necesito_ayuda_para me_encantaria dejame dejeme ayudame ayudeme
    permiteme es_posible seria_posible posibilidad intento estoy_intentando estoy_tratando
    quiero_poder tengo_que me_urge tratando_de intentando hay_forma_de hay_manera_de donde_puedo cuando_puedo
    se_puede por_que_no_puedo pudiera hace_falta_que ojala`,
    e: "tener ver conseguir obtener",
    T: `contacte contacten hablar hablarle hablo hable hablemos charlar conversar comunicarme comunicar comunicarnos chatear dialogar
    platicar contactar contactarme contactarse tratar ponerme_en_contacto poner_en_contacto contacto_con
     ser_atendid@ que_me_atienda atencion me_atienda conversacion entrar_en_contacto dirigirme
    discutir contactarnos contact@ contacte contactad contacten comunicacion comunicarse reunirme`,
    R: "llamar escribir",
    P: `human@ humanos humanas agente agentes operador operadora operadores asesor asesora asesores representante
    representantes supervisor supervisora gerente encargad@ responsable emplead@ empleados comercial vendedor
    vendedora ejecutiv@ especialista expert@ persona_real persona_humana ser_humano persona_de_verdad
    persona_de_carne_y_hueso teleoperador teleoperadora consultor consultora jefe jefa trabajador trabajadora
    personal_humano personas_reales gestor gestora seres_humanos agente_humano persona_fisica`,
    S: "alguien alguno alguno_de_ustedes",
    E: "persona personas individuo gente",
    O: `servicio_al_cliente atencion_al_cliente servicio_de_atencion_al_cliente servicio_al_consumidor soporte
    soporte_tecnico apoyo servicio_de_atencion servicio_de_ayuda departamento_de_ventas equipo_de_ventas
    atencion_personalizada equipo_de_soporte centro_de_atencion servicio_cliente`,
    B: "bot bots robot robots maquina maquinas ia ordenador chatbot computadora contestador automatico",
    h: `ayuda ayude ayudar ayudarme atender atenderme atienda asistencia servicio soporte_humano trato me_ayude
    intervencion`,
    V: "ahi aqui conectado en_linea",
    A: "real reales verdader@ viv@ autentico manual directo en_vivo mism@ otr@",
    K: `entiendo entiendes entiende se ayudando sirve sirves funciona responde respondes resuelve resuelves
    comprendo comprendes me_ayuda me_ayudas me_sirve importa estas me_entiendes`,
    M: "mi mis nuestr@",
    m: "me nos conmigo",
    i: "yo nosotros",
    d: `a al con un una el la los las de del algun alguna su sus vuestro tu en por para lo este esta que_sea ella
    el_que unos unas`,
    z: `por_favor porfavor porfa favor ya ahora ahora_mismo inmediatamente urgente urgentemente enseguida solo
    solamente directamente hoy hola buenos_dias buenas buenas_tardes si vale ok mejor entonces pues cuanto_antes
    de_una_vez mismo_ya realmente de_verdad simplemente disculpe perdon oye joder put@ primero tambien`,
    b: "creo pienso",
    c: "y o porque e asi_que",
    U: "ellos ustedes ellas",
    q: "que quien quienes el_cual",
    o: "dinero sobre acerca respecto",
    x: `recursos derechos error comision comisiones nombre numero horario correo sueldo licencia inmobiliario_de
    sexual`,
    L: "ayer anoche hace la_semana_pasada el_mes_pasado anteayer el_otro_dia antes_de_ayer",
    t: "dijo dice dicen dijeron",
    y: "gracias muchas_gracias",
    a: "disponible disponibles libre",
    r: "llamarme llamame llameme me_llame me_llamen me_llama me_llames contacte_conmigo contactarme me_contacte me_contacten que_me_llamen",
  },
  lines: {
    checking: "Lo consulto con un compañero del equipo.",
    unknown: "Lo siento, eso no lo sé.",
    greeting: "¡Hola! ¿Qué le gustaría saber?",
    nature: "Soy un asistente, un programa y no una persona. Puede hablar con una persona cuando quiera.",
    able: "Respondo preguntas con lo que este sitio me ha contado, y puede hablar con una persona cuando quiera. ¿Qué le gustaría saber?",
    there: "Aquí estoy. ¿Qué le gustaría saber?",
    missed:
      "Lo siento, eso no respondía a su pregunta. ¿Puede decirla con otras palabras? También puede hablar con una persona cuando quiera.",
    decline: "De acuerdo. ¿Qué le gustaría saber?",
    thanks: "De nada. ¿Le gustaría saber algo más?",
    bye: "Hasta luego, y gracias por su visita.",
    nod: "De acuerdo. Aquí estoy si quiere saber algo más.",
    told: "Entiendo.",
    next: "¿Qué más le gustaría saber?",
    thanked: "Gracias.",
    thankedName: "Gracias, {name}.",
    contactNoted: "Gracias por su contacto.",
    noted: "Queda anotado.",
    notedWords: "Anotado: {values}.",
    checked: "He consultado con el equipo: {text}",
    unchecked:
      "He preguntado al equipo, pero ahora mismo nadie ha podido decírmelo. Puede hablar con una persona cuando quiera.",
    promised: "{by} me dejó esto sobre nuestra conversación con usted: {text} Así lo haremos.",
    planned:
      "Su llamada con {name} es el {when}. Puede cambiarla o cancelarla en la tarjeta de su llamada en esta página.",
    appointed: "Tiene una cita con {name} el {when}. Puede cambiarla o cancelarla en su tarjeta en esta página.",
    unplanned: "En este chat no hay ninguna llamada prevista con usted.",
    callback: "Alguien de nuestro equipo se pondrá en contacto con usted antes de: {when}.",
    kept: "En el menú, en «Mis datos», ve lo que se ha anotado sobre usted y puede cambiarlo o hacer que se olvide. Nuestro equipo lo borra todo si lo pide.",
    foreign: "Lo que sé está escrito en {language}, así que no puedo asegurar que responda a su pregunta.",
    closest: "Lo que más se acerca:",
    repeats: "Eso ya se lo he dicho y parece que no le ayuda. Una persona puede verlo con usted.",
    concern: "Lo siento. Esto debería verlo una persona.",
    urgent: "Parece urgente.",
    feeling: "Lo siento, entiendo que esto es difícil.",
    confused: "Siento que esto sea confuso.",
    away: "Ahora mismo no hay nadie de nuestro equipo.",
    back: "Volvemos a estar aquí: {when}.",
    unsure: "No estoy seguro. ¿Es una de estas cosas?",
    unfound: "Eso no lo sé. Solo respondo con lo que me han dado, y ahí no he encontrado nada sobre su pregunta.",
    partly: "Sobre «{text}» no sé nada.",
    call: "Aquí puede elegir una hora para una llamada o dejar su contacto.",
    time: "Aquí puede elegir una hora o dejar su contacto.",
    gladly: "Con mucho gusto.",
    team: "Eso es cosa de nuestro equipo.",
    perhaps: "Eso no lo sé, pero quizá nuestro equipo sí.",
    person: "Puede hablar con una persona en cualquier momento.",
  },
  talk: {
    greeting: "hola buenas buenos_dias buenas_tardes buenas_noches hey que_tal saludos",
    thanks: "gracias muchas_gracias mil_gracias te_lo_agradezco se_lo_agradezco muy_amable agradecid@ os_lo_agradezco",
    bye: "adios hasta_luego hasta_pronto chao chau nos_vemos buen_dia buen_fin_de_semana que_tenga_buen_dia cuidate hasta_manana",
    nod: `ok okay vale bueno bien muy_bien si claro perfecto genial estupendo excelente entiendo entendido ya ya_veo aja ah oh vaya guau jaja jajaja jeje
      de_acuerdo listo dale que_pena que_lastima no_pasa_nada buenisimo fenomenal guay me_sirve me_ha_servido muy_util es_bueno_saberlo que_bien como_estas como_esta`,
    there: "sigues_ahi estas_ahi sigue_ahi esta_ahi hay_alguien hay_alguien_ahi alguien_ahi estais_ahi hay_alguien_hoy",
    what: "eres es_usted es_esto estoy_hablando_con hablo_con estoy_chateando_con esto_es",
    being: "human@ persona bot robot ia maquina ordenador computadora programa persona_real persona_de_verdad",
    able: "que_puedes_hacer que_puede_hacer que_haces en_que_me_puedes_ayudar en_que_puedes_ayudarme como_me_puedes_ayudar ayuda quien_eres para_que_sirves",
    missed:
      "eso_no_es_lo_que_pregunte no_es_lo_que_pregunte no_he_preguntado_eso esa_no_es_mi_pregunta no_has_respondido no_ha_respondido no_me_has_entendido no_me_entiendes no_me_ha_entendido eso_no_responde",
    no: "no todavia_no ahora_no aun_no no_hace_falta no_es_necesario",
    needless: "no_necesito no_quiero no_necesitamos no_hace_falta_que",
    someone: "persona human@ agente nadie llamada hablar_con me_llame me_llamen operador asesor",
    filler: `o por la el lo los las tu su vuestra ayuda respuesta informacion info todo muy mucho un una me a_ti a_usted eso era es por_ahora de_momento nada_mas eso_es_todo es_todo tod@s equipo otra_vez y pero
      favor_de por_todo majo maja amig@ de_verdad tan rapido rapida con_esto ya_esta que_tengas feliz dia se_me`,
    wants: `dime digame decidme explica expliqueme explicame cuentame muestrame muestreme enviame quisiera_saber quiero_saber me_gustaria_saber necesito_saber queria_saber queria_preguntar tengo_una_pregunta tengo_una_duda
      puede puedes podeis pueden podria podrias hay tienen teneis tienes puedo podemos se_puede que cual cuales cuando donde como cuanto cuanta cuantos cuantas por_que quien aceptan ofrecen haceis hacen`,
  },
  numbers:
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  verdict: {
    answer: "respuesta responder",
    unknown: "desconocido",
    human: "humano persona",
    ask: "preguntar",
    full: "completa completo",
    part: "parcial parte",
    none: "nada ninguna",
    "no-question": "sinpregunta",
    yes: "sí",
    no: "no",
  },
  mine: {
    call: "(?:mi|nuestra) (?:llamada|cita)(?! (?:previa|con el banco))",
    when: "cuando [^.?!]{0,25}(?:llam|contact|escrib)[a-z]*|(?:me|nos) (?:van a |vais a |va a )?(?:llam|contact)[a-z]* (?:hoy|manana|o)|cuando (?:tengo|sabre) (?:noticias|algo)",
    data: "(?:que (?:saben|sabeis|sabe|guardan|guardais|datos tienen) [^.?!]{0,12}(?:de|sobre) (?:mi|nosotros)|(?:borr|elimin|olvid)[a-z]* [^.?!]{0,20}(?:mis datos|mi (?:numero|correo|telefono|nombre|conversacion|chat)))|rgpd",
  },
  told: {
    self: "(?:aqui(?: esta)?|habla|escribe|le escribe|te escribe|soy|me llamo|mi nombre es)",
    weak: "soy",
    behind: "al habla|por aqui",
    my: "mi|mis|nuestr[oa]s?",
    partner: "mujer|marido|esposa|esposo|pareja|novi[oa]|familia|hij[oa]s?|madre|padre|hermana|hermano",
    and: "y",
    me: "yo",
    with: "tengo|tenemos|(?:con|vivo con|vivimos con)(?: (?:mis?|nuestr[oa]s))?|mis|nuestr[oa]s",
    count: "\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis",
    child: "(?:hij[oa]s?|nin[oa]s?|chic[oa]s|bebes?|perros?|gatos?|niet[oa]s)",
    us: "somos nosotros",
    alone: "vivo sol[oa]",
    numeral:
      "un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|medio(?= mill)|y",
    scale: "mil|k|millon(?:es)?",
    currency: "[$€]|euros?|dolares|pesos|usd",
    first: "yo|mi|mis|me|nos|nuestr[oa]s?|quiero|puedo|tengo|podria|pago|gasto|[a-z]+(?:amos|emos|imos)",
    spend:
      "gastar|pagar|llegar a|llegar hasta|presupuesto|tope|limite|como mucho|como maximo|maximo|poner|permitir(?:me|nos)|invertir|lo nuestro",
    more: "mas de|mas que",
    denial: "no|nunca|jamas|tampoco",
    owed: "devol[a-z]+|reembols[a-z]+|fianza|senal|deposito|factura|cobr[a-z]+|cobro|alquiler|sueldo|salario|costo|cuesta|vale|valia|debe(?:mos)?|multa|prestamo|hipoteca|seguro|gan[oa]|vend[a-z]+|cada|mensual[a-z]*|descuento|pague|pagamos ya|por que|al mes|puntos",
    move: "nos mudamos|me mudo|mudar(?:me|nos)|nos trasladamos|me traslado|entrar(?: a vivir)?|(?:dejar|salir de|desalojar) (?:el|la|mi|nuestr[oa]) (?:piso|casa|apartamento|departamento|vivienda)|(?:alquiler|contrato)[a-z ]{0,14} (?:acaba|termina|vence|se acaba|se nos acaba|finaliza)",
    month:
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p|)tiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|navidad(?:es)?|semana santa|reyes",
    edge: "(?:a |para )?(?:finales|principios|mediados) de|antes del?|despues del?|pasad[ao]s?(?: las?)?",
    unit: "dias?|semanas?|mes(?:es)?|anos?",
    past: "dicho|mude|mudamos aqui|hace|pasado|ultim[oa]|queria(?:mos)?|20[012]\\d|antes tenia[a-z]*",
    sent: "envi(?:e|asteis|aron|ado|amos)|escrib(?:i|imos|ieron)|mande|mandaron|mandado|recib(?:i|imos|ido)|rebot[a-z]+|escrito|llego de",
    others: "ella|ellos|usted(?:es)?|amig[oa]s?|vecin[oa]s?|jefe|jefa|herman[oa]|suegr[oa]s?|banco|gente",
    asks: "que|cuanto|cuanta|cuantos|cuando|donde|cual|quien|como|si|puede|pueden|hay|tienen|supongamos|imaginemos|por que",
  },
  search: {
    stop: `a al algo algun alguna algunas alguno algunos alla alli ante aqui asi aun aunque bien buenas buenos cada casi
    como con cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos de deberia debo del desde dia
    dias donde dos el ella ellas ellos en entonces entre era eres es esa esas ese eso esos esta estaba estan estar
    estas este esto estos estoy fue gracias gustaria ha hace hacer hacen hago han has hasta hay he hola iba ir ya la
    las le les lo los mas me mi mis misma mismo mucha muchas mucho muchos muy nada necesito necesitaria ni no nos
    nosotras nosotros nuestra nuestro o ofrecen os otra otras otro otros para pero poco podemos podria podrian por
    porque posible poder pueda puede pueden puedo pues que quien quienes quiera quiere quiero quisiera saber se sea
    ser si sido siempre sin sobre sois solo somos son soy su sus tal tambien tan tanto te tenemos tener tengo ti
    tiene tienen tienes todas todo todos tu tus un una unas uno unos usted ustedes va vamos van vez vosotros voy y
    yo favor seria tenia decir dar venir vengo llego llega parece pasa pasar despues antes luego ahora`,
    joins: "y e ademas tambien",
    asks: "como que cuando donde cual cuales quien cuanto cuanta cuantos cuantas puedo puede pueden hay tienen es son esta aceptan se por",
    refers: "eso esto esa ese lo la los las ello ella alli ahi entonces le",
  },
  mail: {
    subject: "{site}: un mensaje para usted",
    wrote: "{name} escribió:",
    answer: "Responda a este correo o continúe en su navegador:",
    stop: "Para no recibir más mensajes, responda STOP o abra",
    stopWords: "stop baja cancelar parar",
  },
} satisfies LanguageWords;
