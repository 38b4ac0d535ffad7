/** Portuguese: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const pt = {
  numbers: `um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito
    dezenove vinte`,
  larger: "trinta quarenta cinquenta sessenta setenta oitenta noventa | cem cento centos | mil | milhão milhões",
  says: {
    i: "eu vou estou tenho irei acabei acabei_de",
    we: "nós temos vamos estamos a_gente",
    a: "um uma nosso nossa meu minha",
    staff: `alguém coleg* atendente* consultor* especialista* pessoa corretor* agente* gerente* representante* equipe
      equipa responsáve* técnic* diretor* vendedor* supervisor* operador* assessor* setor médic* doutor* enfermeir*
      mecânic* engenheir* advogad* motorista* dono chefe`,
    you: "você vocês te lhe lhes o a seu sua seus suas teu tua si consigo contigo lo la",
    thing: `visita* reserva* consulta* agendamento* reembolso* solicitaç* pedido* reunião ligação horário tudo compromisso`,
    has: "tenho temos tem têm",
    was: "foi foram sido",
    is: "está estão ficou ficaram fica estás",
    will: "vou vai vamos irá irão vão irei acabei será serão acabei_de",
    now: `agora já imediatamente em_breve logo hoje amanhã daqui_a_pouco em_instantes em_alguns_instantes neste_momento
      nesse_momento dentro_de_instantes esta_tarde esta_noite hoje_à_tarde mais_tarde`,
    not: "não nunca ninguém nada nenhum nenhuma nem jamais sem",
    if: "se quiser quando",
    can: "pode posso podemos podem poderia poderá quer deseja gostaria deve precisa como",
    when: "depois antes até assim_que após logo_que",
    but: "mas porém contudo",
    title: "senhor senhora sr sra dona dr dra",
    paper: "contrato acordo apólice",
    reads: "permite significa autoriza",
    said: `aguarde_um aguarde_na_linha aguarde_por um_momento_por está_a_caminho a_caminho está_feito tudo_certo
      tudo_pronto receberá_uma_ligação vai_receber_uma_ligação será_contatad* será_contactad* receberá_uma_chamada`,
    participle: ".{2,}(?:ado|ido|ada|ida|eito|isto|osto|erto)",
    past: ".{3,}ei|fiz|pus|pedi|abri|inseri|incluí|inclui|transmiti|emiti|redigi|resolvi|escolhi",
    future: ".{2,}(?:ará|erá|irá|arão|erão|irão|aremos|eremos|iremos)",
    speaks: `expliquei mencionei indiquei descrevi resumi respondi encontrei verifiquei procurei mostrei ajudei falei
      poderei serei terei direi lei rei sei será terá poderá haverá deverá estará serão terão poderão encontrará
      receberá explicado mencionado dito indicado procurando explicando olhando falando perguntando dizendo tentando`,
    some: "um uma mais informações",
    progress: ".{2,}(?:ando|endo|indo)",
    acts: {
      book: {
        state: "agendad* marcad* reservad* confirmad* registrad* inscrit* separad*",
        done: `agendado marcado reservado confirmado registrado inscrito separado organizado remarcado bloqueado garantido`,
        did: "agendei marquei reservei confirmei registrei separei inscrevi remarquei bloqueei reservo agendo",
        does: "agendaremos marcaremos reservaremos",
        do: "agendar marcar reservar confirmar registrar inscrever separar",
        doing: "agendando reservando marcando",
      },
      reach: {
        done: "contatado ligado",
        did: "ligarei contatarei liguei",
        does: `ligará ligarão contatará contactará contatarão contactarão ligaremos contataremos contactaremos
          entrará_em_contato entrará_em_contacto entraremos_em_contato entraremos_em_contacto atenderá retornará
          retornaremos liga entrarão_em_contato falará escreverá lembraremos lembra lembramos`,
        do: "ligar contatar contactar entrar_em_contato entrar_em_contacto atender retornar escrever falar_com",
      },
      join: {
        state: "transferid* conectad* encaminhad*",
        done: "transferido conectado encaminhado passado",
        did: "transfiro transferirei conectarei encaminhei transferi encaminho conecto",
        does: "transferiremos transferimos assumirá entrará assume",
        do: "transferir conectar encaminhar passar assumir entrar_no entrar_na",
        doing: "transferindo conectando encaminhando passando",
      },
      tell: {
        state: "avisad* informad* notificad*",
        done: "avisado informado notificado",
        did: `avisei informei notifiquei falei pedi perguntei comuniquei repassei encaminhei passei avisarei informarei
          repassarei`,
        does: "avisaremos informaremos repassaremos",
        do: "avisar informar notificar repassar perguntar comunicar",
        doing: "avisando informando",
      },
      grant: {
        state: "aprovad* aceit* cancelad* autorizad* concedid* isent*",
        done: "aprovado aceito cancelado autorizado concedido reembolsado aplicado",
        did: `aprovei cancelei apliquei autorizei reembolsei isentei concedi descontei alterei atualizei devolvi processei
          removi retirei estornei excluí aprovo aplico cancelo`,
        does: "reembolsaremos devolveremos aplicaremos cancelaremos descontaremos estornaremos reembolsará",
        do: "aprovar reembolsar devolver cancelar aplicar descontar estornar isentar conceder",
      },
      send: {
        state: "enviad*",
        done: "enviado mandado",
        did: "enviei mandei enviarei mandarei mando",
        does: "enviaremos mandaremos enviará enviarão envio",
        do: "enviar mandar",
        doing: "enviando mandando",
      },
      promise: {
        state: "garantid*",
        done: "garantido prometido",
        did: "garanto prometo asseguro garantirei",
        does: "garantimos prometemos asseguramos",
        do: "garantir prometer assegurar",
      },
    },
  },
} satisfies ClaimWords;
