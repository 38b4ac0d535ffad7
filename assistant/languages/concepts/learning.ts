/** Words for learning, culture and sport: `
concepts.ts` says how they are read. */
export const LEARNING = `
lesson
  en lesson class course workshop training session teach learn tuition study classes seminar tutorial lessons courses
    sessions
  de kurs stunde unterricht seminar workshop lektion lernen schulung fortbildung kurse stunden
  es clase curso lección taller formación aprender enseñar clases cursos
  fr cours leçon atelier formation apprendre stage séance stages
  it lezione corso laboratorio imparare formazione lezioni corsi
  pt aula curso oficina formação aprender ensinar aulas cursos
  zh 课程 课 上课 培训 学习 课时 教 班
exam
  en exam test examination pass_the_exam mock fail official_exam retake grade
  de prüfung test klausur bestehen durchfallen note wiederholen
  es examen prueba_oficial aprobar suspender nota repetir
  fr examen épreuve réussir rater note repasser
  it esame prova superare bocciato voto
  pt exame prova passar reprovar nota
  zh 考试 考级 考证 补考 成绩 通过
homework
  en homework practise practice assignment exercises outside_class
  de hausaufgaben üben übung aufgaben
  es deberes practicar ejercicios tarea
  fr devoirs pratiquer exercices entraîner
  it compiti esercizi esercitarsi
  pt tarefa praticar exercícios dever_de_casa trabalho_de_casa
  zh 作业 练习 复习
materials
  en book books textbook material materials workbook supplies notes handout
  de buch bücher lehrbuch material unterlagen_kurs lehrmaterial
  es libro libros material apuntes manual
  fr livre manuel matériel supports
  it libro libri materiale dispense manuale
  pt livro livros material apostila manual
  zh 教材 书 课本 材料 讲义
intensive
  en intensive crash_course accelerated full_time part_time every_day
  de intensiv intensivkurs vollzeit teilzeit
  es intensivo tiempo_completo acelerado
  fr intensif accéléré temps_plein
  it intensivo tempo_pieno full_time
  pt intensivo tempo_integral acelerado
  zh 强化 速成 全日制 密集
music
  en music instrument piano guitar violin sing singing drums choir concert band
  de musik instrument klavier gitarre geige singen konzert chor
  es música instrumento piano guitarra violín cantar concierto coro
  fr musique instrument piano guitare violon chanter concert chorale
  it musica strumento pianoforte chitarra violino cantare concerto
  pt música instrumento piano violão guitarra violino cantar concerto
  zh 音乐 乐器 钢琴 吉他 小提琴 唱歌 音乐会
art
  en paint drawing pottery craft sculpture ceramics creative gallery exhibition museum
  de kunst malen zeichnen töpfern basteln ausstellung museum galerie
  es arte pintar dibujar cerámica manualidades exposición museo
  fr art peindre dessiner poterie artisanat exposition musée
  it arte dipingere disegnare ceramica mostra museo
  pt arte pintar desenhar cerâmica artesanato exposição museu
  zh 艺术 画画 陶艺 手工 展览 博物馆
ticket
  en ticket tickets admission entry_fee entrance_fee show performance seat_tickets box_office festival
  de eintritt ticket karte eintrittskarte vorstellung aufführung festival
  es entrada entradas billete espectáculo función taquilla
  fr billet entrée place spectacle représentation billetterie
  it biglietto ingresso spettacolo biglietteria
  pt bilhete ingresso entrada espetáculo bilheteira
  zh 门票 票 演出 入场 买票
tour
  en tour guided_tour guide excursion day_trip sightseeing audio_guide
  de führung tour rundgang ausflug stadtführung reiseleiter
  es visita_guiada tour excursión guía
  fr visite_guidée excursion guide circuit
  it visita_guidata tour gita escursione guida
  pt visita_guiada passeio excursão guia
  zh 导游 一日游 游览 讲解 旅游团
camp
  en camp summer_camp holiday_camp holiday_course kids_week after_school
  de ferienlager feriencamp ferienkurs hort
  es campamento colonias curso_de_verano extraescolar
  fr colonie camp stage_vacances centre_aéré périscolaire
  it campo_estivo centro_estivo doposcuola
  pt acampamento colônia_de_férias atl férias_escolares
  zh 夏令营 冬令营 托管班 假期班
sport
  en sport football tennis tournament golf climbing ski skiing horse riding
  de sport fußball tennis tennisplatz turnier golf sportverein klettern ski reiten
  es deporte fútbol tenis pista torneo golf escalada esquí
  fr sport foot tennis tournoi golf escalade ski équitation
  it sport calcio tennis torneo golf arrampicata sci
  pt esporte desporto futebol tênis quadra torneio escalada esqui jogar
  zh 运动 足球 网球 场地 比赛 高尔夫 滑雪 攀岩
curriculum
  en curriculum syllabus content what_will_i_learn topics_covered what_do_you_teach programme subjects
  de lehrplan inhalte was_lerne_ich programm themen fächer
  es programa contenido temario qué_aprenderé asignaturas
  fr programme contenu qu_apprend matières
  it programma contenuti cosa_imparerò materie
  pt programa conteúdo o_que_vou_aprender matérias
  zh 内容 大纲 学什么 科目 课程安排
library
  en library borrow_books reading_room return_books
  de bibliothek bücherei ausleihen bücher
  es biblioteca préstamo_de_libros
  fr bibliothèque emprunter_des_livres
  it biblioteca prestito_libri
  pt biblioteca empréstimo_de_livros
  zh 图书馆 借书 还书
timetable
  en timetable schedule when_are_the_classes calendar programme which_days rota plan_of_the_week class_times
  de stundenplan kursplan zeitplan kalender an_welchen_tagen termine_kurs
  es horario_de_clases calendario qué_días programación
  fr planning emploi_du_temps calendrier quels_jours programme_horaire
  it orario_lezioni calendario che_giorni programma
  pt horário_das_aulas calendário quais_dias programação
  zh 课表 时间表 日程 哪几天 排课
tongue
  en english spanish french german italian portuguese chinese japanese arabic russian
  de englisch spanisch französisch deutsch italienisch portugiesisch chinesisch japanisch arabisch russisch
  es inglés español francés alemán italiano portugués chino japonés árabe ruso
  fr anglais espagnol français allemand italien portugais chinois japonais arabe russe
  it inglese spagnolo francese tedesco italiano portoghese cinese giapponese arabo russo
  pt inglês espanhol francês alemão italiano português chinês japonês árabe russo
  zh 英语 西班牙语 法语 德语 意大利语 日语 汉语 俄语
`;
