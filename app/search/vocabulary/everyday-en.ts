// What is said of everyday life – papers, family, work, school, health, home, travel – by people who speak English at home, who
// learnt it in China or who have just come here: whoever says one of the phrases on the left may mean what stands on the right,
// the likeliest first. Goes subject by subject beyond sayings-en.ts and follows its rules. Read by synonyms.ts. Phrases are
// without the words that queries are freed of, of four words at most, and in any form (licences, renewing); terms must stand
// in titles word for word. Whoever names an act means the act: a lost passport is to be replaced.

export const everydayEn: readonly (readonly [sayings: string, ...terms: string[]])[] = [
  // Identity and household register
  [
    "id document, photo id, citizen id, prc id, identity document, sfz, second generation id, eid",
    "resident identity card",
  ],
  [
    "first id card, child id card, id card child, baby id card, id card baby, make id card, new id card, teenager id card, make shenfenzheng",
    "get your first resident identity card",
  ],
  [
    "renew id card, id card expired, expired id card, id expired, renew id, id card renewal, id running out, extend id card, id card out date",
    "renew an expiring resident identity card",
  ],
  [
    "lost id, id card lost, id lost, replace id card, id card missing, lost shenfenzheng, report id lost, lost identity card",
    "replace a lost resident identity card",
    "report a resident identity card lost",
  ],
  [
    "broken id card, damaged id card, id card unreadable, id card chip broken, id photo old, change id photo",
    "exchange a damaged resident identity card",
  ],
  [
    "interim id, provisional id, id fly tomorrow, emergency id card, lost id before flight, id train station",
    "temporary identity card",
  ],
  [
    "hukou book, hukouben, huko, household registration booklet, family book, household certificate, residence booklet, population register, household register book, hukou page",
    "household register booklet",
  ],
  [
    "lost hukou, lost hukou booklet, hukou booklet lost, lost household booklet, lost family register, lost hukou book",
    "replace a lost household register booklet",
  ],
  [
    "hukou baby, hukou newborn, add baby hukou, add child hukou, register child hukou, put baby hukou, register new baby, register child, baby registration, child hukou",
    "birth in the household register",
  ],
  [
    "local hukou, hangzhou hukou, hukou move, hukou relocation, talent hukou, hukou graduate, hukou spouse, join family hukou, change city hukou, transfer residence registration, settle hangzhou, luohu, points hukou, urban hukou, hukou wife",
    "household registration transfer",
  ],
  [
    "deregister dead person, cancel hukou dead, death registration, hukou dead, father died, mother died, parent died, notify death, relative died, grandfather died, grandmother died, someone passed away, dead relative",
    "death in the household register",
  ],
  [
    "residential permit, resident permit, residency card, living card, temporary resident permit, temporary residency permit, migrant permit, residence permit worker, zanzhuzheng, temporary residence card, resident card",
    "residence permit",
  ],
  [
    "register migrant, migrant registration, floating population, register new tenant, moved rented flat, temporary address, address registration, new arrival registration, tenant registration, resident registration, register residence",
    "migrant residence record",
    "residence permit",
  ],
  [
    "renew residence permit, residence permit expired, extend residence permit, residence permit renewal, residence card expired",
    "renew an expiring residence permit",
  ],
  ["lost residence permit, lost residence card, residence permit lost", "replace a lost residence permit"],
  [
    "pcc, good conduct certificate, certificate good conduct, dbs check, dbs, criminal background check, criminal record check, crc, police letter, police record, certificate no criminal, good behaviour certificate, non conviction, character certificate, police report job, criminal certificate, wufanzui, police clearance certificate, certificate no crime",
    "no-criminal-record certificates",
  ],
  [
    "notarised police check, notarise police certificate, notarised no criminal record, police certificate abroad",
    "no-criminal-record notarisation",
  ],
  [
    "dog id, dog card, pet registration, pet licence, register pet, dog chip, microchip dog, buy dog, new dog, adopt dog, large dog, dog vaccination certificate, lost dog, dog hukou",
    "dog registration certificate",
  ],
  [
    "pickpocket, phone stolen, stolen phone, bike stolen, burglary, burglar, robbed, mugged, report crime, report theft, domestic violence, beaten, beaten husband, harassment, stalker, stalking, threatened, noise night, illegal gambling, mahjong den, drug dealer, drunk fight, assault, vandalism, wallet thief, thief, call police",
    "public order offence",
  ],
  [
    "run festival, outdoor concert permit, street party, large gathering, event permit, crowd event, run marathon event",
    "large public event safety permit",
  ],
  [
    "fire approval, fire permit, fire certificate, fire design, fire drawings, fire acceptance, fire department approval, fire completion",
    "fire safety acceptance",
    "fire safety design review",
  ],
  [
    "fire check before opening, fire brigade inspection, fire inspection shop, fire inspection restaurant, fire licence, fire safety certificate",
    "pre-opening fire safety inspection",
  ],
  [
    "homestay police licence, hotel police permit, guesthouse licence, bnb licence, hotel licence, hostel licence, lodging licence, motel",
    "hotel special-trade licence",
  ],
  [
    "carve seal, chop carving, company stamp, rubber stamp shop, seal carving, chop maker, company seal lost",
    "seal engraving licence",
  ],
  ["pawnbroker licence, pawn business, pawn licence", "pawnbroking special-trade licence"],
  ["guard company, security firm, security firm licence", "security service licence"],
  [
    "baoan, guard licence, security guard job, security guard card, security officer, bouncer, doorman",
    "security guard certificate",
  ],
  [
    "internet cafe police, internet cafe safety, netbar check, net bar, wangba",
    "internet café safety review",
  ],
  [
    "cyber security filing, mlps, cybersecurity level, djbh, network security level, system protection level",
    "information system security level",
    "file an information system security level",
  ],
  ["detonators", "explosives purchase permit"],
  ["carry fireworks, move fireworks, fireworks delivery", "fireworks road transport permit"],
  ["buy acid, buy chemicals lab, controlled chemicals, hydrochloric acid", "precursor chemicals purchase"],
  ["cyanide, rat poison, buy poison, toxic substances", "toxic chemicals purchase permit"],
  ["panel beater, tyre shop", "vehicle repair trade"],
  ["scrap yard, junk dealer, scrap collection, recycling dealer", "scrap metal trade"],
  // Cars and traffic
  [
    "driver card, driving card, license drive, motor licence, driver licence card, chinese driving licence, c1 licence, driving document",
    "driving licence",
  ],
  ["first driving licence, new driving licence, new drivers license", "get your first driving licence"],
  [
    "driving licence expired, expired driving licence, expired drivers license, driving licence renewal, license renewal, driver license expired, licence six years, expired license",
    "renew an expiring driving licence",
  ],
  [
    "lost driving licence, lost drivers license, lost license, replace driving licence, driving licence stolen, license lost, replace drivers license, lost jiazhao",
    "replace a lost driving licence",
    "report a driving licence lost",
  ],
  [
    "damaged driving licence, broken driving licence, driving licence unreadable, damaged drivers license",
    "exchange a damaged driving licence",
  ],
  [
    "driving licence address, change name driving licence, driving licence name, phone number driving licence",
    "change the details on a driving licence",
  ],
  [
    "check driving licence, driving licence genuine, licence valid driver, verify drivers license",
    "verify a driving licence",
  ],
  [
    "exchange foreign licence, foreign driver license, convert foreign licence, convert driving license, convert drivers license, drive foreign license, overseas licence, overseas driving licence, idp, foreigner driving, uk licence, drive china, switch licence, swap licence, change foreign licence",
    "get your first driving licence",
    "driving licence",
  ],
  [
    "book driving test, driving theory, pass driving test, driving test slot, learner driver, subject one, subject two, subject three, kemu yi, parking test, practical driving test, driving theory test, failed driving test, retake driving test, dmv test, dmv",
    "car driving test",
  ],
  [
    "moped licence, moped test, motorcycle permit, motorcycle exam, ride motorbike, scooter licence",
    "motorcycle driving test",
  ],
  ["bus driving test, a1 licence, minibus licence, large bus licence, big bus licence", "coach driving test"],
  [
    "green book, car green book, logbook, v5c, car title, pink slip, car certificate, big green book, register new car, car logbook, new car registration",
    "vehicle registration certificate",
  ],
  [
    "lost car papers, lost green book, lost car registration, lost logbook, lost vehicle registration, lost car title, lost vehicle certificate",
    "replace a lost vehicle registration certificate",
  ],
  [
    "car licence document, driving permit car, vehicle permit, vehicle driving permit, xingshizheng, car permit, vehicle license, car booklet, car document card",
    "vehicle licence document",
  ],
  ["lost vehicle licence, lost xingshizheng, lost vehicle permit", "replace a lost vehicle licence document"],
  [
    "car tags, car number, choose plate, pick plate number, plate lottery, license plate lottery, green plate, new plate, personal plate, fancy plate, registration number, vehicle plate, reg plate",
    "vehicle number plate",
  ],
  [
    "lost number plate, lost plate, lost license plate, plate stolen, plate fell off",
    "replace a lost vehicle number plate",
  ],
  [
    "temp plate, temporary tag, temp tag, paper plate car, temporary licence plate, dealer plate, temporary registration",
    "temporary number plate",
  ],
  [
    "annual car check, yearly car check, car mot, nianjian, smog check, inspection sticker, vehicle check, car check, windscreen sticker, car due inspection, vehicle roadworthy, yearly inspection car, annual vehicle inspection, car annual check",
    "vehicle inspection mark",
  ],
  [
    "book mot, book car inspection, car inspection appointment, book vehicle inspection, inspection appointment, book car test, vehicle test booking",
    "vehicle inspection slot",
  ],
  [
    "car transfer, transfer vehicle, change car owner, transfer car ownership, car name transfer, gift car, car inheritance, inherit car, sell vehicle, buy used car, buy second hand car, car changed hands, change keeper, transfer title car, guohu",
    "vehicle transfer of ownership",
  ],
  [
    "loan car, auto loan, car lien, remove car lien, car finance, car paid off, release car mortgage",
    "vehicle mortgage",
  ],
  [
    "car scrappage, scrappage, write off car, written off car, wreck car, dispose car, end life vehicle, deregister car, cancel car registration, baofei, car total loss",
    "scrapped vehicle",
  ],
  ["drive school bus, bus driver school", "school bus driver qualification"],
  ["dangerous chemicals road, chemical truck route, chemical tanker", "toxic chemicals road pass"],
  [
    "occupy road, block road works, close road, road closure, scaffolding street, skip road, street works permit, block street, lane closure",
    "road occupation works permit",
  ],
  [
    "truck into city, truck permit city, lorry permit, van city permit, truck ban, truck entry, goods vehicle city, delivery truck pass, restricted zone truck",
    "urban truck pass",
  ],
  [
    "pay fine, pay speeding ticket, pay parking ticket, pay traffic ticket, pay ticket, driving ticket, pcn, parking penalty, pay traffic fine, camera ticket, ran red light, fine online, penalty notice, fined driving, traffic penalty, car fine, parking violation, illegal parking fine, running red light, drunk driving fine, pay violation",
    "traffic fines",
  ],
  [
    "check violations, check fines, check traffic fines, weizhang, car violations, violation check, check tickets, unpaid tickets, traffic offences list, traffic record, driving record, driver record, query violations, car offences, illegal driving",
    "traffic violation records",
  ],
  [
    "points licence, driving points, points deducted, points driving, check points, many points, points left licence, twelve points, 12 points, traffic points",
    "driving licence points",
  ],
  [
    "hit run, fender bender, car collision, collision, rear ended, crash report, accident report, accident fault, disagree accident decision, traffic collision, hit car, accident responsibility, bike accident",
    "traffic accident liability review",
  ],
  [
    "register ebike, ebike plate, ebike registration, ebike licence, electric bike plate, e scooter, electric motorcycle, register scooter, register electric bike, moped, diandongche, e moped, battery bike, electric vehicle two wheels, ebike number plate, scooter plate",
    "electric bicycle",
  ],
  // Passports, visas, foreigners
  [
    "apply passport, passport application, make passport, travel passport, prc passport, passport kids",
    "ordinary passport",
  ],
  [
    "first passport, new passport, child first passport, passport baby, passport newborn, first time passport",
    "get your first ordinary passport",
  ],
  [
    "renew passport, passport renewal, passport expired, expired passport, passport running out, passport full, passport no pages, full passport, extend passport",
    "renew an expiring ordinary passport",
  ],
  [
    "replace passport, passport missing, report passport lost, passport gone, report lost passport, lost huzhao",
    "replace a lost ordinary passport",
    "report an ordinary passport lost",
  ],
  [
    "damaged passport, passport wet, torn passport, passport damaged, washed passport, broken passport",
    "exchange a damaged ordinary passport",
  ],
  [
    "change name passport, passport name change, passport name wrong, passport details, name misspelled passport",
    "change the details on an ordinary passport",
  ],
  [
    "book passport, passport slot, passport interview, passport booking, exit entry appointment, immigration office, visa office, exit entry bureau, psb appointment, exit entry office, immigration appointment, visa office appointment",
    "passport office visit",
  ],
  [
    "hk macau permit, hk travel permit, exit permit hong kong, travel hong kong, go hong kong, visit hong kong, hong kong travel, macau permit, gangao, eep, trip hong kong, hong kong card, hong kong macau pass, travel macau, gangao tongxingzheng",
    "Hong Kong–Macao travel permit",
  ],
  [
    "renew hong kong permit, hong kong permit expired, hong kong pass expired, renew hong kong pass",
    "renew an expiring Hong Kong–Macao travel permit",
  ],
  [
    "lost hong kong permit, lost hong kong pass, lost macau permit, lost hk permit",
    "replace a lost Hong Kong–Macao travel permit",
  ],
  [
    "hong kong endorsement, endorsement hong kong, hong kong stamp, hong kong visit endorsement, macau endorsement, hong kong trip again, hong kong tourist endorsement, hong kong sticker, g endorsement",
    "Hong Kong–Macao exit endorsement",
  ],
  ["trip taiwan, visit taiwan, go taiwan, taiwan entry permit, taiwan card", "Taiwan travel permit"],
  [
    "taiwan endorsement, endorsement taiwan, taiwan visa, taiwan trip endorsement, taiwan tourist endorsement",
    "Taiwan exit endorsement",
  ],
  [
    "tourist visa, business visa, visit visa, visitor visa, l visa, q visa, q1 visa, q2 visa, s1 visa, s2 visa, f visa, x visa, j visa, r visa, visa application, change visa, visa type, convert visa, visa change, change visa type, visa stay, humanitarian visa, stay longer, stay permit, overstayed visa, l visa extension, talent visa, new visa, visa china, visa lost job, entry visa",
    "foreign national visa",
  ],
  ["renew visa, extend tourist visa, visa extend", "renew an expiring foreign national visa"],
  ["lost visa, visa lost, visa lost passport, new passport old visa", "replace a lost foreign national visa"],
  [
    "residence permit foreigner, residency foreigner, resident permit foreigner, family reunion, family reunion visa, dependent visa, dependant visa, family residence permit, work residence permit, work residence, study residence permit, student residence permit, rp, rp renewal, stay china, marriage visa, spouse residence, long stay foreigner, expat residence, wife residence permit, husband residence permit, residence visa, work type residence, brp, foreign spouse permit, dependent permit, private affairs permit",
    "foreign residence permit",
  ],
  [
    "renew foreign residence permit, foreigner residence permit renewal, renew work residence permit, renew residency, renew foreigner permit, residency expired",
    "renew an expiring foreign residence permit",
  ],
  [
    "convert z visa, z visa residence permit, z visa residence, foreign baby residence permit, arrived z visa",
    "get your first foreign residence permit",
  ],
  [
    "leaving china good, leaving job residence permit",
    "cancel a foreign residence permit",
    "foreign residence permit",
  ],
  [
    "chinese green card, pr china, settle permanently, indefinite leave, permanent visa, permanent id foreigner, five star card, chinese pr, ilr, stay permanently, permanent residence foreigner, foreigner permanent residence",
    "foreign permanent resident card",
  ],
  [
    "lost green card, lost pr card, green card lost, replace green card",
    "replace a lost foreign permanent resident card",
  ],
  [
    "renew green card, green card expired, renew pr card, green card renewal",
    "renew an expiring foreign permanent resident card",
  ],
  [
    "registration form temporary residence, rftr, trf, register police station, police station registration, register police, registration police, lodging registration, 24 hours registration, register guest, guest registration, foreigner stay home, foreign guest home, foreign friend staying, airbnb registration, register foreigner, foreigner address, register live, local police registration, foreign visitor stay, register foreign friend, moved house foreigner, foreigner moved, registration slip",
    "foreign visitor accommodation",
  ],
  [
    "taiwanese settle mainland, taiwanese live mainland, taiwanese move mainland",
    "settlement of a Taiwan resident",
  ],
  [
    "hongkonger settle, hong kong resident, macao resident settle, hongkonger move mainland, hongkonger",
    "settlement of a Hong Kong or Macao resident",
  ],
  [
    "moving back china, return china settle, overseas chinese settle, come back live china, regain hukou, restore hukou, moved back abroad hukou, huaqiao return",
    "settlement of a returning overseas Chinese",
  ],
  [
    "immigration record, entry exit stamps, border crossing record, entry history, travel record, entry exit certificate, entry record, days spent china, border stamps, travel movement record, arrival departure record, immigration history",
    "exit and entry records",
  ],
  [
    "give up chinese nationality, renounce citizenship, renounce nationality, dual nationality, dual citizenship, lose chinese nationality, restore nationality, chinese passport foreigner, change nationality, child nationality, baby two nationalities, apply citizenship",
    "nationality application",
  ],
  ["abtc, apec card, business travel pass", "APEC business travel card"],
  [
    "pu letter, pu invitation, invitation visa, te invitation, business invitation, official invitation, invite foreign guest, invite client, invite foreign client, visa invitation, invite family china, letter invitation, invite relatives, invite foreign expert",
    "invitation letter for a foreign visitor",
  ],
  [
    "apostil, document legalisation, embassy stamp, consulate legalization, authenticate degree abroad, legalise degree, double authentication, hague apostille, embassy authentication, legalise marriage certificate, mofa authentication, mofa",
    "consular legalisation",
  ],
  [
    "arrested abroad, stranded abroad, lost abroad, consulate, embassy, chinese embassy, travel warning, travel advisory, emergency abroad, detained abroad",
    "consular protection information",
  ],
  [
    "hong kong visitors, taiwan visitors, taiwanese visitors, visitors hong kong",
    "Hong Kong, Macao and Taiwan visitor information",
  ],
  [
    "service passport, public affairs passport, passport official trip, government passport, diplomatic passport",
    "official passport",
  ],
  [
    "official trip abroad, business trip government, delegation abroad, official travel abroad, government trip abroad",
    "official overseas mission",
  ],
  [
    "ethnic chinese, chinese abroad, prove overseas chinese, overseas chinese certificate, overseas chinese identity",
    "overseas Chinese status",
  ],
  [
    "guiqiao, returnee certificate, returnee chinese, returned emigrant",
    "returned overseas Chinese certificate",
  ],
  [
    "overseas donation, donate hometown, diaspora donation, overseas chinese donate",
    "overseas Chinese donation project",
  ],
  [
    "child abroad school, overseas chinese school, child foreign passport school, huaqiao child school, returnee child school",
    "school place for overseas Chinese children",
  ],
  [
    "poor returnee, help returned chinese, hardship returned overseas chinese",
    "relief for returned overseas Chinese",
  ],
  ["twinning, town twinning, partner city, friendship city", "international sister city"],
  [
    "press visa, journalist visa, j1 visa, foreign reporter, foreign tv crew, film crew foreign, bbc",
    "foreign journalist visit",
  ],
  [
    "overseas chinese complaint, overseas chinese property, returnee rights",
    "overseas Chinese rights complaint",
  ],
  [
    "haigui, sea turtle, overseas graduate startup, returnee entrepreneur, back abroad startup, returned student business",
    "returnee business support",
  ],
  // Marriage, children, hardship, old age, death
  [
    "marry chinese girl, marry china, marry chinese woman, register marriage, registry office, civil wedding, civil marriage, wedding appointment, marriage appointment, marriage office, marriage bureau, civil affairs marriage, legal marriage, foreigner marry, international marriage, marry local, hitched, jiehun, elope, remarry, marry again, second marriage, marry boyfriend, marry girlfriend, marry chinese boyfriend, marry chinese girlfriend, marriage documents, fiance",
    "marriage registration",
  ],
  [
    "break up marriage, leave husband, leave wife, lihun, uncontested divorce, divorce agreement, divorce cooling, divorce foreigner, divorce appointment, dissolve marriage, divorce certificate, divorce papers, separate husband, divorce wife, divorce husband",
    "divorce registration",
  ],
  [
    "lost marriage certificate, lost divorce certificate, marriage certificate lost, lost marriage licence, replace marriage certificate, marriage certificate copy, lost wedding certificate",
    "replace a lost marriage certificate",
  ],
  [
    "marriage certificate real, check marriage certificate, verify marriage certificate",
    "verify a marriage certificate",
    "marriage certificate",
  ],
  [
    "proof marriage, marriage proof, marital status certificate, prove married, prove divorced, freedom marry, certificate no impediment, cni, unmarried certificate, bachelor certificate, civil status, single proof, no marriage record, celibacy certificate, single letter, spouse proof, never married",
    "marriage registration records",
    "marital status notarisation",
  ],
  [
    "notarised marriage certificate, translate marriage certificate, notarized single certificate, notarise single, marriage certificate abroad",
    "marital status notarisation",
  ],
  [
    "adopt orphan, foster child, foster, foster parent, foster care, become adoptive parents, adopt chinese child, adoptive parent, stepchild, adopt stepchild, adopt relative child",
    "adoption",
  ],
  [
    "universal credit, food stamps, low income family, subsistence allowance, subsistence, poor people money, basic living, social assistance, social welfare, welfare money, minimum income, low income benefit, cannot afford food, cannot make ends meet, poor household, poverty allowance, no income, basic allowance",
    "minimum living allowance",
  ],
  [
    "wubao, five guarantees, childless elderly, nobody care, old alone poor, destitute, destitute elderly, elderly no children, nobody care old",
    "support for people in extreme hardship",
  ],
  [
    "emergency money, hardship grant, crisis money, house burned, house fire, after fire, sudden illness money, crisis grant, urgent help money, one off help, disaster relief, lost everything, emergency cash",
    "temporary relief",
  ],
  [
    "cannot afford treatment, cannot afford hospital, medical help poor, medicaid, help hospital costs, medical aid, huge medical bills, cannot pay treatment, expensive treatment, cannot afford medicine, afford surgery, medical debt, serious disease money",
    "medical assistance",
  ],
  [
    "orphan money, orphan support, parents died, lost both parents, orphan help, orphanage, orphan benefit",
    "orphan living allowance",
  ],
  [
    "child support, child poverty, children hardship, neglected child, abandoned child, single parent, single mother, single mum, single mom, single father, parent prison, left behind child, child allowance, poor child",
    "allowance for children in difficulty",
  ],
  [
    "elderly allowance, senior allowance, over 80, aged 80, eighty years old, age 90, centenarian, turned 80, elderly money, old age money, elderly benefit, senior benefits, older people money, seniors money, longevity allowance, 100 years old",
    "old-age allowance",
  ],
  [
    "old age home, aged care, carer, carers allowance, home help elderly, live carer, old parents care, care elderly, care mother, care father, dementia, alzheimer, bedridden, look after parents, elderly home help, social care, meals elderly, elderly meals, caregiver, bedridden parent, assisted living, home care elderly",
    "elderly care subsidy",
  ],
  [
    "open nursing home, start nursing home, run care home, open old people home, open care home, run nursing home, nursing home licence, open elderly home",
    "elderly care home licence",
  ],
  [
    "old people bus, senior bus card, senior citizen card, senior card, elderly card, elderly travel, pensioner pass, pensioner bus pass, concession card, discount travel card, student bus card, free travel elderly, disabled bus card, disabled bus pass, free bus elderly, student travel card, laonian ka, over 60 bus, over 70 bus, bus free 70, free transport",
    "concessionary travel card",
  ],
  [
    "lost bus pass, lost senior card, lost travel card, lost senior bus pass",
    "replace a lost concessionary travel card",
  ],
  [
    "army pension, military pension, war veteran, wounded soldier, disabled veteran, veteran money, veteran benefits, veterans affairs, va benefits, ex serviceman, ex army, retired soldier, former soldier, veteran allowance, martyr family, war widow",
    "veterans' pension and allowance",
  ],
  [
    "leaving army, left army, discharged army, army discharge, demob, demob pay, out army, soldier settle job, finished military service, end service soldier, leaving military, discharge money, ex soldier job",
    "demobilised soldier grant",
  ],
  [
    "son army, son soldier, joined army, husband army, conscription money, enlist, army service family",
    "conscript family allowance",
  ],
  [
    "prove veteran, veteran record, service record army, proof military service, old soldier record",
    "veteran archives",
    "veterans' pension and allowance",
  ],
  [
    "register association, start association, start club, register ngo, start ngo, open ngo, chamber commerce, trade association, hobby club, expat association, alumni association, start charity group, register club, non governmental, industry association, student club",
    "social association registration certificate",
  ],
  [
    "nonprofit registration, non profit registration, social enterprise, register nonprofit, register non profit, social service organisation, minfei, nonprofit school, community organisation",
    "private non-enterprise registration certificate",
  ],
  [
    "set up foundation, charitable foundation, charitable trust, endowment, register charity, set up charity, charity registration",
    "foundation registration certificate",
  ],
  [
    "raise money, collect money charity, charity collection, donation drive, charity appeal, gofundme, raise money sick, collect charity, fundraiser, donation box",
    "public fundraising qualification",
  ],
  [
    "funeral home, funeral director, funeral parlour, mortuary, morgue, book cremation, crematorium, arrange funeral, memorial service, hearse, body transport, dead body",
    "funeral service",
  ],
  [
    "scatter ashes, bury ashes, sea burial, urn, tree burial, grave plot, buy grave, columbarium, buried, tombstone",
    "burial of ashes",
  ],
  [
    "funeral cost, funeral money, help funeral, pay funeral, cannot afford funeral, funeral expenses, cremation free, free cremation",
    "funeral subsidy",
  ],
  [
    "pension after death, widow pension, dependants pension, death lump sum, survivor benefit, pension dead husband, deceased pension, bereavement pay, bereavement allowance, pensioner died, parent pension died",
    "survivor and funeral grant",
  ],
  ["build cemetery, new cemetery, graveyard, build graveyard, build tomb", "cemetery construction"],
  [
    "vagrant, street beggar, runaway child, lost child, found homeless, soup kitchen, homeless shelter, night shelter, person street, tramp, homeless man, missing person",
    "homeless person relief",
  ],
  [
    "building name, name new road, name estate, house number, door number, door plate, rename village, community name",
    "place name",
  ],
  ["city limits, city boundary, district map, province border", "administrative boundaries"],
  [
    "company employing disabled, disabled factory, sheltered workshop, hire disabled company",
    "welfare enterprise recognition",
  ],
  [
    "charity annual report, nonprofit report, foundation annual report, charity accounts, check charity",
    "social organisation annual reports",
  ],
  // Work and insurance
  [
    "ss card, ssn card, social insurance card, shebao card, shebaoka, ssc, medicare card, insurance card hospital, social security id, new social security card, health insurance card, apply social security card, social card foreigner",
    "social security card",
  ],
  [
    "first social security card, make social security card, baby social security card, child social security card, social security card baby",
    "get your first social security card",
  ],
  [
    "lost social security card, lost social card, lost insurance card, lost health card, lost medical card, social security card lost, replace social security card, lost medical insurance card, lost ss card, lost shebao card, lost health insurance card",
    "replace a lost social security card",
    "report a social security card lost",
  ],
  [
    "damaged social security card, broken social security card, social security card working, social security card broken",
    "exchange a damaged social security card",
  ],
  [
    "social security card expired, renew social security card, expired social security card",
    "renew an expiring social security card",
  ],
  [
    "workplace pension, company pension, pension plan, pension scheme, pension fund, yanglao, work pension, 401k, employment pension, retirement insurance, pension insurance foreigner, retirement contributions, pension years, fifteen years pension, pension account",
    "employee pension insurance",
  ],
  [
    "pension statement, check pension, check social insurance, social insurance record, many years pension, contribution history, shebao record, check shebao, pension balance, check social security, check contributions, social security record, company paying shebao",
    "see your record: employee pension insurance",
  ],
  [
    "social insurance proof, proof social insurance, social insurance certificate, shebao certificate, proof contributions, print social insurance, proof pension, social security proof, proof shebao, proof social security, print shebao",
    "print proof: employee pension insurance",
  ],
  [
    "move social insurance, transfer social insurance, transfer shebao, social insurance another city, pension another province, transfer social security, change city social insurance, move shebao",
    "transfer employee pension insurance",
  ],
  [
    "pension refund, social insurance refund, refund social insurance, foreigner leaving pension, foreigner pension refund, cash out pension, withdraw pension, shebao refund, withdraw social insurance, take pension leaving china, social security refund, foreigner shebao, pension lump sum leaving",
    "claim a contribution refund: employee pension insurance",
  ],
  [
    "gap pension, missed pension, missed contributions, back pay social insurance, pension gap, buy back years, missing years pension, back payment shebao",
    "pay missed contributions: employee pension insurance",
  ],
  [
    "retire early, early retirement, retirement age, turning 60, apply pension, claim pension, start pension, pension claim, retirement benefit, retirement money, much pension, retiring soon, tuixiu, retirement date, pensioner money, receive pension, pension arrived",
    "retirement pension",
  ],
  [
    "pension paid, pension paid much, check pension payment, pension payslip",
    "see payments of a retirement pension",
  ],
  [
    "pension bank, pension bank account, change pension bank",
    "change the bank account for a retirement pension",
  ],
  [
    "proof life, life certificate, prove alive, still alive, alive proof, pensioner alive, alive check, certificate life, face recognition pension, living proof pension",
    "confirm you still qualify for a retirement pension",
  ],
  [
    "peasant pension, housewife pension, no job pension, pension without job, countryside pension, never worked pension, pension unemployed people, xinnongbao, basic state pension",
    "resident pension insurance",
  ],
  [
    "pension freelancer, pay own social insurance, pay shebao myself, pay own pension, gig worker insurance, delivery rider insurance, rider insurance, self paid insurance, freelance insurance, social insurance freelancer, freelancer social insurance, self employed insurance, personal social insurance, self employed social security, pay social insurance myself, flexible employment",
    "flexible-worker pension insurance",
  ],
  [
    "teacher pension, government pension, nurse pension, official pension, government employee pension, public servant pension",
    "public-sector pension insurance",
  ],
  [
    "work health insurance, workplace health insurance, company health insurance, health insurance work, medical cover, medical scheme, public health insurance, medicare, nhs, health insurance foreigner, healthcare insurance, health plan, company medical, medical insurance foreigner, medical account, healthcare cover",
    "employee medical insurance",
  ],
  [
    "medical insurance balance, yibao balance, check medical insurance, health insurance balance, health account balance, check yibao",
    "see your record: employee medical insurance",
  ],
  [
    "child medical insurance, health insurance child, baby health insurance, student medical insurance, school health insurance, pensioner health insurance, elderly health insurance, unemployed health insurance, university health insurance, farmer health insurance, housewife health insurance, health insurance no job, newborn insurance, insurance newborn, newborn health insurance, student insurance, xinnonghe",
    "resident medical insurance",
  ],
  ["job insurance, unemployment contributions, insurance lose job", "unemployment insurance"],
  [
    "jobseekers allowance, jsa, employment insurance, out job, made redundant, jobless money, claim unemployment, unemployment claim, company closed down, company bankrupt, layoff, laid off work, downsized, job loss, unemployment check, redundancy money, unemployment allowance, company shut down, furlough",
    "unemployment benefit",
  ],
  [
    "lost job money, redundancy pay, fired without reason, fired no reason, company fired, boss fired",
    "unemployment benefit",
    "labour dispute arbitration",
  ],
  [
    "jobseeker registration, job seeker card, register jobless, job centre, jobcentre, looking work, find job, looking job, unemployment card, job hunting",
    "employment and unemployment certificate",
  ],
  [
    "workers compensation, workers comp, workmans comp, industrial injury insurance, accident cover work, employers liability, workplace accident insurance, compensation accident work",
    "work injury insurance",
  ],
  [
    "fell ladder work, lost finger, finger cut machine, machine injury, burned work, injured factory, crash way work, accident way work, injury claim work, occupational injury, gongshang, worker injured, hand crushed, accident factory, construction accident, workplace accident, work related injury, accident commuting",
    "work injury determination",
  ],
  [
    "fit work, unfit work, unable work, invalidity, incapacity, incapacity benefit, injury grade, disability level injury, too ill work, retire sick, ill health retirement, early retirement illness, disability rating work, sick retirement, work ability",
    "work capacity appraisal",
  ],
  [
    "maternity insurance claim, shengyu baoxian, pregnancy insurance, birth costs, delivery cost, childbirth cost, maternity cover",
    "maternity insurance",
  ],
  [
    "pregnancy pay, maternity money, maternity leave pay, mat leave, mat pay, paternity leave, paternity pay, parental leave, statutory maternity pay, childbirth benefit, childbirth allowance, miscarriage leave, leave after birth, birth allowance, baby allowance, baby bonus, pregnancy benefit, birth benefit, baby leave, smp",
    "maternity allowance",
  ],
  [
    "startup money, start up grant, startup grant, start up money, entrepreneur grant, young entrepreneur, graduate start business, loan start business, money start business, entrepreneurship loan, startup funding, startup subsidy, graduate startup, entrepreneur subsidy",
    "start-up loan interest subsidy",
  ],
  [
    "long term unemployed, older unemployed, 4050, unemployed over 50, hard employ, hard find job, older worker unemployed, nobody hires, cannot find job, unemployed over 40",
    "social insurance subsidy for hard-to-employ people",
  ],
  [
    "graduate money, poor graduate, new graduate help, job search allowance, graduates looking job, just graduated, graduate benefit, fresh graduate, graduate allowance, college graduate subsidy",
    "graduate job-seeking subsidy",
  ],
  [
    "trainee, traineeship, work experience graduate, internship allowance, internship money, intern pay, internship graduate, apprentice, apprenticeship, placement graduate",
    "graduate internship subsidy",
  ],
  [
    "free training, job training, retraining, training voucher, adult training, training grant, learn trade, training allowance, learn new skill, training money, job skills course, free course",
    "vocational training subsidy",
  ],
  [
    "recruiter licence, open recruitment agency, job agency licence, recruitment company, hr company, hr agency, staffing company, manpower agency, executive search, open employment agency, nanny agency, au pair agency, maid agency",
    "human resources service licence",
  ],
  [
    "agency workers, temp workers, outsourcing staff, labour outsourcing, outsourced workers, labor dispatch, temp agency licence, labour contractor, dispatch workers, manpower supply",
    "labour dispatch licence",
  ],
  [
    "open vocational school, open training school, driving skills school, cooking school, hairdressing school, open trade school, skills school, beauty school, training school licence",
    "private vocational school licence",
  ],
  [
    "flexible hours, flexible working hours, shift work, night shift, irregular hours, working hours, flexitime, comprehensive working hours, 996, shift system, long shifts",
    "special working-hours system",
  ],
  [
    "union agreement, trade union contract, union contract, collective contract, wage agreement, trade union, labor union",
    "collective labour contract",
  ],
  [
    "labour contract filing, employment registration, register new staff, register worker, record employment, employee registration, hire employee, hire worker, employee left, hired someone, hire people, take staff, hire first employee",
    "employer staffing record",
  ],
  [
    "hospital another province, treated elsewhere, hospital hometown, referral other city, transfer hospital other city, treatment shanghai, hospital shanghai, insurance other city, insurance another city, live elsewhere insurance, parents live insurance, sick while travelling, hospital referral, medical insurance other province, cross province, cross province treatment, use insurance elsewhere, medical away home, hospital bill other city, yidi jiuyi, hospital beijing",
    "out-of-area medical treatment",
  ],
  [
    "cancer outpatient, dialysis cost, long term medicine, long term medication, chronic disease card, insulin cost, diabetes medicine, chronic illness insurance, transplant medicine, chronic patient, high blood pressure medicine, prescription chronic, special disease, hypertension medicine",
    "special-disease outpatient entitlement",
  ],
  [
    "clinic accept insurance, hospital join insurance, accept medical insurance, hospital yibao, clinic yibao, clinic medical insurance",
    "designated medical institution agreement",
  ],
  [
    "pharmacy accept insurance, pharmacy yibao, drugstore insurance, pharmacy medical insurance",
    "designated pharmacy agreement",
  ],
  [
    "trade certificate, skills certificate, nvq, skill level, vocational certificate, skilled worker, skilled worker certificate, chef certificate, cook certificate, hairdresser certificate, beautician certificate, nanny certificate, barista certificate, plumber certificate, carpenter, technician certificate, job qualification, childcare worker",
    "vocational qualification certificate",
  ],
  [
    "senior title, engineer title, job title, zhicheng, associate professor, senior teacher title, title assessment, mid level title, professor title, engineer grade, senior lecturer, promotion title, intermediate engineer",
    "professional title",
  ],
  [
    "government job, public service exam, police exam, civil servant job, become civil servant, state exam job, guokao, gongwuyuan, police recruitment, work government, become policeman, become police officer",
    "civil service recruitment examination",
  ],
  [
    "teacher recruitment, hospital recruitment, public sector job, shiye bianzhi, teacher job exam, teaching job public, work public hospital, public institution job",
    "public institution recruitment examination",
  ],
  [
    "constructor exam, building exam, construction manager exam, site manager exam, first class builder",
    "first-class constructor examination",
  ],
  ["pharmacy exam, pharmacist test, become pharmacist", "licensed pharmacist examination"],
  [
    "archive file, personal archive, graduate file, file storage, transfer file, work file, career file, hr file, file after graduation",
    "personnel files",
  ],
  [
    "labour tribunal, illegal dismissal, sue employer, sue company, sue boss, no contract work, no labour contract, labour law, labour rights, worker rights, employment law, contract renewed, forced resign, non compete, employer breach, fired pregnant, pregnant fired, workplace bullying, workplace discrimination, sexual harassment work, annual leave denied, severance pay, severance package, notice pay, work contract, employment contract, fired while sick, no annual leave, probation fired, labour court, labor bureau, wrongfully fired, conflict employer, problem employer, dispute employer, contract breach work, compensation fired, employer keeps passport, resignation refused, release letter, employer refuses release letter, compensation dismissal",
    "labour dispute arbitration",
  ],
  [
    "no salary, late salary, salary late, boss paying, salary paid, employer paying, company paying, unpaid overtime, withheld salary, unpaid work, wages late, owe money work, boss ran away, construction worker pay, migrant worker wages, unpaid bonus, last salary, final salary, last month salary, final paycheck, paycheck, owed salary, salary owed, company refuses pay, payday missed, withholding pay, unpaid pay, employer withholds salary, boss refuses pay",
    "unpaid wages",
  ],
  [
    "collective hukou, group hukou, graduate hukou, jiti hukou, hukou talent centre, company hukou, hukou job market, hukou without house",
    "talent-centre collective household register",
  ],
  [
    "taiwanese work, taiwanese work permit, hong kong work permit, hongkonger work, taiwan work permit, hong kong people work, taiwanese job",
    "Taiwan, Hong Kong and Macao work permit",
  ],
  [
    "alien employment permit, alien work permit, expat permit, work china, work permission, employment visa, hire expat, english teacher permit, teach english, teach english china, foreign worker, foreign worker permit, foreigner job, foreigner work, employment license, foreign employee, employ expat, hiring foreigners, job china, work legally, foreigner work legally, foreign staff, foreign hire, work permit foreigner, part time job foreigner, foreign student work, change job foreigner, change employer foreigner, foreigner change job",
    "foreigner employment permit",
  ],
  [
    "renew work permit, work permit renewal, extend work permit, work permit expired, renew work visa, work visa renewal, extend work visa",
    "renew a foreigner employment permit",
  ],
  [
    "cancel work permit, cancellation work permit, leaving job foreigner, work permit cancellation, foreigner quits, foreign employee leaves",
    "cancel a foreigner employment permit",
  ],
  ["lost work permit, work permit lost", "replace a lost or damaged foreigner employment permit"],
  [
    "foreign expert certificate, fec, foreign teacher permit, foreign teacher licence, teacher work permit, foreign professor, class talent, high level talent foreigner, esl teacher, english teacher work permit",
    "foreign expert work permit",
  ],
  // School and exams
  [
    "primary school place, elementary school, school places, junior high, junior high school, grade one, grade 1, year 1, first year school, find school child, school child, school catchment, catchment area, school district, school zone, child start school, six years old school, enrolling child school, foreign child school, foreigner child school, admission primary school, public school admission, public school foreigner, state school, secondary school, xuequ, school application, daughter start school, son start school, child primary school, middle school admission, elementary school enrollment, apply primary school, expat child school",
    "compulsory education school place",
  ],
  [
    "school without hukou, no hukou school, no local hukou school, non local child, outside hukou school, child other province school, child migrant worker, migrant family school, school child migrants, school non local, child no hukou",
    "school place for migrant workers' children",
  ],
  [
    "xueji, student registration, student status, transfer student, move school, child move school, school transfer, transfer another school, transfer child school, proof enrolment, enrolment certificate, student certificate, suspend studies, leave absence school, drop out, repeat year, student id number, change child school, proof student, gap year",
    "school enrolment record",
  ],
  [
    "daycare, day care, creche, start kindergarten, nursery place, preschool place, montessori, childcare, child care, childminder, open daycare, open nursery, open preschool, playgroup, run kindergarten, infant school, day nursery, youeryuan",
    "kindergarten licence",
  ],
  [
    "kindergarten money, kindergarten fees, kindergarten fee, childcare money, childcare subsidy, nursery fees, preschool fees, free kindergarten, help kindergarten fees, kindergarten poor, childcare costs, kindergarten subsidy, nursery voucher, kindergarten too expensive",
    "pre-school education subsidies",
  ],
  [
    "run school, start school business, boarding school, private high school, private primary school, open private school, start private school, minban, found school",
    "private school licence",
  ],
  [
    "open training centre, after school club, after school class, tuition centre, english school, open english school, language centre, music school, dance school, art school, dance studio, tutoring business, chess school, start tutoring, english training, after school tutoring, private lessons, open tutoring, teach home, weekend classes, buxiban",
    "private training institution licence",
  ],
  [
    "joint university, sino foreign school, sino foreign, joint programme university, bilingual school, open international school, foreign university campus, expat school, joint degree programme, american school, british school",
    "Chinese-foreign school cooperation licence",
  ],
  [
    "education agent, study abroad agent, overseas study agency, agent study overseas, study abroad consultant, uni abroad agent, visa agent student",
    "study-abroad agency qualification",
  ],
  [
    "college money, loan university, cannot afford university, cannot pay tuition, loan college, tuition fee loan, student finance, loan study, university money, pay tuition",
    "national student loans",
  ],
  [
    "student loan hometown, home student loan, parents student loan, loan hometown university, student loan before university",
    "home-place student credit loans",
  ],
  [
    "apply student loan, student loan application, student loan apply",
    "claim home-place student credit loans",
    "national student loans",
  ],
  [
    "high school grant, high school bursary, high school fees, sixth form bursary, help high school fees, high school poor, high school scholarship, vocational school grant, senior high grant",
    "senior secondary bursaries",
  ],
  [
    "poor pupil, help school costs, student hardship, student poor family, cannot afford school, free school meals, school meal help, free lunch, free textbooks, student aid, financial aid, financial aid student, student benefits, tuition waiver, school grant, student assistance",
    "hardship support for students",
  ],
  [
    "register gaokao, gaokao registration, sign up gaokao, gaokao entry, university entrance exam, college exam, national college exam, entrance exam, enter gaokao, gaokao number, gaokao application",
    "college entrance examination registrations",
  ],
  [
    "gaokao marks, gaokao grades, college exam results, college exam score, university exam result, cutoff score, entrance exam results, level results, university entrance results",
    "college entrance examination results",
  ],
  [
    "high school exam, high school test, xuekao, high school exam results, high school grades, high school transcript, gcse, high school results, hs transcript, graduation exam, school leaving exam, high school marks",
    "high school academic test results",
  ],
  [
    "zikao, self taught exam, self taught degree, degree while working, study alone degree, external degree, self study degree, self learning exam, part time degree, self taught examination",
    "self-study higher education examination",
  ],
  [
    "chengkao, adult university, mature student, night school, evening university, college adults, adult education, adult degree, evening college, night university, back university, go back college",
    "adult college entrance examination",
  ],
  [
    "psc, chinese speaking test, mandarin certificate, mandarin level, putonghua test, putonghua certificate, mandarin proficiency, speaking mandarin exam, mandarin level test, hsk, chinese test",
    "Putonghua proficiency test",
  ],
  [
    "pets exam, english exam, english certificate, english level test, cet, cet4, english level, ielts, toefl, english proficiency, english language test",
    "public English test",
  ],
  [
    "chsi, xuexin, degree authentication, degree check, verify certificate university, foreign degree, foreign degree recognition, recognise degree, cscse, degree recognition, graduation certificate, lost diploma, lost degree, prove degree, verification degree, diploma authentication, recognition foreign degree, confirm degree, check diploma, overseas degree, lost graduation certificate, transcript, academic transcript",
    "degree and diploma verification",
  ],
  [
    "teaching qualification, qts, teach school, teacher training, teacher credential, pgce, teaching credential, teacher exam, jiaoshi zige, school teacher licence, tefl, qualified teacher, certified teacher",
    "teacher qualification certificate",
  ],
  [
    "lost teacher certificate, lost teaching certificate, lost teacher licence, lost teaching licence",
    "replace a lost teacher qualification certificate",
  ],
  [
    "renew teacher certificate, renew teaching licence, teacher certificate expired, renew teacher licence",
    "renew a teacher qualification certificate",
  ],
  [
    "school overcharging, school charges too much, illegal school fees, tuition too high, school fee, tuition fee complaint, tuition refund, kindergarten overcharges, tuition centre closed, training centre closed, training school ran off, school complaint, bad school, school donation demand, extra school fees, school sponsor fee, tutoring refund, complain school",
    "school fees complaint",
  ],
  ["run school bus, school transport, bus pupils, kindergarten bus, school minibus", "school bus permit"],
  [
    "teacher research, school research project, teaching project, education study",
    "education research project",
  ],
  // Birth and health
  [
    "register pregnancy, pregnancy registration, plan baby, birth registration before, two child, second baby, pregnancy certificate, zhunshengzheng, birth service card, pregnancy card, family planning certificate, pregnant foreigner, pregnant unmarried",
    "birth intention",
  ],
  [
    "birth paper, proof birth, birth record, child birth certificate, baby birth certificate, birth cert, baby born, gave birth, birth certificate hospital, chushengzheng, born hospital",
    "birth medical certificate",
  ],
  [
    "lost birth certificate, birth certificate lost, replace birth certificate, lost birth paper",
    "replace a lost birth medical certificate",
  ],
  [
    "birth certificate wrong, birth certificate name, change birth certificate, wrong name birth certificate, father name birth certificate, change name birth certificate",
    "change the details on a birth medical certificate",
  ],
  [
    "immunisation card, vaccine passport, vaccine certificate, proof vaccination, baby red book, red book, lost vaccine book, lost vaccination card, lost red book, vaccination booklet, immunization book, jab record, yellow card, yellow fever",
    "vaccination certificate",
  ],
  [
    "child jab, child immunisation, kids vaccine, mmr, measles vaccine, polio, bcg, hepatitis vaccine, flu vaccine, vaccinate child, baby immunization, baby injection, book vaccine, vaccinate baby, rabies shot, rabies, chickenpox vaccine, flu jab, covid vaccine, kid shots, needles baby, hpv vaccine",
    "child vaccination",
  ],
  [
    "medical before marriage, pre wedding check, pre marriage check, premarital health, health check before marriage, marriage medical, premarriage check, health check couples, pre marital, premarital exam, check before wedding",
    "free premarital check-up",
  ],
  [
    "check before pregnancy, trying conceive, preconception, fertility check, fertility, folic acid, prepregnancy check, health check before baby, planning pregnancy, before pregnancy, conceive, infertility",
    "free pre-pregnancy check-up",
  ],
  [
    "health check restaurant work, health certificate restaurant, kitchen worker, cook health, waiter certificate, kitchen health certificate, food worker, restaurant job health, jiankangzheng, food handler card, food handlers permit, health certificate job, work health certificate, hygiene card, food hygiene, server health card, health check food worker, medical certificate restaurant, health certificate waiter, hairdresser health",
    "worker health certificate",
  ],
  [
    "blood bank, give plasma, donor blood, book blood donation, become blood donor, donate platelets, blood drive",
    "blood donation",
  ],
  [
    "blood donor refund, free blood donor, donated blood refund, blood refund, blood cost, donor blood cost, blood transfusion cost, transfusion, money back blood, blood used hospital",
    "blood donor cost reimbursement",
  ],
  [
    "run clinic, hospital licence, dental practice, open dental clinic, dental clinic licence, doctor surgery open, open dental, open private clinic, aesthetic clinic, cosmetic clinic, medical practice, chinese medicine clinic, own clinic, private practice, vaccination clinic open",
    "medical institution licence",
  ],
  [
    "new hospital, set up hospital, set up clinic, build hospital, planning clinic, start clinic, found hospital",
    "medical institution establishment approval",
  ],
  [
    "doctor registration, physician registration, gmc, practice medicine, foreign doctor, work doctor, doctor change hospital, medical doctor licence, multi site doctor, locum",
    "doctor practising certificate",
  ],
  [
    "nurse registration, registered nurse, nmc, work nurse, renew nurse licence, nurse change hospital",
    "nurse practising certificate",
  ],
  [
    "usmle, medical board exam, become doctor, doctor test, doctor licence exam, physician exam, plab",
    "doctor qualification examination",
  ],
  ["nurse exam, become nurse, nurse test, nclex, nurse licensing exam", "nurse qualification examination"],
  [
    "maternity hospital licence, midwife licence, abortion clinic, birthing centre, maternity ward licence",
    "maternal and child health service licence",
  ],
  [
    "midwife certificate, midwife qualification, delivery nurse, become midwife",
    "maternal and child health staff certificate",
  ],
  [
    "xray licence, ct machine, radiology licence, dental xray, x ray licence",
    "radiological diagnosis licence",
  ],
  [
    "radiographer, radiation staff, x ray technician, radiation badge, radiology worker",
    "radiation worker certificate",
  ],
  [
    "barber shop licence, hair salon licence, salon licence, open hairdresser, open spa, open barber, beauty parlour, beauty shop licence, gym hygiene, hotel hygiene, swimming pool hygiene, foot massage, tattoo shop, tattoo, hotel health permit, bathhouse, open nail salon, public bath, hygiene certificate shop, open sauna, sanitation permit, tanning salon, health permit salon",
    "public place hygiene licence",
  ],
  [
    "water plant licence, bottled water factory, well water supply, water vending",
    "drinking water hygiene licence",
  ],
  [
    "asbestos, silicosis, pneumoconiosis, hearing loss work, sick work, illness caused work, dust lung, poisoned work, lead poisoning work, work disease, benzene, illness job, industrial disease, occupational illness, rsi",
    "occupational disease diagnosis",
  ],
  [
    "medical negligence, wrong operation, botched surgery, died hospital, hospital negligence, doctor mistake, misdiagnosis, wrong diagnosis, doctor error, botched operation, medical malpractice, birth injury",
    "medical accident appraisal",
  ],
  [
    "hospital dispute, dispute hospital, compensation hospital, hospital compensation, sue hospital, sue doctor, medical compensation, dispute doctor, argue hospital",
    "medical dispute",
  ],
  [
    "complain hospital, complain doctor, complaint hospital, complaint doctor, hospital overcharged, waiting hospital long, hospital refused, hospital refused treat, doctor refused, doctor rude, red envelope doctor, doctor bribe, unlicensed doctor, fake doctor, quack, illegal clinic, hospital bad service, hospital turned away, ambulance complaint",
    "medical service complaint",
  ],
  [
    "schizophrenia, psychosis, bipolar, mental patient, mental illness money, mental illness help, mentally ill family, psychosis help, psychiatric medicine free, mental disorder, violent patient",
    "severe mental illness support",
  ],
  ["advertise clinic, advertise hospital, clinic ads, medical ads", "medical advertisement review"],
  // Hospital
  [
    "feel sick, feel ill, family doctor, see gp, book gp, gp appointment, high temperature, high fever, dizzy, tired time, general doctor, feeling unwell, unwell, common cold, primary care, stomach flu, walk clinic, medical help, physician visit, food allergy",
    "internal medicine outpatient visit",
  ],
  [
    "hernia, appendix, appendicitis, lump, gallstones, gallbladder, stitches, cut wound, wound, piles, haemorrhoids, hemorrhoids, varicose veins, breast lump, burn injury, see surgeon, surgeon appointment, thyroid lump",
    "surgery outpatient visit",
  ],
  [
    "child fever, baby fever, child ill, baby ill, child cough, baby doctor, doctor child, children hospital, children clinic, pediatric, kid sick, toddler sick, son sick, daughter sick, toddler, newborn sick, pediatric appointment",
    "paediatric outpatient visit",
  ],
  [
    "ob gyn, obgyn, gyno, womens health, womens doctor, smear test, pap smear, period pain, period problems, cervical screening, iud, contraception, birth control, abortion, menopause, thrush, ovarian cyst, fibroids, ladies doctor, irregular period, women health, gynae",
    "gynaecology outpatient visit",
  ],
  [
    "prenatal check, prenatal care, prenatal visit, pregnancy test, pregnancy scan, ob appointment, obstetrics, maternity hospital, pregnancy doctor, pregnancy appointment, give birth, giving birth, deliver baby, pregnancy checkup, antenatal class, prenatal appointment, checkup pregnancy, baby due",
    "antenatal outpatient visit",
  ],
  [
    "broken wrist, broken ankle, sprained ankle, shoulder pain, neck pain, knee pain, hip pain, joint pain, arthritis, slipped disc, sciatica, sports injury, bone fracture, broken foot, broken finger, hip replacement, bad back, lower back pain, joint doctor, wrist pain, back doctor, gout, hurt back, torn ligament",
    "orthopaedic outpatient visit",
  ],
  [
    "cataract, glaucoma, red eye, blurred vision, contact lenses, laser eye, lasik, short sighted, myopia, eye infection, pink eye, eye exam, optometrist, eye hospital, eye pain, vision test, eye check, ophthalmology, see well, child myopia, eye appointment",
    "eye clinic visit",
  ],
  [
    "see dentist, dentist appointment, tooth extraction, pull tooth, root canal, dental implant, braces, gum disease, bleeding gums, teeth cleaning, scale polish, broken tooth, dentures, crown tooth, tooth decay, cavity, bad tooth, teeth whitening, false teeth, hygienist, dental appointment, tooth hurts",
    "dental clinic visit",
  ],
  [
    "itchy, itching, itchy skin, hives, allergy skin, skin allergy, psoriasis, mole, wart, hair loss, spots face, fungal infection, athletes foot, shingles, pimples, skin problem, std, sti, skin infection, allergic reaction, skin specialist",
    "dermatology outpatient visit",
  ],
  [
    "earache, hearing loss, hearing test, deaf ear, tonsils, tonsillitis, blocked nose, nosebleed, snoring, ear infection, hay fever, tinnitus, vertigo, runny nose, sinusitis, lost voice, throat doctor, ear doctor, ear wax, otolaryngology, stuffy nose",
    "ear, nose and throat outpatient visit",
  ],
  [
    "epilepsy, seizures, parkinson, memory loss, numbness, numb hands, brain doctor, fainting, dizziness, insomnia, head pain, nerve pain, bad headache, tremor, brain scan doctor, trouble sleeping, stroke rehab doctor",
    "neurology outpatient visit",
  ],
  [
    "heart attack, palpitations, high blood pressure, hypertension, heart check, irregular heartbeat, ecg, ekg, cardiac, heart specialist, angina, heart disease, heart problem, high cholesterol, cholesterol, pacemaker, heart palpitations",
    "cardiology outpatient visit",
  ],
  [
    "heartburn, acid reflux, reflux, ulcer, constipation, diarrhea, nausea, vomiting, ibs, hepatitis, liver, liver disease, indigestion, bloating, helicobacter, belly pain, tummy ache, abdominal pain, stomach bug, gastric, throwing up, stomach doctor, crohns, digestion",
    "gastroenterology outpatient visit",
  ],
  [
    "breathing problem, shortness breath, bronchitis, tuberculosis, tb, copd, chest infection, lung doctor, breathless, quit smoking, stop smoking, sleep apnoea, sleep apnea, long covid, covid, inhaler, lung problem",
    "respiratory outpatient visit",
  ],
  [
    "diabetic, blood sugar, insulin, hyperthyroid, thyroid problem, obesity, weight loss, overweight, sugar disease, diabetes doctor, hormone doctor, lose weight, pcos",
    "endocrinology outpatient visit",
  ],
  [
    "kidney disease, kidney failure, kidney doctor, kidney specialist, protein urine, renal, kidney pain, kidney problem",
    "nephrology outpatient visit",
  ],
  [
    "uti, urinary infection, urinary tract infection, kidney stone, blood urine, erectile dysfunction, circumcision, vasectomy, incontinence, mens health, men doctor, prostate check, pain urinating, impotence, bladder infection, burning pee, male doctor",
    "urology outpatient visit",
  ],
  [
    "chemo, breast cancer, lung cancer, radiotherapy, cancer treatment, cancer doctor, leukaemia, leukemia, tumour doctor, cancer specialist, oncologist, cancer screening, liver cancer, second opinion cancer",
    "oncology outpatient visit",
  ],
  [
    "panic attack, adhd, ocd, suicidal, counselling, counseling, counsellor, psychotherapy, stress, burnout, eating disorder, anorexia, mental breakdown, therapy, ptsd, addiction, alcoholic, alcoholism, postnatal depression, postpartum depression, mental hospital, feeling depressed, mental health help, see therapist",
    "psychiatry outpatient visit",
  ],
  [
    "physical therapist, physiotherapist, stroke recovery, recover after surgery, speech therapy, speech therapist, occupational therapy, learn walk again, rehab after stroke, after operation exercise, chiropractor",
    "rehabilitation outpatient visit",
  ],
  [
    "chinese herbs, herbal doctor, tcm doctor, zhongyi, traditional doctor, cupping, moxibustion, herbalist, chinese herbal, traditional medicine, tuina, tcm clinic, chinese medicine doctor",
    "Chinese medicine outpatient visit",
  ],
  ["acupuncturist, acupuncture back pain, zhenjiu, dry needling", "acupuncture outpatient visit"],
  [
    "see specialist, expert doctor, consultant appointment, senior doctor, top doctor, professor doctor, famous doctor, see consultant, specialist doctor",
    "book a specialist appointment",
  ],
  [
    "annual physical, yearly check up, full body check, body check, full medical, medical work visa, visa medical, work permit medical, medical job, job medical, employment medical, pre employment medical, wellness check, mot body, annual health check, company health check, general check up, health exam, checkup hospital, full check up, foreigner medical, foreigner health check, medical check work, tijian, body checkup, screening test",
    "health check-up",
  ],
  [
    "ct scanner, chest xray, chest x ray, cat scanner, chest scan, lung scan, head scan, ct chest, pet scan",
    "CT scan",
  ],
  ["mri knee, mri brain, mri back, magnetic resonance, brain scan, mr scan, knee scan", "MRI scan"],
  [
    "baby ultrasound, echo scan, echocardiogram, b scan, abdominal ultrasound, anomaly scan, 12 week scan, 20 week scan, nuchal scan, breast scan, pregnancy ultrasound, thyroid scan, 4d scan, heart echo",
    "ultrasound scan",
  ],
  [
    "endoscope, camera stomach, stomach camera, bowel camera, gastroscope, colonoscope, bowel screening, camera down throat, bowel test",
    "endoscopy",
  ],
  [
    "blood work, blood results, blood test results, blood type, blood group, allergy test, stool test, sti test, hiv test, std test, covid test, pcr, pcr test, paternity test, dna test, cholesterol test, pregnancy blood test, liver function, lab result, blood report, urine sample",
    "laboratory test",
  ],
  [
    "pay doctor, hospital payment, clinic bill, pay clinic, pay medical bill, medical payment, pay consultation, consultation fee, pay doctor bill, hospital fee, hospital charges, medicine bill, hospital receipt, medical receipt, medical invoice, hospital invoice",
    "hospital outpatient bills",
  ],
  [
    "hospital admission, admitted hospital, stay hospital, hospital stay, pay deposit hospital, operation deposit, surgery deposit, hospital bed, admission deposit, top up hospital, inpatient deposit, hospitalised",
    "inpatient deposits",
  ],
  [
    "itemised bill, hospital bill details, hospital costs, cost operation, hospital stay bill, daily bill, surgery bill, discharge bill, operation bill, breakdown hospital bill",
    "inpatient bill details",
  ],
  [
    "patient records, medical notes, doctor notes, discharge summary, copy medical record, copy patient record, copy hospital record, sick note, medical report, discharge report, medical file, sick certificate, diagnosis certificate, hospital report, medical documents, records hospital, patient notes, doctor certificate sick, fit note",
    "medical records",
  ],
  // Disabled people
  [
    "disability id, blue badge, disability pass, disabled id, disabled certificate, disability registration, register disabled, register disability, prove disability, blind, blind person, visually impaired, hearing impaired, deaf certificate, mental disability, learning disability, lost leg, disabled permit, amputee, canji, disabled badge, handicap certificate, disabled registration, down syndrome, cerebral palsy, paralysed, paralyzed",
    "disability certificate",
  ],
  [
    "renew disability certificate, disability certificate expired, renew disability card, disability card expired, renew disabled card",
    "renew an expiring disability certificate",
  ],
  [
    "lost disability certificate, lost disability card, lost disabled card, lost disabled certificate",
    "replace a lost disability certificate",
  ],
  [
    "disability level, disability assessment, disability grade, disability evaluation, level disability, disability degree, disability rating, assess disability, disability test, pip assessment",
    "disability grading",
  ],
  [
    "poor disabled, disabled money, disabled living allowance, pip, dla, ssi, ssdi, disabled poor family, disabled income, disability pay, disability payment, disability money, disability pension, disabled monthly money",
    "disabled hardship allowance",
  ],
  [
    "attendance allowance, carer disabled, care severely disabled, care disabled relative, severely disabled, nursing allowance disabled, look after disabled",
    "severe disability care allowance",
  ],
  [
    "autistic child, child autism, deaf child, blind child, cochlear implant, child cannot walk, developmental delay, speech delay, child disability, disabled son, disabled daughter, therapy disabled child, cerebral palsy child, child speech therapy",
    "disabled child rehabilitation subsidy",
  ],
  [
    "artificial leg, artificial limb, prosthetic, white cane, free wheelchair, buy wheelchair, mobility aid, walker, walking frame, walking stick, zimmer frame, disability aids, false leg, wheelchair subsidy, braille",
    "assistive device subsidy",
  ],
  [
    "mobility scooter, motorised wheelchair, fuel disabled, petrol disabled, petrol money disabled, electric wheelchair, disabled fuel, wheelchair petrol, motor tricycle disabled",
    "motor wheelchair fuel subsidy",
  ],
  [
    "wheelchair ramp, stair lift, stairlift, grab rails, grab bars, wheelchair home, disabled bathroom, walk shower, accessible toilet, home wheelchair, adapt house, disabled facilities grant, wheelchair access home",
    "accessible home adaptation",
  ],
  [
    "disabled startup, disabled open shop, disabled self employed, disabled shop, disabled small business, disabled person start business",
    "disabled entrepreneur subsidy",
  ],
  ["training disabled, disabled course, disabled learn skill", "disabled training subsidy"],
  [
    "student disability, disabled university, disabled college, disabled pupil, student disabled parents, grant disabled student, disabled scholarship",
    "disabled student grant",
  ],
  [
    "respite care, disabled day care, day centre disabled, care home disabled, disabled care home, institution disabled, home care disabled, foster disabled",
    "disabled care subsidy",
  ],
  [
    "disabled home, housing disabled, disabled repair house, disabled flat, home repair disabled",
    "disabled housing grant",
  ],
  ["insurance disabled, pension disabled, disabled health insurance", "disabled social insurance subsidy"],
  [
    "disabled quota, employ disabled, hire disabled, employ disabled people, disabled workers quota, hire disabled people, quota disabled employees",
    "disabled employment quota return",
  ],
  [
    "disabled fund, disabled tax, disabled employment fund, cbj levy, disability levy, canbaojin, disability employment tax",
    "disabled employment levy",
  ],
  ["blind masseur, massage blind, blind massage shop", "blind massage clinic"],
  ["blind massage exam, blind masseur exam, massage exam blind", "blind medical massage examination"],
  [
    "work disabled, disabled work, disabled find job, jobs blind, jobs deaf, disabled vacancies, wheelchair job",
    "disabled job vacancies",
  ],
  [
    "bsl, asl, deaf translator, signer, interpreter deaf, sign interpreter, deaf person interpreter, deaf help, sign translator",
    "sign language interpreter",
  ],
  [
    "refused wheelchair, guide dog refused, guide dog, no wheelchair access, inaccessible, disability access, wheelchair access, disabled discrimination, disabled toilet, wheelchair allowed, disabled parking taken, complaint disability",
    "disability rights complaint",
  ],
  // Law
  [
    "court help, lawyer free, cannot afford lawyer, no money lawyer, pro bono, public defender, sue someone, go court, find lawyer, legal assistance, citizens advice, taken court, arrested, free legal advice, free legal help, duty solicitor, lawsuit, suing, court case, legal problem, poor lawyer, divorce lawyer, law help, barrister, small claims, free legal aid, lawyer cheap, custody child, child custody, legal advice free",
    "legal aid",
  ],
  [
    "law licence, lawyer registration, become lawyer, trainee lawyer, work lawyer, solicitor licence, bar card, change law firm, foreign lawyer",
    "lawyer practising certificate",
  ],
  [
    "open law firm, start law firm, law office, foreign law firm, set up law firm, law practice, solicitor firm",
    "law firm licence",
  ],
  [
    "law qualification, legal qualification, law certificate, lawyer qualification, qualified lawyer, jd, passed bar exam",
    "legal professional qualification certificate",
  ],
  [
    "bar examination, law exam, become judge, sifa kaoshi, legal exam, judge exam, prosecutor exam",
    "national judicial examination",
  ],
  [
    "paralegal, legal assistant, village lawyer, village legal worker, barefoot lawyer",
    "grass-roots legal worker certificate",
  ],
  ["community law office, village law office, local legal office", "grass-roots legal office"],
  [
    "notary public licence, work notary, notary registration, notary commission",
    "notary practising certificate",
  ],
  [
    "find notary, notary near, notary public, set up notary office, notary public office, gongzhengchu",
    "notary office",
  ],
  [
    "dad died house, father died house, mother died house, parents died house, house dead parents, probate, last testament, testament, inheritance money, bank account dead, money dead father, bank account deceased, parent died bank, deceased estate, inherit money, inherit flat, next kin, inheritance certificate, inherit apartment, inheritance house, inheritance rights, jicheng",
    "inheritance notarisation",
  ],
  [
    "let someone sign, sign behalf, authorization letter, authorise family, letter authority, authorise friend, sell house abroad, power attorney abroad, mandate letter, lpa, give power attorney, notarised poa, attorney power",
    "power of attorney notarisation",
  ],
  [
    "translate diploma, diploma translation, notarise transcript, degree notarisation, degree translation, certified translation degree, diploma abroad",
    "academic record notarisation",
  ],
  [
    "certified translation, sworn translation, certified true copy, translation stamp, notarised copy, notarized translation, gongzheng, notarised document, notary stamp, affidavit, sworn statement, statutory declaration, notarized birth certificate, official translation",
    "notarisation",
  ],
  [
    "fight neighbour, neighbors, bad neighbour, family dispute, mediator, family quarrel, quarrel family, argue landlord, quarrel landlord, landlord dispute, roommate dispute, neighbour problem, settle dispute, divorce mediation, owed money, friend owes money, lent money, marriage counselling, marriage counseling, borrowed money returned, parking dispute, fence neighbour",
    "people's mediation",
  ],
  [
    "forensic scientist, expert witness, forensic doctor, handwriting expert, coroner, forensic licence",
    "forensic expert certificate",
  ],
  [
    "dna lab, forensic lab, forensic institute, paternity test lab, injury assessment lab, forensic centre",
    "forensic institution licence",
  ],
  [
    "wrong expert report, forensic mistake, dna test wrong, expert report wrong, complaint forensic, forensic report wrong",
    "forensic appraisal complaint",
  ],
  [
    "probation, probation officer, suspended sentence, community service order, community sentence, out prison, ex offender, tagged offender, released prison, house arrest, ex convict",
    "community correction",
  ],
  [
    "complaint lawyer, lawyer fraud, lawyer overcharged, lawyer took money, dishonest lawyer, lawyer disappeared, lawyer mistake, lawyer refund, report lawyer, complaint solicitor",
    "lawyer conduct complaint",
  ],
  [
    "prison rules, prison visiting hours, prison address, early release, release date, send parcel prison, inmate release",
    "prison affairs information",
  ],
  [
    "prisoner beaten, prison abuse, prison guard, prisoner mistreated, prison complaint, bad prison, jail abuse, warden",
    "prison conduct complaint",
  ],
  [
    "appeal ticket, appeal traffic ticket, contest fine, dispute fine, contest ticket, appeal parking ticket, dispute ticket, challenge fine, judicial review, appeal police, appeal visa refusal, permit refused, visa refused, visa rejected, visa denied, application rejected, application refused, refused licence, disagree decision, unfair decision, appeal against decision, overturn decision, sue government, application denied, appeal refusal, appeal rejection, complain decision, challenge penalty, wrong fine, appeal penalty",
    "administrative review",
  ],
  [
    "rude police, police misconduct, complain police, police complaint, complaint police, bad policeman, urban management violence, police beat, abuse power, illegal search, police hit, inspector abuse, rude officer, unfair inspector, complaint police officer",
    "law-enforcement conduct complaint",
  ],
  [
    "public consultation, consultation law, comment new law, opinion new law, local law draft",
    "comments on draft local rules",
  ],
  ["change law, new law idea, suggest new law, law proposal, petition law", "legislative proposal"],
  ["arbitration commission, arbitrator, commercial arbitration", "arbitration body"],
  ["city decisions, government decision", "major administrative decisions"],
  ["court papers, summons, court notice, writ, subpoena, legal notice", "service of legal documents"],
  // Housing
  [
    "house title, register flat, deeds, flat deed, apartment deed, property certificate, house red book, property ownership certificate, proof ownership, own house proof, register apartment, house registration, own property, bought house, buy second hand flat, resale flat, transfer flat, transfer apartment, add wife deed, add wife house, add spouse deed, add husband deed, house divorce, transfer house child, flat transfer, property transfer, put house name, house name, conveyancing, land registry, foreigner buy house, foreigner buy flat, foreigner buy apartment, buy property, fangchanzheng, property owner, home ownership, house name change, change deed name, transfer deed, title house, gift flat, new apartment",
    "real-estate title",
  ],
  [
    "lost property certificate, lost house deed, lost deed, lost title deed, lost real estate certificate, lost house certificate, lost house papers, lost flat deed",
    "replace a registration certificate: real-estate title",
  ],
  [
    "property search, owns house, check property owner, check owner house, prove no property, property proof, land registry search, house ownership proof, title search, proof no house",
    "get copies from the register: real-estate title",
  ],
  [
    "remortgage, register mortgage, mortgage registration, loan against house, house collateral, home equity, second mortgage, secured loan, collateral",
    "real-estate mortgage",
  ],
  [
    "finished mortgage, paid off house, house paid off, paid off loan house, mortgage cleared, loan paid off, mortgage finished, cancel mortgage, paid off home loan, mortgage removal, release mortgage",
    "cancel a register entry: real-estate mortgage",
  ],
  [
    "property registry appointment, deed appointment, real estate appointment, book property transfer, land registry appointment, property transfer appointment, real estate office",
    "real-estate registry visit",
  ],
  [
    "bought off plan, new build registration, house built yet, pre sale registration, off plan flat, house under construction",
    "advance notice of real estate",
  ],
  [
    "frozen house, house frozen, court freeze house, property frozen, repossession, foreclosure, house confiscated",
    "real-estate seizure",
  ],
  ["access road neighbour, path over land, neighbour path, driveway neighbour", "easement"],
  [
    "neighbour took land, land quarrel, land argument, village land dispute, field boundary, owns land",
    "land ownership dispute",
  ],
  [
    "building farmland, illegal construction, neighbour illegal building, illegal house, illegally built, built without permission, built without permit, land stolen, illegal extension",
    "illegal land use",
  ],
  [
    "house demolished, demolition, evicted government, forced demolition, relocation compensation, government took land, chaiqian, house knocked down, relocation money, lose land, eminent domain",
    "land expropriation compensation information",
  ],
  [
    "zhaijidi, village plot, land build, build house village, build village, land house, build rural house, house plot, build village land, self build",
    "rural homestead land",
  ],
  [
    "self build village, village building permit, rebuild village house, farmhouse building, rural house permit, rebuild old house",
    "rural construction planning permit",
  ],
  [
    "build extension, extend house, extension house, add floor, loft conversion, conservatory, add storey, lift old building, install lift building, add elevator, add lift, balcony enclosure, install elevator, garage build, house extension, basement build",
    "construction works planning permit",
  ],
  [
    "start construction, start building, renovation permit, home renovation, renovate flat, renovate house, renovating, decorate house, refurbishment, fit out, knock down wall, load bearing wall, remodel, decoration permit, home improvement, renovate apartment, interior decoration",
    "building works permit",
  ],
  [
    "new flats sale, sell off plan, developer permit sell, presale, presale permit, new estate licence, developer selling flats, off plan sale, check new development",
    "pre-sale housing permit",
  ],
  [
    "sign house contract, buy new flat, register house contract, flat purchase contract, buy new apartment, purchase agreement, register purchase contract, buying apartment, exchange contracts, house sale contract, wangqian, sale agreement house, developer contract",
    "housing sale contract",
  ],
  [
    "rental registration, rent registration, register rental, register tenancy, rental filing, tenancy agreement, tenancy contract, rent room, sublet, flat share, shared flat, rent out flat, rent out apartment, rent out house, rent out room, airbnb rent, landlord registration, renting, room rental, fangdong, proof rental, leasing apartment, lease registration, lease flat, proof address, rental apartment",
    "housing tenancy",
  ],
  [
    "letting agent, letting agency, property agent, rental agent, house agent, zhongjie, open estate agency, estate agency, real estate agent, bad estate agent",
    "real-estate agency",
  ],
  [
    "government housing, cheap rent, cheap housing, cheap apartment, government apartment, low income housing, social flat, council home, subsidised flat, subsidized housing, section 8, housing waiting list, housing list, apply council house, state housing, low rent housing, talent apartment, talent housing, public flat, public apartment, gongzufang, government rental, nowhere live, cannot afford rent, low cost housing",
    "public rental housing",
  ],
  [
    "rental subsidy, money rent, rent money, rent benefit, help paying rent, housing allowance, rental assistance, housing voucher, graduate rent subsidy, rent support, rental allowance",
    "housing rent subsidy",
  ],
  [
    "affordable flat, discount house, discounted home, first time buyer, economic housing, cheap house buy, subsidised home, buy cheap flat, price capped house, shared ownership, affordable apartment",
    "affordable housing",
  ],
  [
    "roof collapsed, roof falling, unsafe house, house falling down, house unsafe, crumbling house, house repair grant, repair house money, repair village house, rebuild dangerous house, leaky old house, house repair money",
    "rural dilapidated house grant",
  ],
  [
    "building fund, sinking fund, roof leak building, repair lift money, building repairs money, common area repair, service charge fund, roof repair building, facade falling, repair roof flat, sinking fund flat, building maintenance money",
    "housing maintenance fund",
  ],
  [
    "wuye, property fee, property fees, property management fee, building manager, building manager complaint, hoa, homeowners association, service charge, service charge flat, owners committee, property company, bad property management, lift repaired, estate security, compound management, management fee, property management complaint, maintenance fee building, stairwell light, management fee too high, building dirty",
    "property service dispute",
  ],
  [
    "property management licence, property management company licence, facility management, building management company",
    "property management qualification",
  ],
  [
    "termite inspection, bugs wood, pest control, wood worm, woodworm, insects wood, termites house, wood ants, exterminator, insects eating wood, termite control",
    "termite treatment",
  ],
  [
    "many homes sold, house sales data, housing market, property market, flat sales figures, house sales, real estate market",
    "housing transaction data",
  ],
  [
    "drain connection, connect sewer, sewer connection, restaurant drain, wastewater permit, sewage permit, drainage permit, grease trap, blocked sewer",
    "sewer discharge permit",
  ],
  ["sell gas, lpg company, gas station lpg, gas business", "gas supply licence"],
  [
    "gas bottle, gas cylinder, lpg, gas tank shop, propane, butane, buy gas bottle, gas canister, sell gas bottles",
    "bottled gas outlet",
  ],
  [
    "dig up road, dig up street, lay pipe street, lay cable, open street, cut road, street digging, road digging",
    "road excavation permit",
  ],
  [
    "shop signboard, neon sign, put up sign, hang banner, banner, advertising board, led screen, poster permit, signage, shopfront sign, advertise outside, advertising hoarding, shop front sign",
    "outdoor advertising permit",
  ],
  [
    "remove tree, cut down tree, tree removal, trim tree, tree blocks light, prune tree, tree courtyard, tree cutting, tree blocking window, chop tree",
    "urban tree felling permit",
  ],
  [
    "renovation waste, skip hire, dump truck, soil removal, building rubble, decoration waste, builders waste, dumpster, renovation rubbish, demolition waste, dumping rubble",
    "construction waste disposal permit",
  ],
  [
    "old town house, heritage house, protected house, old mansion, ancient house, repair historic house, listed house",
    "historic building protection plan",
  ],
  [
    "building finished, sign off building, occupancy certificate, certificate occupancy, completion filing",
    "building completion",
  ],
  [
    "erjian, constructor certificate, site manager licence, construction manager licence, builder certificate",
    "second-class constructor registration",
  ],
  ["site supervisor, supervising engineer, site engineer, clerk works", "supervision engineer registration"],
  ["quantity surveyor, cost estimator, qs licence, estimator, zaojiashi", "cost engineer registration"],
  [
    "scaffolder, scaffolding certificate, tower crane driver, tower crane, construction electrician, rigger, crane driver site",
    "construction special operator certificate",
  ],
  [
    "site safety officer, safety officer certificate, b c certificate, hse officer",
    "construction safety officer qualification",
  ],
  // Provident fund
  [
    "open provident fund, hpf account, housing fund account, gjj, gongjijin account, open housing fund, housing savings, provident fund foreigner, freeze provident fund, merge provident fund, housing savings account, join provident fund, two provident fund accounts, housing fund foreigner",
    "housing provident fund account",
  ],
  [
    "company open provident fund, company provident fund, provident fund new company, provident fund employees, register company provident fund, company housing fund, provident fund payroll",
    "employer provident fund deposit account",
  ],
  [
    "provident fund buy house, provident fund buy flat, provident fund down payment, use provident fund house, use housing fund buy, housing fund purchase, housing fund buy house, gongjijin down payment, withdraw fund buy house, provident fund purchase, down payment, deposit house",
    "provident fund withdrawal for house purchase",
  ],
  [
    "provident fund rent, housing fund rent, gongjijin rent, withdraw fund rent, pay rent provident fund, pay rent housing fund, withdraw provident fund rent, rent provident fund, use provident fund rent, use housing fund rent, take out fund rent",
    "provident fund withdrawal for rent",
  ],
  [
    "provident fund retirement, housing fund retirement, withdraw provident fund retirement, retired provident fund, fund after retirement",
    "provident fund withdrawal on retirement",
  ],
  [
    "provident fund quit, provident fund resign, provident fund left job, housing fund quit job, provident fund unemployed, provident fund lost job, withdraw provident fund resign, housing fund resigned, provident fund leaving job, leave job provident fund, quit job provident fund, laid off provident fund",
    "provident fund withdrawal on leaving work",
  ],
  [
    "provident fund renovation, fund renovate, provident fund build house, provident fund repair house, housing fund renovation, fund decorate, provident fund rebuild, housing fund build",
    "provident fund withdrawal for building work",
  ],
  [
    "provident fund illness, fund sick, fund cancer, provident fund hospital, provident fund medical, housing fund illness, provident fund cancer, housing fund medical, withdraw fund illness",
    "provident fund withdrawal for serious illness",
  ],
  [
    "provident fund pay mortgage, provident fund repay loan, fund pay mortgage, housing fund mortgage, housing fund pay mortgage, use fund mortgage, monthly mortgage fund, offset mortgage, provident fund mortgage, repay mortgage fund, provident fund repayment",
    "provident fund withdrawal for loan repayment",
  ],
  [
    "foreigner provident fund, leave country fund, provident fund leaving china, provident fund foreigner leave, foreigner withdraw provident fund, housing fund leaving china, foreigner housing fund, provident fund abroad, leaving china provident fund, provident fund moving abroad",
    "provident fund withdrawal on emigration",
  ],
  [
    "apply provident fund loan, gongjijin loan, public fund loan, low interest mortgage, cheap mortgage, loan buy house, loan buy flat, housing loan, first mortgage, mortgage rate, housing loan rate, house mortgage loan, borrow buy house, loan buy apartment",
    "provident fund home loan",
  ],
  [
    "mortgage calculator, loan calculator, much mortgage, borrow provident fund, much loan, maximum provident fund loan, loan limit provident fund",
    "work out how much you can borrow: provident fund home loan",
  ],
  [
    "pay off mortgage, pay off mortgage early, repay mortgage, repay mortgage early, overpay mortgage, pay off loan, repay loan, prepay mortgage, prepayment, prepay loan, pay mortgage early, pay off home loan, pay off house loan, repay provident fund loan",
    "repay early: provident fund home loan",
  ],
  [
    "shorten mortgage, extend mortgage, longer loan term, mortgage term, loan term, shorten loan",
    "change the loan term: provident fund home loan",
  ],
  [
    "mortgage bank card, mortgage direct debit, mortgage account change, loan bank account, repayment card",
    "change the repayment account: provident fund home loan",
  ],
  [
    "proof loan paid, loan settled, mortgage settlement letter, loan cleared proof",
    "get proof of full repayment: provident fund home loan",
  ],
  [
    "combination loan, part bank loan, mixed mortgage, combined mortgage, two part mortgage, combi loan",
    "combined provident fund loan",
  ],
  [
    "loan old flat, second hand house loan, mortgage second hand flat, used home loan, loan resale flat, second hand flat mortgage, mortgage old flat",
    "provident fund second-hand home loan",
  ],
  [
    "change bank loan fund, switch mortgage, convert mortgage, commercial loan fund, refinance, commercial provident, bank loan provident, shangzhuangong",
    "conversion to a provident fund loan",
  ],
  [
    "move provident fund, transfer provident fund, provident fund another city, transfer housing fund, move housing fund, provident fund other city, provident fund new city, gongjijin transfer, new job provident fund, change job provident fund, fund old job",
    "provident fund transfer",
  ],
  [
    "provident fund check, provident fund query, provident fund record, check gongjijin, gongjijin balance, check housing fund, see provident fund, housing fund statement, much housing fund, provident fund history",
    "provident fund statements",
  ],
  [
    "mortgage balance, mortgage left, much mortgage left, outstanding mortgage, remaining mortgage, outstanding loan, mortgage statement, loan statement",
    "provident fund loan balance",
  ],
  [
    "pay less provident fund, reduce provident fund, lower housing fund, provident fund rate, reduce contribution",
    "contribution-rate reduction",
  ],
  [
    "provident fund proof, proof provident fund, provident fund letter, proof deposit, housing fund certificate",
    "out-of-area deposit certificates",
  ],
  [
    "book provident fund, provident fund centre, housing fund office, housing fund appointment, gongjijin office",
    "provident fund counter visit",
  ],
  [
    "company paying provident fund, no provident fund, boss no provident fund, employer pay fund, company no housing fund, boss provident fund, provident fund paid, employer housing fund, missing provident fund, company refuses provident fund, no housing fund, company no gongjijin",
    "employer non-payment of provident fund",
  ],
  // Transport
  [
    "bus company, coach company, minibus company, run bus, bus line, bus operator, start bus company, charter bus, shuttle bus, coach operator",
    "road passenger transport licence",
  ],
  [
    "removal company, freight company, transport company, hauling, freight licence, van business, cargo company, logistics licence, haulage licence, courier van, man van, own truck business",
    "road freight transport licence",
  ],
  [
    "tanker, transport chemicals, transport petrol, hazmat, hazardous transport, adr, fuel tanker, carry gas bottles, dangerous cargo, hazmat truck, transport dangerous goods",
    "dangerous goods transport licence",
  ],
  [
    "truck certificate, operation certificate truck, lorry certificate, commercial vehicle certificate, truck papers, daolu yunshu zheng, commercial vehicle permit, truck permit",
    "road transport vehicle certificate",
  ],
  [
    "taxi company, run taxi, own taxi, taxi plate, taxi licence, taxi medallion, start taxi company, cab licence, taxi permit, ride hailing licence, minicab",
    "taxi business licence",
  ],
  [
    "become taxi driver, taxi license, private hire driver, taxi driver licence, ride hailing driver, uber driver, didi licence, become didi driver, cabbie, taxi badge, drive didi, wangyueche, chauffeur, private hire licence",
    "taxi driver certificate",
  ],
  [
    "lorry driver licence, truck driver licence, cdl, hgv, hgv licence, hgv driver, drive truck, drive lorry, trucker, become truck driver, delivery driver, truck driving",
    "freight driver certificate",
  ],
  [
    "bus driver, coach driver, become bus driver, minibus driver, bus driver certificate, work bus driver, pcv, psv, bus driver job, drive bus",
    "passenger driver certificate",
  ],
  [
    "open garage, open car repair, car repair licence, garage licence, car wash, open car wash, auto shop, motor repair, repair garage, open repair shop, car repair business, mechanic shop",
    "vehicle repair licence",
  ],
  [
    "open driving school, driving instructor, driving lessons business, driving school licence, become driving instructor, jiaxiao, driving coach, bad driving school, start driving school",
    "driver training licence",
  ],
  [
    "rent car, hire car, car hire business, car rental company, rent cars out, self drive hire, start car rental, car rental licence",
    "car rental business",
  ],
  ["run bus station, bus terminal, coach terminal, bus depot", "bus station licence"],
  [
    "boat licence, boat permit, ship permit, boat papers, ship papers, run ferry, ferry, ferry boat",
    "ship operation certificate",
  ],
  [
    "sailor certificate, captain licence, ship captain, boat driver, deckhand, mariner, boat driving licence, yacht licence, seaman book, seaman certificate, skipper, sea officer, boat captain, ship officer, merchant navy, yacht, boating licence",
    "seafarer competency certificate",
  ],
  [
    "buy boat, own boat, register boat, register ship, boat ownership, boat registration, sell boat, ship registration, buy ship, register yacht, buy yacht",
    "ship ownership",
  ],
  [
    "boat check, ship survey, boat certificate, ship check, vessel inspection, seaworthy, vessel survey",
    "ship inspection certificate",
  ],
  [
    "transport large machine, wide truck, long truck, overweight truck, overloaded truck, abnormal load, heavy transport, heavy truck, oversize cargo",
    "oversize load permit",
  ],
  [
    "cargo ship, barge, ferry company, boat company, cruise, boat tours, river cruise, passenger boat",
    "waterway transport licence",
  ],
  ["build dock, build pier, pier, jetty, marina, build wharf, mooring, boat mooring", "port shoreline use"],
  ["build bridge, underwater cable, dredging", "works in navigable waters"],
  [
    "pipe across highway, highway billboard, cable across road, junction highway, driveway onto highway, exit onto highway",
    "works on highways permit",
  ],
  [
    "toll fee, highway fee, motorway fee, pay toll, toll road, toll card, toll charge, bridge toll, expressway toll, etc card, pay toll online, toll invoice, toll bill, tunnel toll, toll station",
    "road tolls",
  ],
  [
    "road closed, motorway open, traffic news, traffic live, highway closed, expressway closed, motorway closed, road traffic, traffic update, congestion, highway open, traffic now, accident motorway, fog road closed, snow road closed",
    "motorway traffic information",
  ],
  [
    "book bus, long distance coach, coach travel, bus shanghai, buy bus ticket, coach booking, bus trip, bus timetable, bus times, coach times, book coach, airport bus, airport coach, bus airport",
    "coach ticket booking",
  ],
  [
    "taxi overcharged, taxi refused, taxi detour, bad taxi, taxi driver rude, complain taxi, left phone taxi, lost item taxi, lost taxi, taxi fare, taxi meter, didi complaint, illegal taxi, black cab, black taxi, lost property taxi, taxi scam, taxi cheated, taxi dispute, driver refused, bag left taxi, phone left taxi, heiche, lost phone taxi, left bag taxi, forgot phone taxi",
    "taxi service complaint",
  ],
  // Utilities
  [
    "connect electricity, electricity connection, power supply home, electricity new house, set up electricity, install electricity, electricity supply, electricity contract, new electric meter, sign up electricity, electricity flat, turn electricity, electricity move, day night tariff, off peak electricity",
    "household electricity",
  ],
  [
    "power failure, sparking, electric sparks, socket burnt, power cable down, cable down, power tripped, fuse box, lights out, lights flicker, electric shock, report power cut, electricity broken, breaker tripped, power line down, electrician emergency, no power house",
    "report a fault: household electricity",
  ],
  [
    "electricity account name, change name electricity, electricity new owner, new owner electricity, electricity account transfer, move house electricity, moving electricity account, take over electricity, electricity account change, transfer electricity account",
    "transfer the account: household electricity",
  ],
  [
    "stop electricity, close electricity account, disconnect electricity, moving out electricity, end electricity, cancel electricity",
    "close the account: household electricity",
  ],
  [
    "kwh, much electricity, power consumption, electricity consumption, smart meter, electric usage, read meter, check electricity, check meter, meter reading",
    "see your usage: household electricity",
  ],
  [
    "company electricity, electricity restaurant, electricity factory, transformer, office electricity, commercial electricity, three phase, industrial electricity, electricity company premises, restaurant electricity",
    "business electricity",
  ],
  [
    "pay power, pay power bill, electricity payment, electricity fee, light bill, hydro bill, electricity top up, top up electricity, prepaid electricity, pay electric, utility bill, pay utilities, energy bill, high electricity bill, recharge electricity, pay electricity bill, pay electric bill, electricity charge, state grid, power fee, dianfei, current bill",
    "electricity bills",
  ],
  [
    "water meter, water account, new water connection, mains water, water supply home, install water, water new house, turn water, set up water",
    "household water",
  ],
  [
    "change name water, water account name, water new owner, transfer water account, move house water, water account transfer",
    "transfer the account: household water",
  ],
  [
    "water pipe, pipe broken, broken pipe, pipe leaking, frozen pipe, pipes frozen, flood kitchen, no water house, leaking water, water meter broken, water main burst, leaky pipe",
    "report a fault: household water",
  ],
  [
    "stop water, close water account, disconnect water, turn off water, moving out water",
    "close the account: household water",
  ],
  [
    "company water, water factory, restaurant water, water restaurant, shop water, office water, commercial water",
    "business water",
  ],
  [
    "water fee, water payment, water rates, water charge, pay water bill, high water bill, water bill high, shuifei, water bill online",
    "water bills",
  ],
  [
    "gas meter, install gas, gas pipe, piped gas, new gas, gas new house, gas cooker, gas boiler, gas account, connect stove, gas heater, turn gas, set up gas, boiler gas, central heating, gas hob, gas water heater",
    "household gas",
  ],
  [
    "leaking gas, gas emergency, gas broken, gas alarm, gas working, no gas, gas off, carbon monoxide",
    "report a fault: household gas",
  ],
  [
    "change name gas, gas account name, gas new owner, transfer gas account, move house gas, gas account transfer",
    "transfer the account: household gas",
  ],
  ["stop gas, close gas account, disconnect gas, moving out gas", "close the account: household gas"],
  ["gas restaurant, company gas, gas factory, commercial gas, gas kitchen", "business gas"],
  [
    "gas fee, gas payment, gas top up, top up gas, pay gas bill, recharge gas, gas card, gas bill online, high gas bill, gas charge",
    "gas bills",
  ],
  [
    "set up internet, home internet, new internet, router, wlan, wifi flat, internet apartment, wifi apartment, internet provider, isp, optical fibre, home wifi, internet installation, wifi installation, set up wifi, install wifi, modem, kuandai, internet service",
    "broadband",
  ],
  [
    "wifi working, internet down, internet working, no wifi, slow wifi, wifi slow, no internet connection, internet fault, router broken, wifi down, internet keeps dropping, connection lost, internet outage",
    "report a fault: broadband",
  ],
  [
    "cancel internet, cancel broadband, stop internet, cancel wifi, internet contract cancel, terminate internet",
    "close the account: broadband",
  ],
  [
    "move internet, move broadband, internet new flat, move wifi, move house internet",
    "transfer the account: broadband",
  ],
  [
    "pay phone, top up phone, top up mobile, mobile top up, phone credit, pay internet, recharge phone, phone payment, cell phone bill, phone charges, pay mobile, wifi bill, pay wifi, pay broadband, pay phone bill, pay mobile bill, pay internet bill, cell bill, top up sim, phone recharge, phone topup, huafei",
    "phone and broadband bills",
  ],
  [
    "home telephone, house phone, fixed line, install phone, telephone line home, office phone line",
    "fixed telephone",
  ],
  [
    "tv box, set top box, digital tv, tv channels, tv home, tv working, no tv signal, install tv, tv connection, hook up tv, smart tv channels",
    "cable television",
  ],
  [
    "tv fee, pay tv, television bill, pay cable, tv payment, tv subscription, tv licence, cable bill, pay television, cable fee",
    "cable TV bills",
  ],
  ["sewage bill, sewer bill, wastewater fee, drainage fee, sewerage charge", "sewage charges"],
  [
    "garbage bill, trash bill, rubbish bill, bin collection, pay garbage, bin fee, waste bill, refuse collection, bin charge, sanitation fee, cleaning fee, waste fee, pay trash",
    "household waste charges",
  ],
  [
    "parking bill, parking payment, car park fee, roadside parking, street parking, parking meter, unpaid parking, resident parking, parking app, park car, car park, parking permit, parking cost, owe parking",
    "parking charges",
  ],
  [
    "solar home, put solar panels, sell electricity, sell solar power, pv, solar energy, install solar, home solar",
    "rooftop solar connection",
  ],
  [
    "rent bicycle, bike hire, cycle hire, bike rental, hire bike, rent bike, city bicycle, borrow bike, cycle card, bicycle rental, bike scheme, red bikes, bicycle share, bike deposit",
    "public bicycle card",
  ],
  [
    "city card, citizens card, shiminka, smk, citizen pass, hangzhou card, city pass, municipal card, citizen id card",
    "citizen card",
  ],
  [
    "lost citizen card, lost city card, citizen card lost",
    "replace a lost citizen card",
    "report a citizen card lost",
  ],
  [
    "oyster, oyster card, octopus card, tap card, bus pass adult, travel pass, bus top up, metro pass, subway pass, subway, metro, transportation card, public transport card, bus ic card, monthly pass, bus monthly pass, student bus pass, top up bus card, student card bus, metro ticket, commuter pass",
    "bus smart card",
  ],
  [
    "lost bus card, bus card lost, lost metro card, lost subway card, lost transport card, lost transit card",
    "replace a lost bus smart card",
    "report a bus smart card lost",
  ],
  [
    "electricity out, planned outage, planned power cut, electricity cut, power back, water back, power gone, no running water, water shortage, water cut off, power down, no power today, electricity gone, lights went out, no hot water, electricity maintenance, water stopped, planned water cut, power restored",
    "outage information",
  ],
  [
    "power keeps going off, low voltage, electricity overcharged, electricity bill wrong, wrong electricity bill, complain electricity, electricity company, voltage, meter wrong, too many power cuts, complaint power, electricity bill too high",
    "power supply complaint",
  ],
  [
    "water smells, water quality, yellow water, bad water, weak water, no pressure, water colour, rusty water, water bill wrong, complain water, complaint water company, smelly water, tap water safe, drink tap water, tap water dirty, murky water, chlorine water, water tastes",
    "water supply complaint",
  ],
  [
    "gas pressure low, gas bill wrong, complain gas, gas overcharged, complaint gas, gas bill too high",
    "gas supply complaint",
  ],
  [
    "register sim, sim registration, new sim, buy sim, buy sim card, phone number registered, mobile number registration, prepaid sim, esim, chinese phone number, phone number foreigner, real name registration, numbers name, phone registered name, sim card foreigner, mobile number, new phone number",
    "phone number real-name record",
  ],
  [
    "mnp, change provider, pac code, switch provider, change mobile provider, change phone company, change carrier, switch phone company, transfer number, keep mobile number, transfer phone number, switch network",
    "number portability eligibility",
  ],
  [
    "spam sms, junk text, unwanted calls, cold calls, telemarketing, fraud call, phone scam, telephone scam, phishing, scam message, nuisance call, harassing calls, fake text, sms scam, telephone harassment, advertising text, scammer, marketing calls, robo call, scam phone, fraud text, unwanted text, junk call, junk sms, phone fraud",
    "spam message",
  ],
  [
    "phone bill wrong, mobile contract, phone contract, cancel phone contract, charged mobile company, wrong phone bill, data charges, roaming, roaming charges, china telecom, china unicom, complain phone company, internet provider complaint, telecom dispute, complain china mobile, phone company cheated, cancel sim, mobile contract cancel, overcharged phone, phone overcharged, unlock number, phone company complaint, data overcharged, hidden charges phone",
    "telecoms user appeal",
  ],
  [
    "personal website, blog, host website, website china, beian, start blog, own website, make website, web page licence, put website online, website registration, domain name, domain",
    "non-commercial website",
  ],
  [
    "check website, website legit, check icp, icp number, owns website, runs website, website real",
    "website filing records",
  ],
  [
    "package delayed, parcel delayed, late parcel, late delivery, delivery late, parcel damaged, damaged parcel, damaged package, broken parcel, missing parcel, missing package, package missing, parcel delivered, delivery man, delivery guy, delivery driver rude, package broken, track parcel, track package, wrong parcel, amazon package, sf express, lost package, courier lost, courier rude, courier company complaint, undelivered parcel, rude courier, shipment lost, delivery complaint",
    "courier complaint",
  ],
  [
    "lost mail, mail lost, letter arrived, letter missing, ems, registered letter, registered mail, post late, mail late, mailman, post office complaint, complain post office, china post, post complaint, letter delivered, mail arriving, post lost, royal mail, usps",
    "postal service appeal",
  ],
  [
    "find zip code, find postcode, post code, zipcode, area code post, postal number, mailing code, postcode hangzhou",
    "postcodes",
  ],
  [
    "parcel pickup, pick up parcel, pickup point, parcel shop, parcel collection point, cainiao, delivery locker, drop off point, pick up package, open parcel station, collect parcel",
    "courier outlet",
  ],
  ["courier franchise, branch courier, open express branch, delivery depot", "courier branch"],
  ["collect stamps, philately, sell stamps, stamp dealer, stamp collector", "stamp market"],
  ["post office gone, shut post office", "closure of a post office"],
  // Taxes of a person
  [
    "salary deduction, taxes foreigner, expat tax, foreigner tax, file taxes, filing taxes, tax declaration, declare income, self assessment, paye, wage tax, payroll tax, annual tax, annual tax settlement, tax settlement, income declaration, tax bonus, geshui, declare tax, individual income tax, tax rate salary, freelance tax, tax freelance, rental income tax, tax rental income, irs, hmrc, much tax, tax bill, tax wages, taxes income, file tax return, tax year, tax deductions, child tax deduction, tax children, tax mortgage deduction, special deduction",
    "personal income tax",
  ],
  [
    "tax rebate salary, income tax refund, refund income tax, paid too much tax, tax money back, tax return refund, claim tax back, overpaid tax, tuishui, tax refund salary, refund tax",
    "claim a refund: personal income tax",
  ],
  [
    "much tax owe, tax owed, check tax, tax due, owe tax, unpaid tax, tax arrears, back taxes",
    "see what you owe: personal income tax",
  ],
  [
    "income certificate, income proof, proof income, p60, p45, w2, w 2, tax statement, paid tax proof, tax payment proof, tax bill pr, tax receipts, tax record, tax history, prove income, income statement, tax clearance, tax clearance certificate, wanshui, tax paid proof, tax proof visa, tax form salary",
    "personal income tax certificates",
  ],
  [
    "pay social insurance, social insurance payment, pay shebao, national insurance contributions, social charges, social security contributions, social security tax, social security payment, much social insurance, pay social security, payroll contributions",
    "social insurance contributions",
  ],
  [
    "house buying tax, tax buying house, tax buying flat, flat tax, transfer tax, property transfer tax, stamp duty flat, tax first home, tax second home, tax house, qishui, tax house purchase, tax apartment, buying tax house",
    "deed tax",
  ],
  [
    "house yearly tax, council tax, rates house, tax rental, homeowner tax, landlord tax, tax renting, fangchanshui",
    "property tax",
  ],
  [
    "tax sell apartment, capital gains house, capital gains tax house, tax second hand flat, house selling tax, selling tax, value house tax, tax used flat, capital gains, tax selling",
    "second-hand home tax assessment",
  ],
  ["land increase tax, profit land tax, land value increment", "land appreciation tax"],
  [
    "yearly car tax, annual car tax, ved, pay car tax, boat tax, pay road tax, vehicle excise",
    "vehicle and vessel tax",
  ],
  [
    "buy car tax, tax buying car, new car tax, ev tax exemption, electric car tax, car tax new",
    "vehicle purchase tax",
  ],
  [
    "tax allowance, pay less tax, reduce tax, tax cut, low income tax, tax free, exempt tax, tax holiday, disabled tax relief, small business tax, tax reduction small business",
    "tax relief",
  ],
  [
    "cannot pay tax, tax instalments, tax installments, tax payment plan, pay tax instalments, more time pay tax, postpone tax, late tax payment",
    "deferral of tax payment",
  ],
  [
    "file tax late, late filing, missed tax deadline, tax deadline, late return, tax filing extension",
    "extension of a tax return",
  ],
  [
    "183 days, tax resident china, proof tax resident, fiscal residence, tax domicile, residency certificate tax, certificate tax residency, tax residence proof",
    "Chinese tax residence certificate",
  ],
  [
    "double taxed, taxed twice, tax agreement, double taxation agreement, foreign teacher tax, tax teacher exemption, dta, teacher tax exemption, tax twice, dtaa",
    "treaty benefit",
  ],
  [
    "send money home, transfer money abroad, remit, remittance, salary abroad, money transfer abroad, wire money abroad, transfer salary home, remit abroad, pay foreign supplier",
    "outbound payment",
  ],
  [
    "past tax returns, old tax returns, tax filing record, tax returns copy, tax filing history",
    "tax return records",
  ],
  [
    "freelancer invoice, issue fapiao, personal fapiao, individual invoice, invoice rent, fapiao rent, landlord fapiao, rent fapiao, rent invoice, invoice without company, make fapiao, daikai, kaipiao, fapiao landlord, write invoice, fapiao individual",
    "invoice issued on your behalf",
  ],
  [
    "shop refuses invoice, restaurant no invoice, restaurant no fapiao, no fapiao, no receipt, shop no fapiao, refused receipt, landlord no fapiao, shop refuses fapiao, give fapiao",
    "invoice offence",
  ],
  [
    "receipt real, receipt fake, fapiao genuine, verify fapiao, invoice genuine, fapiao check, check receipt, real fapiao, fapiao fake, fake receipt",
    "invoice authenticity",
  ],
  [
    "boss evades tax, company cheats tax, report tax fraud, report tax evasion, cash hand, off books, shop cheats tax, company avoids tax, tax dodger, report tax cheat, celebrity tax",
    "tax evasion",
  ],
  [
    "appeal tax, wrong tax, tax decision wrong, disagree tax, tax bill wrong, tax penalty, tax fine, challenge tax, unfair tax, contest tax, tax appeal decision",
    "tax review",
  ],
  ["stamp duty contract, tax contract, stamp duty shares", "stamp duty"],
  [
    "tin number, tax file number, taxpayer number, taxpayer id, tax identification, utr, tax registration lost",
    "tax registration certificate",
  ],
  ["tax accountant, tax preparer, tax consultant, tax help, tax advisor, tax lawyer", "tax service agency"],
  // Religion
  [
    "register church, register temple, register mosque, house church, place worship, prayer room, worship place, church registration, temple registration, synagogue, shrine",
    "religious venue registration certificate",
  ],
  [
    "new church, new temple, new mosque, found temple, open church, open temple, start church, build mosque, found church",
    "preparation of a religious venue",
  ],
  [
    "church extension, repair temple, repair church, repair mosque, rebuild church, church renovation, temple renovation, restore temple",
    "alteration of a religious venue",
  ],
  [
    "taoist association, christian association, islamic association, church group, bible group, bible study, religious organisation, catholic association, faith group",
    "religious association",
  ],
  [
    "become monk, become priest, become nun, nun, minister church, ordained, ordination, preacher, daoist priest, lama, vicar, taoist priest, reverend",
    "clergy recognition",
  ],
  [
    "seminary, buddhist college, bible school, theology, buddhist academy, islamic school, study theology",
    "religious school",
  ],
  [
    "temple fair, temple festival, big mass, buddha festival, big prayer, religious ceremony, pilgrimage event, religious gathering",
    "large religious event",
  ],
  [
    "bible, print sutra, koran, quran, religious leaflets, holy book, buddhist books, religious pamphlets, print religious",
    "printing of religious material",
  ],
  ["ethnic award, minority award, ethnic harmony", "ethnic unity award"],
  [
    "minority grant, minority village money, ethnic minority money, ethnic fund, minority fund, ethnic minority support, minority support",
    "ethnic minority development fund",
  ],
  [
    "church accounts, temple accounts, temple finances, temple donations, church finances, church money",
    "religious venue annual financial report",
  ],
  // Culture, tourism, sport, archives
  [
    "library membership, join library, library pass, library account, kids library card, reader card, lend books, library registration",
    "public library card",
  ],
  [
    "lost library card, library card lost, lost reader card",
    "replace a lost public library card",
    "report a public library card lost",
  ],
  [
    "book library seat, study place, study space, place study, reserve library, seat library, desk library, self study room, study desk, library reservation, quiet place study, reserve seat library, zixishi",
    "library seat",
  ],
  [
    "free class, dance class, painting class, choir, calligraphy class, community centre, art class, music class, free dance class, square dance, free concert, free show, hobby class, activities elderly, kids activities, cultural activity, painting course, community activities, craft class, arts centre, chinese culture class",
    "cultural centre activity",
  ],
  [
    "guitar exam, ballet exam, drawing exam, violin exam, abrsm, piano test, guqin, guzheng exam, singing exam, painting exam, grade exam music, kids piano exam, dance grade, piano level, violin grade, calligraphy exam, instrument exam",
    "arts grade examination",
  ],
  [
    "stage show, stand up comedy, comedy show, theatre show, concert permit, rock concert, dj, music festival, band play bar, live band, open mic, put concert, gig permit, dj event, stage play",
    "commercial performance event",
  ],
  [
    "foreign dj, foreign musician, foreign performer, foreigner perform, foreign dancers, foreigner sing bar, foreign orchestra, foreign comedian, foreign circus, foreigner dj, tour band abroad, foreign actors, foreign model",
    "performance by foreign artists",
  ],
  [
    "theatre company, dance troupe, circus, troupe, band company, acrobats, orchestra company, performing group",
    "commercial performance licence",
  ],
  [
    "talent agent, artist agent, music agent, agent actors, artist manager, agent singer, booking agent, performer agent",
    "performance agent certificate",
  ],
  [
    "concert hall, open theatre, music venue, live venue, theatre venue, open live house",
    "performance venue",
  ],
  [
    "open ktv, open bar dance, open club, open nightclub, games arcade, escape room, billiards, pool hall, open karaoke, ktv licence, dance club, mahjong parlour, game room",
    "entertainment venue licence",
  ],
  [
    "open internet cafe, gaming cafe licence, esports cafe, open gaming cafe, lan house, open net cafe",
    "internet café licence",
  ],
  ["art shop, open gallery, sell artwork, painting dealer, art business, art auction", "art dealer"],
  [
    "export painting, art exhibition abroad, bring art into china, send painting abroad, import art, import painting, ship art",
    "art import and export activity",
  ],
  ["art grade centre, music exam centre, organise music exam, become exam centre music", "art grading body"],
  [
    "folk craft, folk song, folk customs, heritage craft, unesco heritage, traditional skill, folk music, traditional art, folklore",
    "intangible heritage item",
  ],
  [
    "master craftsman, heritage master, folk artist, craft master, heritage inheritor, inheritor craft, traditional craftsman",
    "intangible heritage bearer",
  ],
  [
    "art grant, artist grant, arts funding, money art, theatre grant, culture grant, community art money, artist funding",
    "community arts fund",
  ],
  ["creative park, culture park, creative hub", "cultural industry base"],
  [
    "illegal internet cafe, minors internet cafe, kid internet cafe, illegal show, illegal performance, ktv illegal, illegal books, underage ktv, porn, pornography, illegal publication, scalper, ticket scalper, ticket tout, concert refund, concert cancelled",
    "culture-market offence",
  ],
  [
    "book museum, museum booking, visit museum, museum free, museum reservation, see exhibition, museum group, school trip museum, art museum, school museum visit, free museum",
    "museum visit",
  ],
  [
    "value antique, vase real, antique value, appraise antique, antiques roadshow, antique real, fake antique, antique appraisal, antique valuation, genuine antique, old coin, old coins value",
    "heritage identification",
  ],
  [
    "heritage damaged, ancient wall damaged, illegal dig, smuggle antique, antique smuggling, demolish old building, graffiti temple, destroyed heritage, great wall damage",
    "heritage offence",
  ],
  [
    "antique abroad, take antique abroad, take antique out, bring antique home, antiques customs, old furniture abroad, ship antique, antique furniture export, take vase home",
    "heritage export permit",
  ],
  ["open antiques shop, sell antiques, antique dealer, antique store", "antiques shop"],
  [
    "protected monument, historic monument, register old building, protect old house, ancient bridge, ancient temple protect, heritage listing, old bridge",
    "immovable heritage item",
  ],
  [
    "book scenic, entrance ticket, tickets attraction, theme park ticket, park entrance, book west lake, sight ticket, lingyin, lingyin ticket, lingyin temple, attraction ticket, tourist attraction, visit temple ticket, places visit, sightseeing ticket, book tickets park, thousand island lake, putuoshan, garden ticket, wuzhen",
    "scenic site ticket",
  ],
  [
    "busy today, west lake crowd, golden week crowd, national holiday crowd, busy attraction, number tourists, queue attraction",
    "visitor flow information",
  ],
  [
    "tour scam, travel agency cheated, travel agency complaint, holiday complaint, tour cancelled, holiday cancelled, tourist trap, hotel complaint, bad hotel, cheated tourist, tour refund, holiday refund, refund tour, trip cancelled, cancelled trip, bad guide, travel agency refund, package tour, package holiday, tourist scam, hotel refund, hotel booking cancelled, tourist rip off, complain travel agency, tourist cheated, travel refund, zero fee tour, bad travel agency, complaint tour guide",
    "tourism complaint",
  ],
  [
    "become guide, guide card, tour guide license, english guide, english tour guide, tourist guide, daoyou, become tour guide, work guide, foreign language guide",
    "tour guide certificate",
  ],
  [
    "lost guide card, lost tour guide certificate, lost guide licence, lost guide certificate",
    "replace a lost tour guide certificate",
  ],
  ["guide exam, tour guide test, tour guide exam, tourist guide exam", "tour guide examination"],
  [
    "group leader abroad, tour manager, tour escort, lead tour abroad, outbound tour leader, lead tours",
    "tour leader certificate",
  ],
  [
    "open travel agency, start travel agency, travel business, tour business, sell tours, travel company, organise tours, run tours, travel agency license, start tour company, travel agency legal",
    "travel agency licence",
  ],
  [
    "tours abroad, sell overseas tours, travel abroad agency, overseas tours, outbound travel",
    "outbound tourism qualification",
  ],
  ["branch travel agency, second travel agency", "travel agency branch"],
  ["travel shop, travel counter, tour desk, travel agency shop", "travel agency outlet"],
  ["travel bond, travel agency bond, travel guarantee, travel agency guarantee", "travel agency deposit"],
  [
    "hotel rating, 5 star, 4 star hotel, four star, become star hotel, hotel grade, five star hotel",
    "hotel star rating",
  ],
  [
    "minsu, open homestay, run homestay, open guesthouse, open bnb, open airbnb, airbnb licence, rent rooms tourists, holiday home, start homestay, airbnb host, country guesthouse, run airbnb, homestay licence, start bnb, holiday let, run guesthouse, holiday rental",
    "homestay recognition",
  ],
  [
    "nongjiale, farm stay, farm restaurant, agritourism, farm holiday, farm guesthouse, rural tourism, farmstay",
    "farm-stay rating",
  ],
  [
    "5a, aaaaa, 4a, scenic area rating, tourist site rating, scenic grade, 5a scenic, attraction rating",
    "tourist site grading",
  ],
  [
    "beach resort, spa resort, holiday village, open resort, ski resort, resort status",
    "tourist resort recognition",
  ],
  ["tourism grant, money tourism, tourism funding, tourism subsidy", "tourism project fund"],
  [
    "badminton court, tennis court, basketball court, football field, soccer field, book court, book sports hall, sports ground, book pitch, sports centre, volleyball, ping pong, squash, book gym, running track, leisure centre, football ground, book tennis, book badminton, sports field, play football, play basketball, play badminton, rent court, sports facilities, gym hall, book football pitch, soccer pitch, play tennis, pickleball, table tennis hall",
    "public sports court",
  ],
  [
    "swimming pool, public pool, swim lesson, go swimming, lap swimming, book swimming, pool ticket, indoor pool, learn swim, swimming class, pool open",
    "swimming session",
  ],
  [
    "personal trainer, fitness trainer, swimming instructor, swimming coach, yoga teacher, yoga instructor, become coach, tennis coach, lifeguard, pe coach, gym instructor, football coach, basketball coach, trainer licence, fitness instructor, personal trainer licence, sports trainer, ski instructor",
    "sports instructor certificate",
  ],
  [
    "athlete level, athlete certificate, sports athlete certificate, national athlete, athlete rank, second grade athlete, athlete title",
    "athlete grade title",
  ],
  [
    "umpire, become referee, referee licence, football referee, referee certificate, referee level, referee course, basketball referee",
    "referee grade title",
  ],
  [
    "rock climbing, climbing wall, ski slope, skiing, diving club, scuba, open pool, paragliding, climbing hall, open climbing gym, scuba diving, run swimming pool, dive school, open ski",
    "high-risk sports licence",
  ],
  [
    "climbing competition, extreme sports, dangerous sport race, ski race, car race, triathlon, trail race, paragliding event, swim race, open water swim",
    "high-risk sports event",
  ],
  [
    "body fitness test, test fitness, physical fitness test, fitness assessment, check fitness, fitness level",
    "national fitness test",
  ],
  [
    "park exercise equipment, exercise machines, gym equipment broken, broken gym equipment, exercise equipment village, playground equipment, village basketball court, outdoor exercise, park gym, broken exercise machine, playground, outdoor fitness",
    "community fitness equipment",
  ],
  [
    "gym ran away, gym refund, gym closed down, gym cheated, cancel gym, gym card, yoga studio closed, gym contract, cancel gym membership, fitness card refund, gym shut, refund gym, yoga refund, gym bankrupt",
    "gym and fitness complaint",
  ],
  [
    "lottery shop, sell lottery, lottery tickets, lotto, open lottery, lottery store, win lottery, scratch card, caipiao, sell lottery tickets",
    "sports lottery outlet",
  ],
  ["tai chi, taiji, tai chi group, tai chi park, taichi, qi gong", "health qigong site"],
  [
    "football club, running club, sports club, tennis club, start sports club, cycling club, sports federation, dragon boat, hiking club, martial arts club, kung fu",
    "sports association",
  ],
  [
    "sports school, youth sports, child athlete, sport academy, youth training, football academy, talented child sport",
    "youth athlete base",
  ],
  ["sports grant, sport money, sports business grant, sport funding", "sports industry fund"],
  ["ex athlete, former athlete, athlete retirement, injured athlete, athlete money", "retired athlete grant"],
  [
    "marathon results, marathon time, race time, match score, tournament results, sports results, game results",
    "sports competition results",
  ],
  [
    "grandparents wedding, old marriage certificate, find marriage record, parents wedding record, marriage archive, old marriage papers, parents divorce record",
    "marriage archives",
  ],
  [
    "old house record, old property papers, grandfather house, old title deed, land records, house history, ancestral house, property history, historical deed",
    "land and property archives",
  ],
  [
    "old job record, old employment record, old factory record, hired record, work years proof, seniority proof, prove work years, old work record",
    "recruitment archives",
  ],
  [
    "zhiqing, sent down youth, rusticated youth, educated youth, sent countryside, cultural revolution record",
    "educated-youth archives",
  ],
  [
    "look archives, historical records, genealogy, family tree, ancestors, ancestor search, search ancestors, history research, trace family, archive visit, birth parents, find birth parents, adoptee, find ancestors, family roots, read archives",
    "archive reading-room visit",
  ],
  [
    "old photos, give old letters, donate letters, donate diary, donate records, old letters",
    "archive donation",
  ],
  ["read government documents, government papers, published information", "public government information"],
  // The portal and the government
  [
    "foia, ask government information, access information, public records request, request documents government, foi letter, information disclosure, request government data",
    "government information request",
  ],
  [
    "contact mayor, mayor mailbox, mayor letter, email mayor, governor mailbox, write government, feedback government, idea city, suggestion city, contact governor, petition, letter government",
    "letter to the governor",
  ],
  [
    "call government, phone government, government phone, government helpline, helpline, mayor hotline, contact government, phone number government, english hotline, information hotline, citizen hotline, hotline foreigners, government contact",
    "12345 advice request",
  ],
  [
    "complain city, complain government, pothole, broken street light, street light, streetlight, street lamp, broken pavement, 311, city complaint, blocked drain street, manhole, street dirty, public toilet dirty, street lamp broken, report problem city, complain mayor",
    "12345 complaint",
  ],
  [
    "register account, open account portal, forgot password, forgotten password, reset password, password reset, cannot log, cannot login, lost password, verify identity online, account locked, user account, account login, change phone number account, change password, username, foreigner account, login problem, set up account, account blocked, account real name, delete account",
    "portal account",
  ],
  [
    "digital id, electronic id, e id, electronic id card, digital driving licence, electronic driving licence, licence phone, digital card, ecard, e certificate, id phone, digital documents",
    "electronic licence",
  ],
  [
    "book counter, queue number, citizen centre, one stop, administrative centre, book service hall, civic centre, walk counter, town hall, city hall, book slot counter, administrative service centre, government service centre, book appointment office",
    "service hall visit",
  ],
  [
    "site down, website working, website problem, app working, cannot upload, upload fails, dead link, broken link, website down, typo website, translation error, bad translation",
    "website error report",
  ],
  // Rarer subjects of the same offices
  [
    "blasting certificate, explosives operator, shotfirer, demolition blaster, explosives licence worker",
    "blasting operator permit",
  ],
  [
    "fire design review, fire plan review, sprinkler design, fire drawings approval",
    "fire safety design review",
  ],
  ["planning land permit, land permit build, site planning permit", "construction land planning permit"],
  ["project location, location approval", "project site opinion"],
  [
    "building firm, contractor licence, building contractor, general contractor, construction firm licence, renovation company licence, decoration company",
    "construction enterprise qualification",
  ],
  [
    "architecture firm, open architect office, engineering design licence, architectural practice",
    "survey and design qualification",
  ],
  [
    "housing developer, develop property, property development company, real estate development",
    "real-estate developer qualification",
  ],
  ["supervision firm, supervision licence", "works supervision qualification"],
  ["run port, open port, port operator, harbour licence, dock operator", "port business licence"],
  ["new road, widen road, motorway construction, road building", "highway works permit"],
  ["bridge over river, ship traffic study, bridge clearance", "navigation impact assessment"],
  ["road supervision company, highway supervision", "transport works supervision qualification"],
  [
    "sell games online, online music platform, livestreaming company, mobile game licence, streaming licence, gaming company",
    "online culture business licence",
  ],
  ["hospital morphine, painkiller licence, opioids, controlled drugs clinic", "narcotics purchase card"],
  [
    "make disinfectant, hand sanitizer factory, mask factory, wet wipes factory",
    "disinfectant producer hygiene licence",
  ],
  [
    "water purifier approval, water pipe product, water filter factory",
    "water-contact product hygiene approval",
  ],
  ["clean dishes company, disinfect tableware, dish sterilising", "tableware disinfection service"],
  ["plasma station, sell plasma, plasma centre", "plasma collection licence"],
  ["virus laboratory, bio safety lab, biosafety, bacteria lab, biosafety lab", "pathogen laboratory"],
  ["occupational health clinic, occupational disease hospital", "occupational disease diagnosis body"],
  ["tax land, land tax, yearly land tax", "urban land-use tax"],
  ["education tax, school tax", "education surcharge"],
  ["urban maintenance tax, city construction tax", "city maintenance tax"],
  ["build farmland tax, tax farmland, arable land tax", "farmland occupation tax"],
  ["register taxpayer, new taxpayer, taxpayer registration", "taxpayer"],
  ["tax grade, grade taxpayer, tax score", "tax credit ratings"],
  [
    "fapiao book, invoice book, blank invoices, buy fapiao, receipt book, fapiao paper",
    "tax invoice booklet",
  ],
  [
    "work other city tax, tax another province work, business trip tax certificate, waijingzheng",
    "out-of-area business tax certificate",
  ],
  ["gun club, open shooting range, archery club, shooting sport", "shooting sports body"],
  ["tourism planner, tourism planning company", "tourism planning qualification"],
  ["old forest papers, woodland records, forest deed", "forest ownership archives"],
  ["take archives abroad, send old documents abroad, archive abroad", "export of archives"],
  ["project files check, construction archive check, building archive", "project archive acceptance"],
  [
    "archive company, document storage company, scanning company, store files company",
    "archive service firm",
  ],
  ["become archivist, archivist course, records manager course", "archivist training"],
  [
    "archive destroyed, documents destroyed, forged archive, lost archives, personnel file lost, file lost",
    "archives offence",
  ],
];
