/** Spanish: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const es = {
  numbers: `uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte`,
  larger: `treinta cuarenta cincuenta sesenta setenta ochenta noventa | cien ciento cientos | mil miles | millón millones`,
  says: {
    i: "yo he voy estoy acabo tengo acabo_de",
    we: "nosotros hemos vamos estamos",
    a: "un una uno nuestro nuestra mi",
    staff: `alguien compañer* colega* agente* asesor* persona especialista* gerente* experto* experta* consultor*
      comercial comerciales representante* técnic* equipo responsable* encargad* director* supervisor* operador*
      doctor* enfermer* mecánic* ingenier* abogad* repartidor* recepcionista* dueño jefe jefa`,
    you: "te le les lo la los las usted ustedes tú ti su sus tu tus contigo os vuestro vuestra",
    thing: "cita* visita* reserva* reembolso* solicitud* pedido* reunión llamada* turno todo",
    has: "he hemos ha han",
    was: "sido fue fueron quedó quedaron",
    is: "está están queda quedan estás",
    will: "voy vamos va van acabo_de será serán",
    now: `ahora enseguida ya mismo ahora_mismo pronto en_breve inmediatamente de_inmediato hoy mañana en_un_momento
      esta_tarde esta_noche esta_mañana`,
    not: "no nunca nadie nada ningún ninguna ninguno tampoco sin jamás",
    if: "si cuando",
    can: `puedo puede podemos pueden podría podrían quiere quieres desea deseas gustaría debería debe necesita cómo
      encantad*`,
    when: "una_vez después antes hasta",
    but: "pero aunque sin_embargo",
    title: "señor señora señorita sr sra srta don doña",
    paper: "contrato acuerdo póliza",
    reads: "permite dice significa autoriza",
    said: `un_momento_por_favor espere_un_momento está_en_camino viene_en_camino va_en_camino recibirá_una_llamada
      recibirás_una_llamada recibirá_la_llamada todo_listo ya_está_hecho no_cuelgue le_paso te_paso les_paso`,
    participle: ".{2,}(?:ado|ido|cho|sto|erto|eído|aído)",
    past: ".{3,}é|hice|puse|pedí",
    future: ".{2,}(?:ará|erá|irá|drá|arán|erán|irán|drán|aremos|eremos|iremos|dremos)",
    speaks: `explicado mencionado dicho indicado descrito resumido respondido contestado entendido leído encontrado
      comprobado visto mirado revisado buscado oído dado mostrado ayudado sido estado tenido podido querido
      aprendido comité porqué chalé será podrá tendrá habrá estará encontrará recibirá necesitará deberá podrán
      serán tendrán explicaré diré mostraré contaré ayudaré daré responderé buscando explicando mirando hablando
      preguntando diciendo refiriendo intentando`,
    some: "un una más información suficiente",
    progress: ".{2,}(?:ando|iendo|yendo)",
    acts: {
      book: {
        state: "reservad* agendad* confirmad* programad* apuntad* inscrit* apartad* registrad*",
        done: `reservado agendado confirmado programado apartado apuntado inscrito registrado concertado cerrado organizado
          guardado`,
        did: "reservé agendé confirmé programé aparté apunté reservo agendo",
        does: "reservaremos agendaremos confirmaremos reservará",
        do: "reservar* agendar* confirmar* programar* apartar* apuntar* inscribir* concertar*",
        doing: "reservándole reservándote reservando agendando apartando",
      },
      reach: {
        done: "contactado llamado",
        did: "llamaré contactaré",
        does: `llamará llamarán contactará contactarán llamaremos contactaremos llama contacta atenderá escribirá escribirán
          escribiremos visitará pondrá_en_contacto pondremos_en_contacto pondrán_en_contacto comunicará comunicarán
          recordaremos recuerda recordará recordamos`,
        do: "llamar* contactar* atender* escribir* comunicarse ponerse_en_contacto visitar*",
      },
      join: {
        state: "transferid* conectad* derivad*",
        done: "transferido conectado derivado pasado comunicado asignado escalado",
        did: "transfiero conecto derivo transferiré conectaré pasaré comunico",
        does: "transferimos conectamos pasamos unirá incorporará transfiere conecta ayudará",
        do: "transferir* conectar* pasar* derivar* comunicar* unir* incorporar*",
        doing: "transfiriendo conectando",
      },
      tell: {
        state: "avisad* informad* notificad*",
        done: `avisado informado notificado dicho pedido preguntado reenviado transmitido trasladado enviado comunicado
          pasado`,
        did: "avisé informé notifiqué dije avisaré informaré",
        does: "avisaremos informaremos aviso",
        do: "avisar* informar* notificar* decir* preguntar* pedir* trasladar* reenviar*",
      },
      grant: {
        state: "aprobad* aceptad* autorizad* cancelad* anulad* concedid*",
        done: `aprobado aceptado autorizado cancelado anulado concedido reembolsado eliminado descontado aplicado tramitado
          procesado perdonado eximido cambiado actualizado devuelto ampliado abonado reintegrado condonado borrado`,
        did: `aprobé cancelé apliqué autoricé reembolsé apruebo cancelo aplico autorizo reembolsaré descontaré aplicaré`,
        does: "reembolsaremos devolveremos descontaremos aplicaremos cancelaremos abonaremos reembolsará devolverá",
        do: `aprobar* reembolsar* devolver* cancelar* anular* descontar* aplicar* abonar* eximir* perdonar* condonar*`,
      },
      send: {
        state: "enviad*",
        done: "enviado mandado",
        did: "envié mandé enviaré mandaré mando",
        does: "enviaremos mandaremos enviará enviarán mandará envío",
        do: "enviar* mandar*",
        doing: "enviando mandando",
      },
      promise: {
        state: "garantizad*",
        done: "garantizado prometido",
        did: "garantizo prometo aseguro garantizaré",
        does: "garantizamos prometemos aseguramos",
        do: "garantizar* prometer* asegurar*",
      },
    },
  },
} satisfies ClaimWords;
