/** Portuguese. One file because a language is one file. */
import type { LanguageWords } from "./language.ts";

export const pt = {
  everyday: `o a os as um uma uns umas e eh sao sou es esta estou estao era ser eu tu voce voces ele ela nos meu minha seu sua te se lhe que de do da dos das em no na nos nas com por para ao pelo pela nao mas como quando onde porque quem qual
    isto isso este esse muito mais tambem ja aqui ha tem tenho quero posso pode gostaria preciso falar obrigado obrigada ola sim alguem nada tudo sempre nunca uma fazer outra resposta`,
  reproach: {
    X: `unica_resposta so_sabes so_sabe_dizer nao_funciona desisto nao_foi_isso_que_perguntei
    nao_foi_isso_que_eu_perguntei nao_foi_isso_que_pedi nao_e_o_que_perguntei nao_e_o_que_eu_perguntei
    nao_perguntei_isso nao_e_isso nao_foi_o_que nao_respondeu nao_respondeste nao_responde_a_minha
    responde_a_minha_pergunta responda_a_minha responda_minha_pergunta responde_minha_pergunta nao_faz_sentido
    nao_faz_nenhum_sentido sem_sentido ja_te_disse ja_disse ja_falei ja_lhe_disse ja_expliquei quantas_vezes
    perda_de_tempo esta_brincando ta_de_brincadeira ta_brincando estas_a_gozar estas_a_brincar em_circulos
    nao_ajuda nao_me_ajuda nao_ajudou nao_adianta nao_esta_ajudando nao_serve_para_nada nao_serves nao_presta
    nao_entende nao_me_entende nao_entendes nao_sabe_nada nao_sabes_nada nao_e_verdade nao_esta_certo
    nao_esta_correto nao_e_correto nao_entendeu voce_errou errou_de_novo enganaste_te nada_a_ver voce_nao_escuta`,
    R: `repetitiv@ te_repetes repetindo a_repetir repetir_a_mesma pare_de_repetir para_de_repetir mesma_coisa
    mesma_resposta mesmas_respostas mesmas_coisas sempre_igual sempre_o_mesmo sempre_a_mesma ja_disse_isso
    voce_ja_disse voce_ja_falou ja_disseste ja_falou_isso ja_ouvi_isso ja_tinhas_dito disco_riscado
    disco_arranhado em_loop repetiu repete de_novo_isso outra_vez_isso a_mesma_historia`,
    y: "voce tu tua tuas es seu sua suas vc este_bot esse_bot bot esse_robo este_robo teu",
    a: `como_sempre me e sao foi muito mesmo tao um uma o a os as realmente bem super sempre totalmente
    completamente de mais que ser esta estas parece ja demais so tipo era um_grande uma_grande`,
    B: `burr@ estupid@ idiota imbecil inutil inuteis ruim pessim@ horrivel terrivel incompetente ridicul@ frac@ lixo
    merda porcaria pior mau ma maus patetic@ tol@ incapaz ignorante tapad@ lerd@ decepcionante vergonhos@
    palerma parv@`,
    W: "errad@ incorret@ fals@ mentira mentiras mentiros@ mentes besteira bobagem disparate absurdo asneira",
    r: "coisa_para_dizer resposta respostas informacao informacoes",
    t: "isso isto aquilo",
    G: "certo correto verdade util inteligente bom boa competente espert@ capaz exato o_que_perguntei",
    N: "nao nunca nada nem",
    U: "entende entendes ajuda ajudas sabe sabes responde respondes escuta serve serves funciona",
    s: "diga diz dizer fale falar responda responder da dar me_de dizes",
    S: "de_novo outra_vez novamente",
    E: "outra_coisa algo_diferente algo_novo algo_mais outra outras diferente diferentes nova novas",
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: "melhor mais_inteligente superior mais_espert@",
    l: "queria_que_fosses comparad@",
    p: "pare_de para_de deixa_de",
  },
  yes: {
    says: "sim claro_que_sim pode_ser com_certeza por_favor esta_bem quero_sim gostaria aceito",
    beside: "obrigado obrigada que",
  },
  wish: {
    W: "quero queremos gostaria gostariamos gostava estou_pronto estou_pronta estamos_prontos desejo pronto_para pronta_para prontos_para decidi decidimos vou vamos preciso",
    G: "marque marca agende agenda reserve",
    Z: "visitar",
    L: "ver passar vir",
    T: "amanha segunda terca quarta quinta sexta sabado domingo semana_que_vem",
    C: "posso podemos poderia como_posso onde_posso quando_posso como_faco_para da_para",
    V: "assinar comprar reservar agendar marcar fazer pagar fechar dar",
    O: "contrato lote casa apartamento visita oferta proposta sinal entrada reserva imovel terreno ligacao chamada",
    S: "seguir_em_frente onde_assino fazer_uma_proposta fazer_uma_oferta fechar_negocio fico_com_ela",
    R: "me_ligue me_liguem me_ligar ligue_para_mim liga_para_mim ligar_para_mim",
    N: "nao nunca sem ainda_nao",
    F: "se quando antes depois",
    Q: "o_que_acontece tenho_que quanto por_que o_que_e",
    d: "o a os as um uma de do da para meu minha nosso este esta agora hoje com no na por_favor",
  },
  meets: {
    phone:
      "ligar ligue liguem liga ligacao chamada chamadas telefonema telefonar telefone telefonica me_ligar me_ligue me_liguem ligar_me por_telefone",
    place:
      "visita visitas visitar passar passo_ai vir ir_ai ir_ate ir_conhecer conhecer pessoalmente presencial presencialmente cara_a_cara ver_o ver_a ver_os ver_as ve_lo ve_la escritorio no_local",
    video:
      "online on_line video videochamada videochamadas chamada_de_video por_video videoconferencia zoom google_meet pelo_teams skype virtual virtualmente a_distancia remoto pela_internet",
    not: "nao nunca sem em_vez_de ao_inves_de em_lugar_de",
    rather: "prefiro preferimos preferia preferiria melhor em_vez_disso",
  },
  felt: {
    not: "nao nunca nem",
    am: "estou to estamos sinto_me me_sinto",
    so: "muito tao realmente totalmente completamente bem super",
    angry: "furios@ irritad@ indignad@ revoltad@ put@ com_raiva com_muita_raiva",
    frustrated: "frustrad@ fart@ decepcionad@ exasperad@ desapontad@",
    anxious: "preocupad@ assustad@ desesperad@ apavorad@ aflit@ angustiad@ com_medo com_muito_medo",
  },
  asked: {
    J: "me_transfira me_transfere",
    C: `passe_para passa_para transferir me_transferir transfere transfira passar me_passar
     me_passe me_passa passe_me passa_me conectar me_conectar me_conecte me_conecta
    conecte_me ligar_me_a ligue_me_a encaminhar encaminhe me_encaminhe me_encaminha encaminha 
    redirecionar me_redirecione me_coloque_em_contato coloque_me_em_contacto me_ponha_em_contato
    ponha_me_em_contacto me_por_em_contato por_me_em_contacto colocar_em_contato escalar ser_transferid@
    direcionar me_direcione me_coloca colocar_me_em_contacto transferencia me_colocar me_coloque`,
    Z: `com_quem_posso quem_posso com_quem_devo a_quem_posso com_quem_poderia
    com_quem_eu_posso`,
    Q: `voce_e e_um e_uma estou_falando estou_a_falar esta_falando voces_sao tu_es isto_e isso_e quem_e
    quem_es falei_com falo_com_um_humano_ou sera estou_conversando seras seria_voce es voce_fala fala_com
    conhece`,
    X: "ha tem existe teria havera haveria tens",
    N: `nao nunca jamais sem nenhum nenhuma ninguem nem em_vez_de ao_inves_de evitar odeio cansado_de farto_de
    chega_de para_de nao_precisa`,
    n: "nops",
    F: "se_eu quando depois antes enquanto ate se_quiser",
    D: "devo sera_que_preciso tenho_mesmo_de e_necessario e_preciso",
    G: `chamar quero queria desejo preciso precisava_de precisamos me_da
    me_de da_me de_me procuro exijo peco solicito prefiro preferia necessito arranje_me chame chama chamem
    me_arruma me_arranja gostaria gostava_de cade quero_que quero_falar`,
    H: `pode podes poderia_voce voce_pode podia podias podem me_pode tu_podes voce_poderia
    voce_consegue consegue`,
    W: `poss@ poderia podemos poderiamos como_posso como_faco como_fa_o como_poderia queremos gostava
    precisava tenho_de tenho_que deixe_me deixa_me me_deixe ajude_me_a me_ajude_a ajuda_me_a possivel e_possivel
    seria_possivel tem_como ha_como da_para da_pra tento tentando estou_tentando estou_a_tentar tentar
    onde_posso quando_posso o_que_devo_fazer por_que_nao_posso porque_nao_posso consigo conseguir jeito_de
    forma_de maneira_de vou_precisar gostariamos quero_poder`,
    e: "ter ver obter arranjar",
    T: `falar fala falo_com fale conversar comunicar contactar contatar contat@ contact@ conversa
    bater_papo dialogar entrar_em_contato entrar_em_contacto ser_atendid@ atendimento tratar chat teclar
    me_comunicar discutir contate contacte ser_contactado ter_contato interagir me_encontrar`,
    R: "ligar ligue telefonar telefone retornar",
    P: `human@ humanos humanas atendente atendentes agente agentes operador operadora operadores representante
    representantes consultor consultora consultores assessor supervisor supervisora gerente responsavel
    funcionari@ funcionarios vendedor vendedora especialista especialistas colaborador colaboradora encarregado
    pessoa_real pessoa_de_verdade pessoa_humana ser_humano seres_humanos pessoa_de_carne_e_osso pessoas_reais
    gente_de_verdade assistente_humano empregado chefe corretor corretora tecnico membro_da_equipe
    membro_da_equipa comercial atendente_humano patrao`,
    S: "alguem algum_de_voces",
    E: "pessoa pessoas individuo gente homem mulher",
    O: `atendimento_ao_cliente apoio_ao_cliente servico_ao_cliente suporte suporte_ao_cliente servico_de_apoio sac
    central_de_atendimento apoio equipe_de_vendas equipa_de_vendas atendimento_humano atendimento_pessoal
    servico_de_atendimento suporte_tecnico servico_de_apoio_ao_cliente`,
    B: "bot bots robo robos robot maquina maquinas ia computador chatbot automatico gravacao",
    h: "ajuda ajudar me_ajudar me_ajude ajude atender me_atenda assistencia servico intervencao",
    V: "ai aqui online",
    A: "de_carne_e_osso real reais verdadeir@ viv@ manual de_verdade mesmo outr@ ao_vivo competente",
    K: `entendo entendes entende sei serve funciona responde respondes resolve compreendo percebo percebes entendeu
    importa`,
    M: "meu minha meus minhas noss@",
    m: "me mim comigo",
    i: "eu nos_dois",
    d: `a ao aos com um uma o os as de do da dos das algum alguma seu sua seus em no na nos num numa por para pra
    pro este esta voces que_seja`,
    z: `por_favor porfavor pf agora ja imediatamente urgente urgentemente so somente apenas diretamente directamente
    hoje ola oi bom_dia boa_tarde boa_noite sim ok entao logo melhor realmente simplesmente
    o_mais_rapido_possivel caramba porra se_faz_favor desculpe primeiro tambem faz_favor`,
    b: "acho penso creio",
    c: "e ou porque pois entao_por",
    U: "voce tu ele ela eles elas",
    q: "que quem qual",
    o: "dinheiro sobre acerca respeito",
    x: "recursos direitos erro comissao comissoes nome numero horario salario imobiliario_de telefone_do",
    L: "ontem semana_passada mes_passado anteontem outro_dia atras",
    t: "disse diz falou",
    y: "obrigad@ muito_obrigado",
    a: "disponivel disponiveis livre",
    r: "ligar_me me_ligue me_liga me_ligar me_contate me_contacte ligue_me liguem_me me_liguem",
  },
  lines: {
    checking: "Vou confirmar isso com um colega.",
    unknown: "Sinto muito, isso eu não sei.",
    greeting: "Olá! O que gostaria de saber?",
    nature: "Sou um assistente, um programa e não uma pessoa. Pode falar com uma pessoa a qualquer momento.",
    able: "Respondo a perguntas com o que este site me contou, e pode falar com uma pessoa a qualquer momento. O que gostaria de saber?",
    there: "Estou aqui. O que gostaria de saber?",
    missed:
      "Desculpe, isso não respondia à sua pergunta. Pode dizê-la com outras palavras? Também pode falar com uma pessoa a qualquer momento.",
    decline: "Está bem. O que gostaria de saber?",
    thanks: "De nada. Gostaria de saber mais alguma coisa?",
    bye: "Até logo, e obrigado pela visita.",
    nod: "Está bem. Estou aqui se quiser saber mais alguma coisa.",
    told: "Entendo.",
    next: "O que mais gostaria de saber?",
    thanked: "Obrigado.",
    thankedName: "Obrigado, {name}.",
    contactNoted: "O seu contato está anotado.",
    noted: "Está anotado.",
    notedWords: "Anotado: {values}.",
    checked: "Perguntei à equipe: {text}",
    unchecked: "Perguntei à equipe, mas agora ninguém soube dizer. Pode falar com uma pessoa a qualquer momento.",
    promised: "{by} deixou-me isto sobre a nossa conversa consigo: {text} Vou cumprir.",
    planned: "A sua chamada com {name} é {when}. Pode mudá-la ou cancelá-la no cartão da chamada, nesta página.",
    appointed: "Tem um compromisso com {name} {when}. Pode mudá-lo ou cancelá-lo no cartão dele, nesta página.",
    unplanned: "Neste chat não há nenhuma chamada marcada consigo.",
    callback: "Alguém da nossa equipe entra em contato com você até {when}.",
    kept: "No menu, em «Meus dados», vê o que está anotado sobre si e pode alterá-lo ou fazer com que seja esquecido. A nossa equipe apaga tudo se pedir.",
    foreign: "O que sei está escrito em {language}, por isso não tenho certeza de que responda à sua pergunta.",
    closest: "O que mais se aproxima:",
    repeats: "Isso já eu disse e parece não ajudar. Uma pessoa pode ver isto consigo.",
    concern: "Lamento. Isto é para uma pessoa ver.",
    urgent: "Parece urgente.",
    feeling: "Lamento, entendo que isto seja difícil.",
    confused: "Lamento que isto esteja confuso.",
    away: "Neste momento não há ninguém da nossa equipe.",
    back: "Voltamos a estar aqui: {when}.",
    unsure: "Não tenho certeza. É um destes assuntos?",
    unfound: "Isso eu não sei. Só respondo com o que me foi dado, e lá não encontrei nada sobre a sua pergunta.",
    partly: "Sobre “{text}” não encontrei nada.",
    call: "Aqui você pode escolher um horário para uma ligação ou deixar um contato.",
    time: "Aqui você pode escolher um horário ou deixar um contato.",
    gladly: "Com prazer.",
    team: "Isso é com a nossa equipe.",
    perhaps: "Isso eu não sei, mas talvez a nossa equipe saiba.",
    person: "Você pode falar com uma pessoa a qualquer momento.",
  },
  talk: {
    greeting: "ola oi bom_dia boa_tarde boa_noite ei alo e_ai oie viva",
    thanks: "obrigad@ muito_obrigad@ valeu agradeco brigad@ agradecid@ muito_agradecid@ mt_obrigad@ obrigadinh@",
    bye: "tchau ate_logo ate_mais adeus bom_fim_de_semana tenha_um_bom_dia ate_breve ate_amanha abraco abracos fui xau",
    nod: `ok okay ta ta_bom ta_bem esta_bem esta_bom beleza blz certo sim claro perfeito otimo legal bacana entendi entendido percebi percebido compreendo ah oh hm hmm uau kkk kk kkkk haha rs rsrs
      de_acordo combinado que_pena tudo_bem sem_problema nao_faz_mal maravilha excelente fixe show massa que_bom bom_saber muito_util ajudou_muito tudo_bom como_vai`,
    there:
      "voce_esta_ai voce_ainda_esta_ai esta_ai ainda_esta_ai tem_alguem_ai tem_alguem ha_alguem_ai alguem_ai esta_alguem_ai ta_ai",
    what: "voce_e es isto_e isso_e e_um estou_falando_com estou_a_falar_com falo_com e_uma",
    being: "human@ pessoa bot robo ia maquina computador programa pessoa_real pessoa_de_verdade chatbot robot",
    able: "o_que_voce_faz o_que_voce_pode_fazer o_que_podes_fazer como_voce_pode_me_ajudar como_me_podes_ajudar ajuda para_que_serves quem_e_voce quem_es",
    missed:
      "nao_foi_isso_que_perguntei nao_foi_o_que_perguntei nao_e_isso_que_perguntei essa_nao_e_a_minha_pergunta voce_nao_respondeu nao_respondeste voce_nao_entendeu nao_entendeu nao_percebeste nao_era_isso",
    no: "nao agora_nao ainda_nao nao_precisa nao_e_preciso nao_e_necessario nem_precisa",
    needless: "nao_preciso_de nao_preciso nao_quero nao_precisamos_de",
    someone: "pessoa human@ atendente ninguem chamada ligacao falar_com que_me_liguem chamar_ninguem ligar agente",
    filler: `ou pela pelo a o as os tua sua vossa ajuda resposta informacao info tudo muito mesmo de_verdade por era so isso isso_mesmo e mas so_isso era_so_isso e_tudo por_enquanto por_agora nada_mais todos equipe equipa gente pessoal um uma atencao
      rapido rapida simpatia gentileza entao ai ja nao_obrigad@ tarde pra voce voces`,
    wants: `diga me_diga diz_me me_fala me_explica explique explica mostre me_mostra me_manda envie queria_saber gostaria_de_saber quero_saber preciso_saber tenho_uma_duda tenho_uma_duvida uma_duvida uma_pergunta
      voce_pode voces_podem pode podem poderia tem_como tem_algum ha_algum voces_tem voce_tem tem posso podemos da_para da_pra qual quais quando onde como quanto quanta quantos quantas porque por_que quem o_que fazem aceitam oferecem sera_que`,
  },
  numbers:
    "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
  verdict: {
    answer: "resposta responder",
    unknown: "desconhecido",
    human: "humano pessoa",
    ask: "perguntar",
    full: "completa completo",
    part: "parcial parte",
    none: "nada nenhuma",
    "no-question": "sempergunta",
    yes: "sim",
    no: "não",
  },
  mine: {
    call: "(?:a )?(?:minha|nossa) (?:ligacao|chamada|videochamada)",
    when: "quando [^.?!]{0,25}(?:lig|telefon|contact|contat|cham)[a-z]*",
    data: "o que (?:voces )?(?:sabem|guardam|sabe) [^.?!]{0,12}(?:de|sobre) (?:mim|nos)|(?:apag|elimin|esque)[a-z]* [^.?!]{0,20}(?:meus dados|os meus dados|meu (?:numero|nome|email))|lgpd|rgpd",
  },
  told: {
    self: "(?:aqui (?:e|fala)(?: [oa])?|(?:^|\\s)e [oa]|me chamo|chamo-me|(?:o )?meu nome e|eu sou|sou [oa])",
    weak: "(?:^|\\s)e [oa]|eu sou|sou [oa]",
    behind: "aqui|falando",
    my: "minhas?|meus?|noss[oa]s?",
    partner: "esposa|esposo|mulher|marido|companheir[oa]|namorad[oa]|noiv[oa]|familia|filh[oa]s?|mae|pai|irma|irmao",
    and: "e",
    me: "eu|nos|mim",
    with: "tenho|temos|(?:com|moro com|moramos com|vivo com|vivemos com)(?: [oa]s)?(?: (?:meus|minhas|noss[oa]s))?|meus|minhas|noss[oa]s",
    count: "\\d{1,2}|uma?|dois|duas|tres|quatro|cinco|seis",
    child: "(?:filh[oa]s?|criancas?|meninos?|meninas?|bebes?|cachorros?|caes|gatos?|net[oa]s)",
    us: "somos nos",
    alone: "(?:moro|vivo) (?:so|sozinh[oa])",
    numeral:
      "uma?|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s|trezent[oa]s|quatrocent[oa]s|quinhent[oa]s|seiscent[oa]s|setecent[oa]s|oitocent[oa]s|novecent[oa]s|meio(?= mil)|e",
    scale: "mil|k|milhao|milhoes",
    currency: "r?\\$|€|euros?|reais|dolares|contos",
    first: "eu|me|minha|meu|nos|noss[oa]|a gente|quero|posso|tenho|pago|da pra|[a-z]+(?:amos|emos|imos)",
    spend:
      "gastar|pagar|chegar a|chegar em|chegar ate|orcamento|teto|limite|no maximo|maximo|investir|e o que a gente tem|e o que tenho|e o que temos",
    more: "mais (?:de|do que|que)",
    denial: "nao|nunca|jamais|nem",
    owed: "reembols[a-z]+|devol[a-z]+|caucao|sinal|deposito|fatura|cobr[a-z]+|aluguel|renda|salario|custa|vale|dev[oe]|devemos|multa|emprestimo|seguro|ganh[a-z]+|vend[a-z]+|cada|mensa(?:l|is)|por mes|desconto|paguei|pagamos ja|porque|por que|preco|taxa",
    move: "(?:vamos|vou|quero|queremos|preciso|precisamos) (?:me |nos )?mudar|me mudo|nos mudamos|mudamos-nos|mudo-me|mudar(?:mo-nos|-me)?|entrar|(?:sair d[oa]|deixar [oa]|desocupar [oa]) (?:apartamento|apto|casa|ape)|(?:aluguel|arrendamento|contrato)[a-z ]{0,14} (?:acaba|termina|vence)",
    month:
      "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verao|outono|inverno|natal|pascoa|carnaval",
    edge: "(?:(?:no |n?o )?(?:fim|final|inicio|comeco|meio|meados) de)|depois d[eoa]|antes d[eoa]|ate",
    unit: "dias?|semanas?|mes(?:es)?|anos?",
    past: "disseram|passad[oa]|atras|queria(?:mos)?|mudamos aqui|mudei|ultim[oa]|20[012]\\d",
    sent: "enviei|enviaram|enviado|mandei|mandaram|mandado|escrevi|recebi|recebemos|recebido|voltou|veio de|escrito",
    others: "ele|ela|eles|voces?|amig[oa]s?|vizinh[oa]s?|chefe|patrao|colega|banco|gente que",
    asks: "sera que|que|quanto|quantos|quando|onde|qual|quem|como|porque|se|tem|voces tem|podem|pode|suponha|imagine",
  },
  search: {
    stop: `a agora ai ainda algo algum alguma algumas alguns ali antes ao aos aquela aquele aqui as ate boa bom cada coisa
    com como da dao das de dela dele depois desde dessa desse desta deste deve devo dia dizer do dois dos e ela elas
    ele eles em entao entre era es essa essas esse esses esta estao estar estas este estes estou eu existe faco
    favor faz fazem fazer ficar foi fosse gostaria ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas
    muita muitas muito muitos na nada nao nas nem nenhum no nos nossa nosso num numa o obrigada obrigado oferecem
    ola oi onde os ou outra outras outro outros para pela pelas pelo pelos per poder podem podemos poderia posso
    pois por porque possivel pra preciso qual quais qualquer quando quanta quantas quanto quantos que quem quer
    queria quero sabe saber se sei sem sempre ser sera seria seu seus si sim so sobre sou sua suas tal tambem te tem
    temos tenho ter teu tinha toda todas todo todos tu tudo um uma umas uns vai vao vez voce voces vos vou tipo dar
    vir venho vem chego acontece`,
    joins: "e tambem alem_disso",
    asks: "como quando onde qual quais quem quanto quanta quantos quantas posso pode podem tem ha e sao aceitam precisa por que o",
    refers: "isso isto ele ela eles elas o a os as la ai entao",
  },
  mail: {
    subject: "{site}: uma mensagem para você",
    wrote: "{name} escreveu:",
    answer: "Basta responder a este e-mail ou continuar no navegador:",
    stop: "Para não receber mais mensagens, responda STOP ou abra",
    stopWords: "stop parar sair cancelar",
  },
} satisfies LanguageWords;
