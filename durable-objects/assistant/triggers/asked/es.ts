/** Spanish words of the grammar in `rules.ts`, which explains the tags. */
export const es = {
  J: "pasame transfiereme comunicame conectame derivame",
  C: `pasar pasarme pasame paseme pasenme transferir transferirme transfiere transfiereme transfierame transferencia
    conectar conectarme conectame conecteme comunicame comuniqueme comuniquenme derivar derivarme derivame deriveme
    redirigir redirigirme redirigeme escalar escala escale poner_con ponme ponme_con pongame pongame_con me_pase
    me_pasen me_pases me_pasas me_pasa me_conecte me_conectes me_conectas me_comunique me_comuniques me_comunicas
    me_transfiera me_transfieras me_transfieres me_derive me_derives me_pongas me_ponga me_pones desviar desviame
    desvieme cambiame`,
  Z: "con_quien_puedo con_quien_podria a_quien_puedo con_quien_tengo_que con_quien_debo con_quien",
  Q: `eres es estoy_hablando hablo_con estas_hablando usted_es es_usted sois son_ustedes estoy_hablando_con es_esto
    esto_es estoy_chateando quien_es quien_eres seras sera he_hablado hable_con hablaste hablas_con conoces`,
  X: "hay existe tienen tienes habra teneis tiene hay_algun",
  N: `no nunca jamas sin tampoco en_vez_de en_lugar_de ningun ninguna nadie ni evitar odio harto_de cansado_de nada_de
    dejar_de no_hace_falta deja_de ya_no`,
  n: "nones",
  F: "si_hablo cuando despues antes despues_de antes_de mientras hasta si_quiero si_necesito",
  D: "tengo_que_hablar_obligatoriamente debo hace_falta es_necesario tendre_que",
  G: `quiero necesito quisiera querria deseo dame deme denme pasame paseme busco buscando exijo solicito pido
    necesitamos queremos prefiero preferiria me_gustaria traeme consigueme requiero quiero_que necesito_que ponme
    pongame ponganme comunicame comuniqueme comuniquenme contactame conectame conecteme`,
  H: `puedes podrias puede podria_usted me_puedes me_puede me_podrias me_podria pueden podrian me_pueden me_podrian
    haz_que`,
  W: `puedo podria podemos podriamos como_puedo como_podria como_hago como_hago_para como_se_puede que_tengo_que_hacer
    que_debo_hacer que_hago necesito_ayuda_para quisiera quiero querria deseo me_gustaria me_encantaria prefiero
    preferiria necesito dejame dejeme ayudame ayudeme permiteme es_posible seria_posible posibilidad intento
    intento_de estoy_intentando estoy_tratando quiero_poder necesitamos queremos exijo tengo_que me_urge tratando_de
    intentando hay_forma_de hay_manera_de donde_puedo cuando_puedo se_puede por_que_no_puedo pudiera pueda
    hace_falta_que ojala`,
  e: "tener ver conseguir obtener",
  T: `hablar hablarle hablo hable hablemos charlar conversar comunicarme comunicar comunicarnos chatear dialogar
    platicar contactar contactarme contactarse tratar ponerme_en_contacto poner_en_contacto contacto_con hablar_con
    ser_atendido ser_atendida que_me_atienda atencion me_atienda conversacion entrar_en_contacto dirigirme discutir
    contactarnos contacta contacte contactad contacten contacto comunicacion comunicarse reunirme`,
  R: "llamar llamarme llame llama llamen contacte_conmigo escribir",
  P: `humano humana humanos humanas agente agentes operador operadora operadores asesor asesora asesores representante
    representantes supervisor supervisora gerente encargado encargada responsable empleado empleada empleados
    comercial vendedor vendedora ejecutivo ejecutiva especialista experto experta persona_real persona_humana
    ser_humano persona_de_verdad persona_de_carne_y_hueso teleoperador teleoperadora consultor consultora jefe jefa
    trabajador trabajadora personal_humano personas_reales gestor gestora seres_humanos agente_humano
    persona_fisica`,
  S: "alguien alguno alguno_de_ustedes",
  E: "persona personas individuo gente",
  O: `servicio_al_cliente atencion_al_cliente servicio_de_atencion_al_cliente servicio_al_consumidor soporte
    soporte_tecnico apoyo servicio_de_atencion servicio_de_ayuda departamento_de_ventas equipo_de_ventas
    atencion_personalizada equipo_de_soporte centro_de_atencion servicio_cliente`,
  B: "bot bots robot robots maquina maquinas ia ordenador chatbot computadora contestador automatico",
  h: `ayuda ayude ayudar ayudarme atender atenderme atienda asistencia servicio apoyo atencion soporte_humano trato
    me_ayude intervencion`,
  V: "ahi aqui conectado en_linea",
  A: "real reales verdadero verdadera vivo viva autentico manual directo humano humana en_vivo mismo misma otro otra",
  K: `entiendo entiendes entiende se ayudando sirve sirves funciona responde respondes resuelve
    resuelves comprendo comprendes me_ayuda me_ayudas me_sirve importa estas me_entiendes`,
  M: "mi mis nuestro nuestra",
  m: "me nos conmigo",
  i: "yo nosotros",
  d: `a al con un una el la los las de del algun alguna alguno su sus vuestro tu en por para lo este esta que_sea ella
    el_que unos unas`,
  z: `por_favor porfavor porfa favor ya ahora ahora_mismo inmediatamente urgente urgentemente enseguida solo
    solamente directamente hoy hola buenos_dias buenas buenas_tardes si vale ok mejor entonces pues cuanto_antes
    aqui de_una_vez mismo_ya realmente de_verdad simplemente disculpe perdon oye joder puto puta primero tambien`,
  b: "creo pienso",
  k: "alguien_puede alguien_podria",
  c: "y o porque e asi_que",
  U: "ella ellos ustedes ellas",
  q: "que quien quienes la_que el_cual",
  o: "dinero sobre acerca respecto",
  x: "recursos derechos error comision comisiones nombre numero horario correo sueldo licencia inmobiliario_de sexual",
  L: "ayer anoche hace la_semana_pasada el_mes_pasado anteayer el_otro_dia antes_de_ayer",
  t: "dijo dice dicen dijeron",
  y: "gracias muchas_gracias",
  a: "disponible disponibles libre",
};
