/** Spanish. */
import type { LanguageWords } from "./language.ts";

export const es = {
  everyday: `el la los las un una unos unas es son esta estoy estas estan era ser soy eres yo tu usted ustedes mi mis su sus me te se nos lo le les que de del en con por para al a y o pero no si ya muy mas como cuando donde
    porque quien cual esto eso este ese hay tengo tiene tienes quiero puedo puede puedes quisiera necesito hablar gracias hola bien mal alguien nadie nada todo todos siempre nunca tambien hacer otra otro algo persona respuesta`,
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
  numbers:
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  lines: { checking: "Lo consulto con un compañero del equipo.", unknown: "Lo siento, eso no lo sé." },
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
} satisfies LanguageWords;
