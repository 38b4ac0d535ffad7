/** Words for food: `
concepts.ts` says how they are read. */
export const FOOD = `
food
  en food eat eating meal dinner lunch drinks drink snack restaurant hungry cafe bite feed meals snacks
  de essen speisen mahlzeit mittagessen abendessen getränke trinken restaurant hunger imbiss verpflegung
  es comida comer cena cenar almuerzo bebida restaurante picar bebidas
  fr manger repas dîner déjeuner boisson restaurant collation faim boissons
  it mangiare cibo pasto cena pranzo bevande ristorante spuntino
  pt comida comer refeição jantar almoço bebida restaurante lanche bebidas
  zh 吃 餐 午餐 晚餐 饮料 餐厅 用餐 吃饭 伙食
menu
  en menu dish dishes a_la_carte specials set_menu course whats_cooking speciality
  de speisekarte menü gericht gerichte tageskarte spezialität karte_essen
  es carta menú plato platos especialidad menú_del_día
  fr carte_du_restaurant menu plat plats spécialité plat_du_jour
  it menù piatto piatti specialità portata
  pt cardápio menu ementa prato pratos especialidade
  zh 菜单 菜 特色菜 套餐菜 招牌
breakfast
  en breakfast brunch morning_meal buffet coffee_in_the_morning half_board full_board
  de frühstück brunch buffet halbpension vollpension
  es desayuno brunch bufé media_pensión pensión_completa
  fr petit_déjeuner brunch buffet demi_pension pension_complète
  it colazione brunch buffet mezza_pensione
  pt café_da_manhã pequeno_almoço brunch meia_pensão
  zh 早餐 早饭 早点 自助餐
coffee
  en coffee tea cappuccino espresso latte barista hot_drink
  de kaffee tee cappuccino espresso heißgetränk
  es café té infusión capuchino
  fr café thé boisson_chaude
  it caffè tè cappuccino
  pt café chá cappuccino
  zh 咖啡 茶 热饮
diet
  en vegan vegetarian gluten lactose dairy halal kosher coeliac celiac nuts plant_based meat_free dont_eat_meat
    sugar_free special_diet allergies diet vegans vegetarians
  de vegan vegetarisch glutenfrei gluten laktose laktosefrei nüsse halal koscher fleischlos zöliakie allergien
  es vegano vegetariano gluten celíaco lactosa frutos_secos halal sin_carne vegana vegetariana celiacos alergias
  fr végan végétarien gluten lactose coeliaque halal casher noix sans_viande vegetalien allergies
  it vegano vegetariano glutine celiaco lattosio halal noci senza_carne vegana celiaci allergie
  pt vegano vegetariano glúten celíaco lactose halal nozes sem_carne vegana alergias
  zh 素食 吃素 麸质 清真 花生 忌口 无糖 乳糖 素
takeaway
  en takeaway take_out to_go takeout bring_home eat_at_home food_delivery
  de mitnehmen zum_mitnehmen lieferdienst außer_haus
  es para_llevar comida_a_domicilio
  fr à_emporter emporter livraison_de_repas
  it asporto da_portare_via
  pt para_levar para_viagem take_away delivery
  zh 外卖 打包 带走 外带
catering
  en catering cater buffet_for food_for_our_party feed_a_group platter canapes
  de catering partyservice buffet_für häppchen
  es catering servicio_de_comida cóctel
  fr traiteur buffet cocktail_dînatoire
  it catering rinfresco buffet
  pt catering buffet coquetel
  zh 餐饮服务 酒席 宴席 茶歇
cake
  en cake birthday_cake pastry bread bakery dessert sweet bake
  de torte kuchen geburtstagstorte gebäck brot nachtisch bäckerei
  es tarta pastel pan dulce postre panadería
  fr gâteau pâtisserie pain dessert boulangerie
  it torta dolce pane dessert pasticceria
  pt bolo torta pão sobremesa doce padaria
  zh 蛋糕 面包 甜点 糕点
ingredients
  en ingredients whats_in_it contains made_with recipe additives preservatives
  de zutaten inhaltsstoffe enthält was_ist_drin zusatzstoffe
  es ingredientes qué_lleva contiene aditivos
  fr ingrédients composition contient additifs
  it ingredienti cosa_contiene additivi
  pt ingredientes o_que_leva contém aditivos
  zh 成分 配料 含有 添加剂
seat
  en seat table window_table highchair sit seating where_do_we_sit chair bench front_row
  de tisch sitzplatz platz hochstuhl sitzen stuhl reihe
  es mesa asiento trona sentarse silla fila
  fr table siège chaise_haute assis place_assise rang
  it tavolo posto seggiolone sedersi sedia fila
  pt mesa lugar cadeira assento sentar fila
  zh 座位 餐桌 位子 儿童椅 坐
dishes
  en meat beef pork chicken fish seafood steak lamb sausage cheese egg milk
  de fleisch rind schwein huhn hähnchen fisch meeresfrüchte steak lamm wurst käse ei milch
  es carne ternera cerdo pollo pescado marisco filete cordero queso huevo leche
  fr viande bœuf porc poulet poisson fruits_de_mer steak agneau fromage œuf lait
  it carne manzo maiale pollo pesce frutti_di_mare bistecca agnello formaggio uova latte
  pt carne vaca porco frango peixe marisco bife cordeiro queijo ovo leite
  zh 肉 牛肉 猪肉 鸡肉 鱼 海鲜 羊肉 奶酪 鸡蛋 牛奶
`;
