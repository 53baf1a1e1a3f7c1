// What firms, shopkeepers, farmers and offices say in English, and what the catalogue calls it, department by department: whoever
// says one of the phrases on the left may mean what stands on the right, the likeliest first. Read by synonyms.ts. Phrases are
// without the words that queries are freed of; terms must stand in titles word for word.

export const businessEn: readonly (readonly [sayings: string, ...terms: string[]])[] = [
  // Companies, shops and their registers
  [
    "ltd, limited company, ltd company, register ltd, one person company, single member company, open new firm, start own company, set up subsidiary, subsidiary company, corporation registration, form corporation, tech company registration",
    "set up a limited liability company",
    "limited liability company",
  ],
  [
    "rename company, company new name, company name change, change company title",
    "change the name of a limited liability company",
  ],
  [
    "change company boss, new legal representative, replace legal representative, change ceo, new manager company, change company manager, change general manager, change company head, change supervisor company",
    "change the person in charge of a limited liability company",
  ],
  [
    "add shareholder, sell shares company, buy shares company, new shareholder, remove shareholder, equity transfer, stock transfer company, transfer company ownership, sell company, buy company, take over company, acquire company, shareholder leaves",
    "change the owners of a limited liability company",
  ],
  [
    "raise capital company, reduce capital, more capital, capital increase, paid capital, capital contribution",
    "change the capital of a limited liability company",
  ],
  [
    "expand business scope, add business scope, business range, extend business scope, add new business line, change line business",
    "change the business scope of a limited liability company",
  ],
  [
    "company new address, relocate company, relocate business, change registered office, registered office",
    "change the address of a limited liability company",
  ],
  [
    "move company another city, move company another district, relocate company other district",
    "move a limited liability company to another area",
  ],
  [
    "articles association, memorandum association, company charter, company bylaws",
    "file the articles of a limited liability company",
  ],
  [
    "close down company, strike off company, company strike off, kill company, end company, company dissolution, bankrupt company, stop company, deregistration company",
    "close a limited liability company",
  ],
  [
    "quick company closure, simple deregistration, fast close company, simplified deregistration, close dormant company, dormant company",
    "close a limited liability company by the simplified route",
  ],
  [
    "company extract, company registry extract, company documents copy, company record copy",
    "get registration records of a limited liability company",
    "company registration files",
  ],
  [
    "plc, public limited company, stock company, joint stock, shareholding company, company limited shares",
    "joint-stock company",
  ],
  [
    "one man business, single owner company, sole proprietorship enterprise, sole owner, individual proprietorship",
    "sole-owner enterprise",
    "individual business",
  ],
  [
    "limited partnership, lp fund, general partner, limited partner, partnership firm, start partnership, leave partnership",
    "set up a partnership",
    "partnership",
  ],
  [
    "getihu, family business, self employed registration, register self employed, sole trader registration, register shop, shop registration, shop licence, shopkeeper, start trading, trader registration, stallholder, mom pop shop, corner shop, flower shop, florist, clothes shop, clothing store, boutique, shoe shop, phone shop, toy shop, gift shop, laundry, laundrette, dry cleaner, tailor, nail shop, wechat shop, weishang, taobao shop, tmall shop, amazon seller, online seller",
    "set up an individual business",
    "individual business",
  ],
  ["shop name change, rename shop, change shop name", "change the name of an individual business"],
  [
    "change shop owner, shop new owner, take over shop, hand over shop, sell shop, buy shop business",
    "change the person in charge of an individual business",
    "individual business",
  ],
  ["move shop, shop new address, relocate shop", "change the address of an individual business"],
  [
    "close shop, close down shop, shut shop, cancel getihu, close sole trader, give up shop",
    "close an individual business",
  ],
  [
    "farmer coop, agricultural cooperative, form cooperative, start cooperative, start coop, growers cooperative",
    "set up a farmers' cooperative",
    "farmers' cooperative",
  ],
  [
    "foreigner start company, foreigner open company, foreigner open business, foreigner register company, foreigner business, wholly foreign owned, foreign capital company, foreign subsidiary, fdi, foreign direct investment, jv company, sino foreign joint venture, fie, overseas parent company",
    "set up a foreign-invested company",
    "foreign-invested company",
    "foreign-invested enterprise",
  ],
  [
    "open branch, branch registration, set up branch, second branch, branch company, chain store branch, regional office, sub branch",
    "set up a company branch",
    "company branch",
  ],
  ["close branch, cancel branch", "close a company branch"],
  [
    "foreign office china, liaison office, resident representative, foreign company office, chief representative",
    "set up a foreign representative office",
    "foreign representative office",
  ],
  ["close representative office, close rep office", "close a foreign representative office"],
  ["parent company, conglomerate", "enterprise group"],
  [
    "check company name, name search, company name check, company name available, company name approval, name reservation, choose company name, pick company name, reserve company name",
    "company name",
  ],
  [
    "lost business licence, replace business licence, business licence copy, duplicate business licence, licence damaged business",
    "replace a lost business licence",
    "business licence",
  ],
  [
    "three one licence, five one licence, unified social credit code, uscc, company registration number",
    "business licence",
    "organisation code certificate",
  ],
  [
    "register pledge, stock pledge, equity collateral, shares collateral, borrow against shares",
    "equity pledge",
  ],
  [
    "collateral equipment, machine mortgage, machinery mortgage, pledge machines, pledge equipment, mortgage machine, mortgage stock, movable property mortgage, borrow against machinery",
    "chattel mortgage",
  ],
  [
    "file annual report, yearly filing, annual filing company, company annual inspection, company annual review, forgot annual report",
    "company annual report",
  ],
  [
    "abnormal list, business blacklist, company blacklisted, abnormal operation, remove abnormal list, remove blacklist, cannot contact company",
    "abnormal business list entry",
  ],
  [
    "register trademark, trademark registration, register brand, register logo, protect logo, protect brand name, tm registration, brand registration, file trademark",
    "trademark",
  ],
  ["famous brand protection, well known mark, famous mark", "well-known trademark recognition"],
  [
    "ad agency, advertising company, advertising licence, run adverts, place advert, marketing company, ad publishing, radio advert, tv advert, newspaper advert",
    "advertising publication",
  ],
  [
    "classified ads, advertising magazine, ad paper, dm magazine, direct mail advertising, brochure advertising",
    "printed advertising bulletin",
  ],
  [
    "terms conditions, form contract, standard contract filing, boilerplate contract, contract template",
    "standard contract terms",
  ],
  [
    "company lookup, company search, business search, supplier background, check supplier, check business partner, due diligence, supplier legit, company reputation, company enforcement record",
    "company credit records",
  ],
  [
    "company archive, company registration record, old company records, owns company, company owner information",
    "company registration files",
  ],
  [
    "trusted company award, honour contract, contract keeping, reliable company title",
    "contract-honouring enterprise",
  ],
  [
    "online mall, e shop platform, shopping website, shopping platform, b2b platform, online trading website, ecommerce platform, online store platform, shopping app",
    "online trading platform",
  ],
  [
    "customer complaint, shop wont refund, money back shop, bad service shop, shop cheated, online seller cheated, taobao cheated, taobao refund, defective goods, broken phone shop, no refund, guarantee repair, false weight, short weight, shop scam",
    "consumer complaint",
  ],
  [
    "copycat, copycat competitor, competitor copies, competitor slander, slander competitor, trade secrets stolen, commercial bribery, antitrust, anti competition, dirty competition, copied packaging",
    "unfair competition",
  ],
  [
    "pyramid company, chuanxiao, illegal direct selling, recruit downline, scam recruitment, network marketing scam",
    "pyramid selling",
  ],
  [
    "lying advertisement, fake ad, exaggerated advertisement, illegal advertisement, advert lies, misleading advert, false claims advertising, miracle cure advert",
    "false advertising",
  ],

  // Quality, standards, special equipment
  [
    "production licence industrial, factory licence, factory product licence, cable production licence, cement licence, helmet production",
    "industrial product licence",
  ],
  [
    "boiler factory, pressure vessel manufacture, manufacture lifts, lift manufacturer, elevator manufacturer, crane manufacturer, make pressure vessels, install lifts, elevator installation, pressure pipe",
    "special equipment production licence",
  ],
  [
    "register boiler, register lift, register elevator, register crane, register forklift, use boiler, boiler registration, pressure vessel registration, pressure vessel, boiler, forklift plate, amusement ride, theme park ride, cable car",
    "special equipment use certificate",
  ],
  [
    "forklift licence, crane licence, boiler worker, boiler licence, pressure vessel operator, welder pressure, operate forklift, elevator operator, crane driver",
    "special equipment operator certificate",
  ],
  [
    "lift inspection company, boiler inspection company, ndt, non destructive testing",
    "special equipment inspection body qualification",
  ],
  [
    "lift repair company, elevator service company, lift servicing, elevator repair company",
    "lift maintenance firm",
  ],
  [
    "fill gas bottles, lpg filling, lpg filling station, oxygen filling, gas bottle filling, cylinder filling station, fill gas cylinder",
    "gas cylinder filling licence",
  ],
  [
    "make scales, meter factory, make measuring instruments, scale factory, gauge manufacturer, make water meters",
    "measuring instrument manufacturing licence",
  ],
  [
    "metrology, reference standard, calibration standard, calibration lab, measurement reference",
    "measurement standard certificate",
  ],
  [
    "calibrate scale, calibrate instrument, fuel pump calibration, taximeter check, instrument calibration, meter verification, check weighing scale, test scales, verify water meter, verify scales",
    "compulsory verification of measuring instruments",
  ],
  [
    "cnas, testing laboratory, inspection lab, third party lab, lab certificate, lab qualification, accredit laboratory",
    "testing laboratory accreditation",
  ],
  [
    "iso certification, iso 9001, iso, ccc certification, certification company, certifier, certification agency",
    "certification body branch",
  ],
  ["company code, organization number, institution code", "organisation code certificate"],
  [
    "enterprise standard, own product standard, register product standard, product specification, technical standard company",
    "enterprise product standard",
  ],
  [
    "propose standard, local standard, provincial standard, regional standard, write standard",
    "local standard proposal",
  ],
  [
    "gi product, origin label, product origin name, appellation origin, protected designation, pdo",
    "geographical indication product",
    "produce geographical indication",
  ],
  ["famous product, zhejiang brand, brand award, made zhejiang, top brand", "Zhejiang famous brand product"],
  ["governor quality award, quality prize, excellence award", "government quality award"],
  [
    "gs1, upc, product code, register barcode, barcode application, buy barcode, qr code product, supermarket barcode",
    "product barcode",
  ],
  [
    "product testing dispute, expert product opinion, product expert, product defect expert, quality inspection product",
    "product quality appraisal",
  ],
  [
    "spot check, product sampling, quality sampling, product test list, failed products, product inspection results, recalled products",
    "product quality check results",
  ],
  [
    "unsafe lift, elevator stuck, trapped lift, lift shaking, trapped elevator, elevator problem, unsafe elevator, lift inspected",
    "lift safety hazard",
  ],
  [
    "shoddy goods, substandard product, poor quality product, inferior product, fake factory, counterfeit factory, defective product factory, report counterfeit, sells fakes",
    "product quality offence",
  ],
  [
    "wrong scale, meter dispute, inaccurate meter, meter runs fast, faulty scale, scale cheating",
    "measurement dispute",
  ],

  // Food, drugs, cosmetics
  [
    "bottling factory, beverage factory, drinks factory, snack factory, noodle factory, brewery, winery, distillery, dairy factory, open food factory, biscuit factory, sc licence, frozen food factory, food processing plant, food processing licence, sauce factory, tea factory, produce drinks",
    "food production licence",
  ],
  [
    "sell food online, food wholesale, food wholesaler, sell imported food, imported food shop, sell drinks, sell milk powder, baby formula, infant formula, vending machine, butcher shop, meat shop, seafood shop, vegetable shop, greengrocer, food distributor, food retail, corner store, minimart, tea leaf shop, sell tea, sell wine, sell honey, food circulation permit, food handling licence, open grocery store, open supermarket",
    "food business licence",
  ],
  [
    "open cafe, open coffee shop, open bubble tea shop, bubble tea shop, open noodle shop, open eatery, open diner, open fast food, fast food, hotpot, hot pot restaurant, barbecue restaurant, bbq restaurant, pizza shop, pizzeria, burger shop, dessert shop, juice bar, ice cream shop, tea house, teahouse, dumpling shop, sushi, cook school canteen, company canteen, staff canteen, school canteen, central kitchen, cloud kitchen, ghost kitchen, takeout, sell meals, catering permit, catering company, food catering, lunch boxes, boxed meals, private kitchen",
    "catering service licence",
    "food business licence",
  ],
  [
    "change restaurant owner, restaurant new owner, take over restaurant",
    "change the legal representative on a catering service licence",
  ],
  ["move restaurant, restaurant new address", "change the address on a catering service licence"],
  ["renew restaurant licence, restaurant licence expired", "renew a catering service licence"],
  ["close restaurant", "cancel a catering service licence"],
  ["food licence expired", "renew a food business licence"],
  [
    "food made home, home made food, cottage food, tofu workshop, small food maker, rice cake workshop, oil mill, small bakery workshop, pickle workshop, smoked meat, home brewery",
    "small food workshop registration",
  ],
  [
    "hot dog stand, pancake stall, jianbing, barbecue stall, bbq stall, night market, night market stall, food vendor, food cart licence, mobile food, ice cream truck, roadside food, sell barbecue",
    "food stall registration card",
  ],
  [
    "blue hat, register health food, nutrition supplement, dietary supplement, nutritional supplement, protein powder, sell supplements, fish oil",
    "health food",
  ],
  [
    "pharma factory, make medicine, manufacture drugs, pharmaceutical production, drug manufacturing, vaccine factory, herbal medicine factory, medicine factory",
    "drug production licence",
  ],
  [
    "open pharmacy, open drugstore, pharmacy licence, medicine wholesale, drug wholesale, drug distributor, pharmaceutical wholesale, drug retail, chemist shop, sell drugs legally, herbal medicine shop",
    "drug business licence",
  ],
  ["good supply practice, gsp certificate, pharmacy quality", "drug GSP certification"],
  ["good manufacturing practice, gmp certificate, drug production quality", "drug GMP certification"],
  [
    "hospital own medicine, hospital pharmacy production, make medicine hospital, hospital dispensary",
    "hospital preparation licence",
  ],
  [
    "make medical devices, medical device factory, manufacture medical devices, make masks, syringe factory, manufacture medical equipment",
    "medical device production licence",
  ],
  [
    "sell medical devices, sell masks, contact lens shop, sell contact lenses, sell hearing aids, sell medical equipment, sell syringes, medical device shop, medical device distributor",
    "medical device business licence",
  ],
  ["class 1 device, low risk device, bandage registration", "class I medical device"],
  ["class 2 device, class two device, medical device registration", "class II medical device certificate"],
  [
    "cosmetics production, make skincare, skincare factory, beauty product factory, soap factory, shampoo factory, make cosmetics licence",
    "cosmetics production licence",
  ],
  [
    "register cosmetics, cosmetics filing, sell own cosmetics, face cream filing, new cosmetic product, cosmetics notification, cosmetic registration",
    "ordinary domestic cosmetic",
  ],
  ["pharmacist licence, pharmacist certificate, register pharmacist", "licensed pharmacist registration"],
  [
    "drug website, medicine website, health website, internet drug information, pharmacy website",
    "online drug information qualification",
  ],
  [
    "sell narcotics, psychotropic drugs, sell morphine, sell anaesthetics, narcotic wholesale, toxic drugs medical",
    "controlled drug business qualification",
  ],
  ["advertise medicine, medicine advertising, advertise drug, drug ad", "drug advertisement review"],
  [
    "advertise medical device, medical device ad, medical device advert",
    "medical device advertisement review",
  ],
  [
    "wedding banquet village, big family dinner, cook many guests, banquet home, feast home, report banquet",
    "rural group banquet",
  ],
  [
    "food safe, food sampling results, tested food, food safety results, unsafe food list, milk powder test",
    "food test results",
  ],
  [
    "medicine safe, medicine warning, recalled medicine, drug alert, medicine side effects, drug warnings",
    "drug safety information",
  ],
  [
    "hair food, cockroach food, mouldy food, rotten food, dirty kitchen, unlicensed restaurant, gutter oil, restaurant hygiene complaint, food made sick, fake food, foreign object food, unhygienic restaurant, expired milk",
    "food safety offence",
  ],
  [
    "counterfeit medicine, fake pills, unlicensed pharmacy, expired medicine, illegal medicine, fake vaccine, pharmacy sold wrong",
    "drug safety offence",
  ],

  // Taxes of firms
  [
    "tax shop premises, tax factory building, building tax, house property tax firm, rental tax",
    "property tax",
  ],
  ["tax factory land, tax land use, urban land tax", "urban land-use tax"],
  ["capital gain property, tax selling land, lat tax, tax increase land", "land appreciation tax"],
  ["urban construction tax", "city maintenance tax"],
  ["tax farmland building, tax build farmland", "farmland occupation tax"],
  ["education fee surcharge, local education surcharge", "education surcharge"],
  ["contract tax, duty contract", "stamp duty"],
  ["ship tax, vessel tax, truck tax, lorry tax", "vehicle and vessel tax"],
  ["disabled quota fee, employ disabled fee, disabled jobs fund", "disabled employment levy"],
  [
    "business tax, company profit tax, corporate income tax, small profit tax, pay company tax, quarterly tax, tax profit, prepay tax",
    "enterprise income tax",
  ],
  [
    "withholding tax, tax foreign company, royalty tax, foreign company tax, wht, non resident tax, dividend tax foreign",
    "non-resident enterprise income tax",
  ],
  [
    "pay vat, vat return, vat declaration, file vat, sales tax, goods services tax, gst, business vat, vat payment, small scale vat",
    "value-added tax",
  ],
  [
    "vat registration, register vat, vat number, become general taxpayer, small scale taxpayer, vat status",
    "general VAT taxpayer status",
  ],
  [
    "vat invoice limit, bigger invoice, increase invoice amount, invoice amount limit, million yuan invoice",
    "VAT invoice ceiling",
  ],
  [
    "golden tax, tax ukey, ukey, tax disk, tax machine, invoice machine, invoicing software, tax controlled device, register cash",
    "tax-control device",
  ],
  [
    "vat refund, export vat refund, vat rebate, refund export, duty drawback, claim export refund, export refund",
    "export tax rebates",
  ],
  ["alcohol tax, excise duty, cosmetics tax, luxury goods tax, petrol tax, cigarette tax", "consumption tax"],
  [
    "make invoice, invoice customer, one off invoice, customer invoice, vat invoice special, small business invoice, special vat invoice, labour invoice",
    "invoice issued on your behalf",
    "tax invoice booklet",
  ],
  [
    "buy invoices, collect invoices, order invoices, invoice roll, invoice purchase book",
    "tax invoice booklet",
  ],
  ["invoice check, invoice lookup, fapiao verification, check receipt genuine", "invoice authenticity"],
  [
    "fraudulent invoice, sell invoices, buying fake invoices, false invoicing, shop no invoice, refuses give fapiao",
    "invoice offence",
  ],
  [
    "tax certificate company, tax licence, new company tax, tax registration number",
    "tax registration certificate",
    "taxpayer",
  ],
  [
    "taxpayer identification, change tax office, cancel tax registration, deregister tax, tax deregistration",
    "taxpayer",
  ],
  ["late filing tax, more time tax return, cannot file tax", "extension of a tax return"],
  ["tax payment extension", "deferral of tax payment"],
  [
    "tax incentive, tax concession, tax preference, lower tax, preferential tax, high tech tax rate, small business tax relief, tax free status",
    "tax relief",
  ],
  ["tax rating company, taxpayer credit, tax credit grade, class taxpayer", "tax credit ratings"],
  [
    "work outside tax, business other city tax, cross region tax, construction other city tax, tax other province",
    "out-of-area business tax certificate",
  ],
  ["appeal tax bill", "tax review"],
  ["false accounts tax, hidden income, cash business tax, no tax paid", "tax evasion"],
  ["tax residency certificate, proof tax residence, cotr", "Chinese tax residence certificate"],
  ["treaty relief, avoid double tax, tax treaty claim, lower withholding", "treaty benefit"],
  [
    "remit profit, dividend abroad, pay overseas supplier, foreign payment tax, transfer money overseas company, pay royalties abroad, remit money overseas, payment overseas",
    "outbound payment",
  ],
  ["tax accountant firm, tax agency, tax advice firm, file tax agent", "tax service agency"],
  ["tax payment history, tax records company", "tax return records"],

  // Investment, industry, energy
  [
    "new factory approval, build factory, build new plant, big project approval, project verification",
    "enterprise investment project approval",
    "enterprise investment project filing certificate",
  ],
  [
    "register project, new factory project, project registration investment",
    "enterprise investment project filing certificate",
  ],
  [
    "feasibility report, project feasibility, feasibility report government",
    "government project feasibility report",
  ],
  ["public project proposal, propose public project", "government investment project proposal"],
  [
    "government project design, preliminary drawings, public building design",
    "government project preliminary design",
  ],
  [
    "foreign project filing, foreign capital project, foreigner invest, invest china, foreign factory",
    "foreign-invested project",
  ],
  [
    "invest overseas, buy company abroad, odi, overseas acquisition, invest foreign country, overseas factory, factory abroad",
    "outbound investment project",
    "outbound investment certificate",
  ],
  [
    "energy assessment, energy saving review, energy review project, energy efficiency review, save energy project, energy conservation",
    "fixed-asset project energy conservation review",
  ],
  [
    "bidding plan, tender method, invite bids, tendering, bidding approval, single source tender",
    "tendering plan approval",
  ],
  ["engineering consultant, consulting engineers, consultancy firm", "engineering consultancy credit record"],
  [
    "vc firm, vc fund, angel investor, startup investor, venture fund",
    "venture capital enterprise",
    "equity investment firm",
  ],
  ["sell bonds, company bonds, bond issue, raise debt", "corporate bond issue referral"],
  [
    "major construction project, big construction project, flagship project",
    "provincial key construction project list",
  ],
  [
    "grid connection, power plant connection, connect grid, substation plan, power grid connection, wind farm, wind power, solar farm",
    "power connection plan",
  ],
  [
    "install charging station, install ev charger, electric car charging, ev charging station, build charging station, tesla charger",
    "electric vehicle charging facility",
  ],
  [
    "protect pipeline, dig near pipeline, pipeline crossing, work near pipeline, gas pipeline safety",
    "oil and gas pipeline protection plan",
  ],
  [
    "credit china, social credit, social credit score, credit repair, dishonest list, bad credit, trust record, repair credit record",
    "public credit information",
  ],
  ["land quota, land indicator, land big project, land allocation project", "major project land quota"],
  [
    "recycling factory, waste recycling pilot, resource recycling, green industry",
    "circular economy demonstration unit",
  ],
  ["service company title, leading service company, modern services", "key service-sector enterprise"],
  ["make explosives, detonator factory, manufacture explosives", "civil explosives production licence"],
  ["explosives dealer, trade explosives", "civil explosives sales licence"],
  ["blast rock, quarry explosives, order explosives", "explosives purchase permit"],
  [
    "radio channel, frequency allocation, wireless frequency, 5g frequency, microwave link, use frequency, assign frequency",
    "radio frequency licence",
  ],
  [
    "base station, antenna, transmitter, repeater station, radio transmitter, radio mast, cell tower, mobile mast, signal booster, intercom radio",
    "radio station licence",
  ],
  [
    "ham licence, hobby radio, radio operator licence, radio call sign, call sign, cb radio",
    "amateur radio operator certificate",
  ],
  [
    "new production line, new machines factory, factory upgrade, robot factory, machines replace people, automation, upgrade equipment, factory modernisation",
    "technical upgrade investment project",
  ],
  [
    "chemical weapons, chemical monitored, controlled chemicals factory, chlorine factory",
    "monitored chemicals production facility",
  ],
  ["salt wholesaler, sell salt, salt licence, salt trade", "table salt wholesale licence"],
  ["corporate technology centre, company r d centre", "enterprise technology centre recognition"],
  [
    "register software, software registration, software certificate, double soft, software enterprise, app product",
    "software product",
  ],
  [
    "new product certificate, launch new product, product innovation appraisal, new invention product",
    "new product appraisal",
  ],
  [
    "money small business, help small company, government funding company, company subsidy, support small firms, sme subsidy, sme loan, company grant, microenterprise",
    "small business support fund",
  ],
  [
    "industrial subsidy, factory subsidy, digital economy fund, manufacturing subsidy, robot subsidy",
    "industry and IT special fund",
  ],
  ["design centre, product design centre, design company award", "provincial industrial design centre"],
  [
    "peak electricity, power saving project, demand response, electricity saving",
    "demand-side power management project",
  ],
  ["factory pollution audit, green factory, clean manufacturing", "cleaner production audit"],
  [
    "energy audit, energy inspection, factory energy check, energy monitoring, energy use factory",
    "industrial energy-use inspection",
  ],
  [
    "smart factory, industry 4, digital factory, informatisation, digital transformation",
    "industry–IT integration demonstration enterprise",
  ],
  [
    "build ships, boatyard, boat builder, shipbuilding, build boats",
    "shipbuilder production capability assessment",
  ],

  // Science
  [
    "tech company, high tech status, hnte, high technology company, high tech certificate, tech company status",
    "high-tech enterprise recognition",
  ],
  [
    "tech sme, small technology company, science startup, innovative small company",
    "technology-based small enterprise",
  ],
  [
    "breed lab mice, breed laboratory animals, breed lab rats, lab rat supplier",
    "laboratory animal production licence",
  ],
  [
    "animal experiments, experiment animals, test mice, animal lab, use lab mice",
    "laboratory animal use licence",
  ],
  [
    "license technology, technology licensing, register technology contract, tech contract, tech transfer, technology service contract, sell patent",
    "technology contract",
  ],
  [
    "science project, research programme, apply research money, tech project funding, r d project, r d grant, r d funding",
    "science and technology programme project",
  ],
  [
    "nsf, basic research grant, science foundation, young scientist grant",
    "natural science foundation project",
  ],
  [
    "register research result, scientific achievement, invention result, research outcome, patent result",
    "science and technology result",
  ],
  [
    "business incubator, startup incubator, tech incubator, accelerator, tech park",
    "technology incubator recognition",
  ],
  ["makerspace, hackerspace, startup space, shared office startups", "maker space"],
  ["state lab, provincial laboratory, research lab status, key lab", "key laboratory recognition"],
  [
    "company research institute, corporate research institute, company laboratory",
    "enterprise research institute recognition",
  ],
  [
    "r d tax relief, r d tax credit, research expense deduction, r d super deduction",
    "R&D super-deduction project appraisal",
  ],
  ["innovation coupon, research voucher, r d voucher, testing voucher", "innovation vouchers"],
  [
    "science prize, science award, technology award, inventor prize, research award, best invention",
    "provincial science and technology award",
  ],
  [
    "borrow microscope, book microscope, rent lab equipment, use lab equipment, instrument sharing, electron microscope",
    "shared scientific instrument",
  ],
  [
    "science adviser village, agricultural technician, rural technology expert",
    "science and technology commissioner",
  ],

  // Public security for firms, justice, personnel
  [
    "hotel police licence, guest house licence, open hostel, start hotel, inn licence",
    "hotel special-trade licence",
  ],
  ["stamp shop, seal maker, chop shop licence, rubber stamp", "seal engraving licence"],
  ["open pawnshop, pawn broker licence", "pawnshop licence", "pawnbroking special-trade licence"],
  ["open security company, bodyguard company", "security service licence"],
  ["become security guard", "security guard certificate"],
  ["blast licence, demolition expert, blasting engineer, explosives handler", "blasting operator permit"],
  ["deliver fireworks, truck fireworks", "fireworks road transport permit"],
  ["buy cyanide, arsenic, highly toxic, purchase poison", "toxic chemicals purchase permit"],
  ["truck toxic chemicals, move toxic chemicals, carry poison", "toxic chemicals road pass"],
  ["buy acetone, acetone, toluene", "precursor chemicals purchase"],
  [
    "street fair, trade show security, sports event permit, outdoor concert, new year event, big party, lantern festival",
    "large public event safety permit",
  ],
  ["cyber cafe safety, net cafe, netbar safety", "internet café safety review"],
  ["fire plan, fire safety drawings", "fire safety design review"],
  [
    "fire protection acceptance, fire approval building, fire sign off, fire department inspection",
    "fire safety acceptance",
    "pre-opening fire safety inspection",
  ],
  ["open restaurant fire, shop fire inspection", "pre-opening fire safety inspection"],
  ["register garage police, garage police record, car repair police", "vehicle repair trade"],
  [
    "junk yard, scrapyard, buy scrap, sell scrap, scrap copper, metal recycler, waste metal",
    "scrap metal trade",
  ],
  [
    "cybersecurity, cyber security, information security, security grading, dengbao, data security, server security",
    "information system security level",
  ],
  [
    "block road, roadwork permit, construction road closure, scaffolding road",
    "road occupation works permit",
  ],
  ["legal practice, lawyers office", "law firm licence"],
  ["forensic expert, dna expert", "forensic expert certificate"],
  ["wrong forensic report, dna result wrong", "forensic appraisal complaint"],
  ["community legal worker", "grass-roots legal worker certificate"],
  ["recruiter, job website, talent agency", "human resources service licence"],
  ["temp work agency", "labour dispatch licence"],
  ["vocational training school", "private vocational school licence"],
  ["irregular working hours, working time system", "special working-hours system"],
  ["wage bargaining", "collective labour contract"],
  ["recruit staff, employ staff, sign labour contract, new hire, staff leaves", "employer staffing record"],
  [
    "employ taiwanese, hire taiwanese, hire hong kong, macau work permit",
    "Taiwan, Hong Kong and Macao work permit",
  ],
  [
    "hire foreign worker, employ foreign staff, company hire foreigner, sponsor work visa, foreign staff permit, expat hire",
    "foreigner employment permit",
  ],
  ["hire foreign expert, foreign engineer, hire expat specialist", "foreign expert work permit"],

  // Public money and accounts
  ["accountancy firm, open accounting firm, cpa firm, start accountancy firm", "accounting firm licence"],
  [
    "bookkeeping company, accounting agency, outsourced accounting, accounting service company, bookkeeping service",
    "bookkeeping agency licence",
  ],
  [
    "valuer, valuation company, appraisal firm, value company, business valuation",
    "asset appraisal institution",
  ],
  [
    "register supplier, become supplier, government vendor, supply government, government purchasing, public procurement, bid public contract, government contract",
    "government procurement supplier",
  ],
  [
    "lost tender, unfair tender, tender unfair, procurement dispute, challenge tender, bid protest, complain tender, unfair bidding",
    "government procurement complaint",
  ],
  ["bid evaluator, tender evaluator, evaluation expert, bid expert", "procurement review expert"],
  [
    "fiscal invoice, donation receipt, non tax receipt, government receipt book, charity receipt",
    "fiscal receipt certificate",
  ],
  [
    "administrative fee, pay government fee, state fees, admin charges, government fine payment",
    "non-tax government charges",
  ],
  [
    "sell state property, sell government asset, scrap state equipment, write off state asset",
    "state asset disposal",
  ],
  [
    "special funds list, government subsidy funds, earmarked funds, special subsidies list",
    "special fiscal funds",
    "special fund list",
  ],
  [
    "budget report, state budget, budget disclosure, government spending, department spending",
    "department budgets and final accounts",
  ],
  ["nonprofit tax exemption, ngo tax exemption", "non-profit tax exemption recognition"],
  ["charity donation tax, pre tax donation", "charitable donation deduction status"],
  [
    "farm development project, agricultural project funding, agriculture development funds",
    "agricultural development project",
  ],
  [
    "private partner project, build operate transfer, concession project, bot project",
    "public–private partnership project",
  ],
  ["register cpa, cpa licence, cpa registration", "certified public accountant registration"],
  [
    "embezzlement, private slush fund, misused subsidy, false accounting, public fund misuse",
    "fiscal offence",
  ],
  ["audit results report, government audit, audit announcement, audit outcome", "audit results"],
  ["audit follow up, audit problems fixed", "audit rectification results"],
  ["audit plan, planned audits, audit schedule", "annual audit plans"],
  ["audit department company, audit committee", "internal audit body"],
  [
    "auditor certificate, become auditor, auditor qualification, auditor examination",
    "audit professional examination",
  ],
  ["check audit firm, audit firm quality, audit firm inspection", "check of a public audit firm"],
  ["corrupt auditor, bad auditor, auditor bribed, dishonest auditor", "audit misconduct"],
  ["best audit, audit prize, audit award", "outstanding audit project"],
  [
    "audit construction cost, final account audit, project settlement audit, project cost audit, government project audit",
    "audit of a government project account",
  ],
  [
    "official leaving audit, audit officials, leader audit, accountability audit",
    "economic responsibility audit information",
  ],
  ["audit study, audit science", "audit research project"],
  [
    "register state property, state ownership registration, property right soe",
    "state enterprise property right",
  ],
  [
    "state asset valuation, soe valuation, value state company, appraise state asset",
    "state asset appraisal project",
  ],
  [
    "sell state shares, buy state company, sell soe, privatise, state equity sale, state property exchange",
    "transfer of state property rights",
  ],
  [
    "restructure soe, soe reform, mixed ownership, reorganise state company",
    "state enterprise restructuring plan",
  ],
  ["soe charter, soe bylaws, soe articles", "state enterprise articles"],
  ["soe dividend, state profit, profit handed state, soe profits", "state capital returns"],
  ["soe pay, soe salary, boss pay soe, executive pay, ceo pay state", "state enterprise pay information"],
  ["state asset figures, soe data, soe statistics", "state asset statistics"],
  ["state share listed, listed soe, state shares", "state shareholding plan"],
  [
    "state property lost, state assets sold cheap, state assets stolen, undersold state assets",
    "loss of state assets",
  ],
  ["soe recruitment, work state company, state company vacancy, soe vacancy", "state enterprise vacancies"],
  [
    "microcredit, small loan company, payday loan, online lender, lending company, microfinance, open loan company",
    "micro-loan company",
  ],
  [
    "financial guarantee, guarantee firm, loan guarantor, credit guarantee, guarantor company",
    "financing guarantee licence",
  ],
  [
    "private lending, loan broker, lending platform, peer lending, money lender, p2p platform, loan matching",
    "private lending service firm",
  ],
  ["register loan, private loan registration, loan between people, iou, borrow privately", "private loan"],
  [
    "exchange company, commodity exchange, futures exchange, equity exchange, trading exchange, crypto exchange, bitcoin",
    "trading venue",
  ],
  [
    "pe fund, pe firm, investment fund company, investment company, asset manager, fund manager, hedge fund",
    "equity investment firm",
  ],
  [
    "list company, stock exchange listing, prepare ipo, shanghai stock exchange, become listed, nasdaq, new third board",
    "company listing preparation",
  ],
  ["ipo subsidy, listing subsidy, ipo reward", "listing support fund"],
  ["village fund, credit union, mutual aid fund, farmer credit, rural credit", "rural mutual-aid fund"],
  [
    "licensed banks, legit lender, check lender, insurance company list, legit bank",
    "financial institution directory",
  ],
  [
    "investment ran away, company ran away money, high interest scam, investment company cheated, crypto scam, illegal deposits, rich scheme, money platform collapsed, lost investment",
    "illegal fundraising",
  ],
  [
    "bank cheated, bank card dispute, insurance wont pay, insurance refuses pay, insurance claim refused, credit card dispute, bank fees dispute, insurer dispute, wealth product loss",
    "financial consumer dispute",
  ],

  // Trade, commerce, ports
  ["foreign enterprise filing, foreign enterprise change, fie change", "foreign-invested enterprise"],
  [
    "register exporter, exporter, importer, become exporter, import export company, export registration, import export registration, customs registration, start exporting, start importing, export goods, import goods, sell abroad, export abroad",
    "foreign trade operator",
  ],
  [
    "invest abroad certificate, overseas subsidiary, open company abroad, overseas branch, set up abroad",
    "outbound investment certificate",
  ],
  ["build abroad, overseas project contractor, construction abroad", "overseas contracting qualification"],
  [
    "send labour abroad, overseas labour agency, labour export company, overseas jobs agency",
    "labour cooperation qualification",
  ],
  [
    "export licence, export quota, restricted goods export, import permit, import quota, dual use goods, controlled goods",
    "import and export licence",
  ],
  ["auto import, automatic import, steel import", "automatic import licence"],
  [
    "toll manufacturing, bonded processing, oem, contract manufacturing, materials processing, imported materials, bonded factory",
    "processing trade business",
  ],
  [
    "export technology, import technology, tech export, technology import, royalty contract, licence foreign technology",
    "technology trade contract",
  ],
  ["amway, direct selling company, door sales, direct sale outlet", "direct-selling outlet"],
  ["auctioneer, open auction house, auction company, hold auction", "auction licence"],
  [
    "petrol pump, open petrol station, open gas station, gas station licence, diesel station, sell diesel, petrol retail, fuel retailer",
    "fuel retail licence",
  ],
  ["diesel wholesale, oil wholesale, oil trading, fuel depot, oil depot", "fuel wholesale licence"],
  ["open used car market, second hand car dealer, used car dealer, car trading market", "used-car market"],
  [
    "car breaker, car dismantler, scrap car yard, car scrapyard, dismantle cars, dismantle vehicles, car wrecker",
    "vehicle dismantling qualification",
  ],
  [
    "issue membership cards, store value card, sell gift cards, prepaid card filing, shop card",
    "single-purpose prepaid card",
  ],
  [
    "franchise business, franchisor, chain brand, join franchise, register franchise, sell franchise, franchise filing",
    "commercial franchise",
  ],
  [
    "alcohol licence, wine importer, sell beer, sell liquor, wine wholesale, baijiu, off licence, alcohol shop, wine business, alcohol sales permit",
    "alcohol distribution",
  ],
  ["slaughter pigs, abattoir, meat plant, pig slaughter, slaughter house", "pig slaughterhouse licence"],
  [
    "recycling company, waste collector, collect recyclables, scrap collector, recycling business, bottle recycling, recycle cardboard",
    "recycling operator",
  ],
  [
    "forwarder, nvocc, shipping agency, logistics export, international shipping company, customs broker, cargo agent, freight agent",
    "international freight forwarder",
  ],
  [
    "export subsidy, exporter grant, export credit insurance, foreign trade subsidy, export fund",
    "foreign trade development fund",
  ],
  ["best online shop, ecommerce award, ecommerce demonstration", "model e-commerce enterprise"],
  [
    "canton fair, trade show abroad, overseas exhibition, trade show subsidy, exhibition subsidy, expo subsidy",
    "overseas trade fair subsidy",
  ],
  [
    "tariff, customs duty, import duty, export rules, ftz, import rules, trade rules, import tariff, cross border ecommerce",
    "trade policy information",
  ],
  [
    "shop closed card, card money lost, salon closed prepaid, prepaid money lost, membership refund, shop closed prepaid",
    "prepaid card complaint",
  ],
  [
    "laozihao, old brand, heritage brand, time honored brand, century old shop",
    "time-honoured brand recognition",
  ],
  [
    "open bus line, passenger transport company, tour coach, minibus service, new bus route",
    "road passenger transport licence",
  ],
  [
    "start trucking, road haulage, cargo transport, truck business, removals firm, goods transport, van delivery",
    "road freight transport licence",
  ],
  ["hazmat transport, tanker truck, carry gas cylinders", "dangerous goods transport licence"],
  ["ride hailing platform, taxi business, cab company", "taxi business licence"],
  ["truck driver certificate, haulage driver, professional driver freight", "freight driver certificate"],
  ["professional driver passengers", "passenger driver certificate"],
  ["body shop, motorcycle repair, vehicle maintenance company, fix cars", "vehicle repair licence"],
  ["teach driving", "driver training licence"],
  ["rent out cars, car leasing, rent car company, car sharing, open car rental", "car rental business"],
  ["open bus station", "bus station licence"],
  [
    "container terminal, stevedore, loading ships, cargo terminal, ferry terminal, operate wharf, port company",
    "port business licence",
  ],
  [
    "barge company, ship transport licence, waterway transport, sightseeing boat",
    "waterway transport licence",
  ],
  ["vessel operating certificate, boat operating certificate, ship licence", "ship operation certificate"],
  ["ship crew certificate, deck officer, ship engineer", "seafarer competency certificate"],
  ["sell ship", "ship ownership"],
  ["class survey, boat safety certificate, ship safety", "ship inspection certificate"],
  [
    "build bridge river, cable across river, pier construction, underwater construction, work waterway",
    "works in navigable waters",
  ],
  [
    "heavy truck permit, big truck permit, wide cargo, oversized transport, move big machine, overweight load",
    "oversize load permit",
  ],
  [
    "dig highway, cable under highway, billboard highway, petrol station highway, driveway highway, pipe under road, highway crossing",
    "works on highways permit",
  ],
  [
    "highway construction permit, start road construction, build highway, road project permit",
    "highway works permit",
  ],
  ["use shoreline, port coastline, build jetty", "port shoreline use"],
  ["bridge height ships, navigation safety, ship channel impact", "navigation impact assessment"],
  ["transport engineer supervision", "transport works supervision qualification"],

  // Land, planning, building
  [
    "land approval project, land pre approval, site land approval, project land use",
    "construction land pre-review",
  ],
  [
    "farmland factory, rezoning, change farmland use, convert agricultural land, land use change, build field",
    "farmland conversion",
  ],
  [
    "temporary site, temporary site office, land site huts, storage yard temporary, borrow land",
    "temporary land use",
  ],
  [
    "lease land, land lease, land auction, sell land, buy land use right, transfer land, land transfer, industrial land, factory land, land tender",
    "land-use right transfer",
    "land transfer fees",
  ],
  ["land ownership, land title, land deed, land use certificate, industrial land title", "land-use right"],
  [
    "real estate registry, property registry, property registration appointment",
    "real-estate registry visit",
  ],
  ["register easement, access right, right cross land, cable across land, shared driveway", "easement"],
  [
    "pre registration property, presale registration, off plan registration, preliminary registration",
    "advance notice of real estate",
  ],
  [
    "court seized house, freeze property, lift seizure, unfreeze property, attachment property",
    "real-estate seizure",
  ],
  [
    "mortgage land, mortgage factory building, company mortgage, mortgage shop, lender mortgage registration",
    "real-estate mortgage",
  ],
  [
    "open quarry, stone quarry, mining permit, mining rights, clay pit, dig stone, extract minerals",
    "mining licence",
  ],
  [
    "prospecting, prospect minerals, mineral prospecting, look gold, explore minerals, drilling exploration, exploration right, geothermal exploration",
    "mineral exploration licence",
  ],
  ["ore reserve report, mineral resources report, mineral deposit", "mineral reserve review"],
  [
    "landslide assessor, landslide risk, landslide assessment, geohazard assessment",
    "geological hazard assessment qualification",
  ],
  [
    "landslide works, slope works, slope repair, landslide prevention works",
    "geological hazard works qualification",
  ],
  ["restore quarry, quarry restoration", "mine geological environment plan"],
  [
    "land levelling, new farmland, land reclamation, farmland improvement, high standard farmland",
    "land consolidation project",
  ],
  ["submit geological data, geology data, drilling data, geological archive", "geological data deposit"],
  ["found fossil, dinosaur egg, dinosaur bones, excavate fossils", "fossil excavation"],
  ["land boundary", "land ownership dispute"],
  ["pay land price, land premium, land auction payment, land price instalment", "land transfer fees"],
  [
    "built illegally, illegal construction land, building farmland illegally, land occupied, encroachment, illegal quarry",
    "illegal land use",
  ],
  [
    "land requisition, village land taken, land compensation, compensation land taken, demolished house, demolition payment, land acquisition",
    "land expropriation compensation information",
  ],
  ["land planning permit, planning permit land, land planning", "construction land planning permit"],
  [
    "planning application, extend building, build shed, build garage, build wall, change facade, facade, new building planning, build warehouse, build factory building, loft extension",
    "construction works planning permit",
  ],
  [
    "build village house, countryside house, rural house planning, rebuild rural house",
    "rural construction planning permit",
    "rural homestead land",
  ],
  ["location opinion, site opinion", "project site opinion"],
  [
    "building site permit, commence building, construction start permit, construction commencement, renovate shop, shop fitting, interior decoration permit, refurbish building, office renovation",
    "building works permit",
  ],
  [
    "construction contractor, builder qualification, renovation company, plumbing contractor, electrical contractor, steel structure company, subcontractor, interior design company",
    "construction enterprise qualification",
  ],
  [
    "site supervisor company, construction supervision, engineering supervision",
    "works supervision qualification",
  ],
  [
    "engineering design firm, architecture office, engineering firm, design qualification, geotechnical survey, surveyor design, landscape design firm",
    "survey and design qualification",
  ],
  ["developer qualification, real estate company, housebuilder", "real-estate developer qualification"],
  [
    "property management company, wuye company, estate management company",
    "property management qualification",
  ],
  ["sell new flats, pre sale permit, presell apartments, sell flats before built", "pre-sale housing permit"],
  [
    "sale contract filing, online signing house, house contract filing, new flat contract",
    "housing sale contract",
  ],
  ["housing agency, realtor office, real estate broker", "real-estate agency"],
  [
    "second constructor, project manager construction, site manager certificate, second class constructor",
    "second-class constructor registration",
  ],
  ["first constructor, first class constructor", "first-class constructor examination"],
  ["cost engineer, budget engineer", "cost engineer registration"],
  [
    "builder safety licence, safety licence contractor, construction company safety, safety production licence",
    "construction safety permit",
  ],
  ["tower crane operator, scaffold worker, hoist operator", "construction special operator certificate"],
  [
    "abc certificate, construction safety officer, safety officer building",
    "construction safety officer qualification",
  ],
  [
    "discharge sewer, wastewater discharge, restaurant drainage, car wash drainage, sewage connection",
    "sewer discharge permit",
  ],
  ["city gas company, pipeline gas company, lng station, gas station cng, cng", "gas supply licence"],
  ["gas bottle shop, lpg shop, bottled gas", "bottled gas outlet"],
  ["trench road, pipe across road, cable under road, excavate road, dig sidewalk", "road excavation permit"],
  [
    "hang sign, signboard, shop sign permit, erect billboard, led sign, poster board, street advertising, outdoor ad, storefront sign, light box",
    "outdoor advertising permit",
  ],
  [
    "street tree, remove street tree, cut down tree street, cut tree yard, tree pruning, tree blocks shop, move tree, transplant tree, tree outside house",
    "urban tree felling permit",
  ],
  [
    "construction waste, muck truck, excavated soil, dump soil, construction debris, mud truck",
    "construction waste disposal permit",
  ],
  [
    "old house protection, repair historic building, historical building, preserve building, historic house",
    "historic building protection plan",
  ],
  ["building handover, final acceptance", "building completion"],
  ["house sales figures, flats sold, property sales data, housing market data", "housing transaction data"],

  // Environment
  [
    "environmental report factory, environmental study, eia approval, factory eia, environmental approval, environmental permit factory, full eia",
    "environmental impact report",
    "environmental impact form",
  ],
  ["small eia, eia form, simple eia, eia table", "environmental impact form"],
  [
    "eia registration, restaurant eia, eia online, environmental registration, eia shop, restaurant environmental",
    "environmental impact registration form",
  ],
  [
    "environmental acceptance, environmental sign off, environmental completion, eia acceptance",
    "completed-project environmental acceptance",
  ],
  [
    "emission licence, factory emissions, emit pollution, pollutant permit, waste gas, exhaust gas factory, effluent",
    "pollutant discharge permit",
  ],
  [
    "hazwaste, waste oil, used oil, dispose chemicals, chemical waste, waste treatment company, waste batteries, hazardous waste company, waste incinerator",
    "hazardous waste business licence",
  ],
  [
    "move hazardous waste, transfer waste, waste manifest, ship hazardous waste, transport hazardous waste",
    "hazardous waste transfer",
  ],
  [
    "x ray equipment, radiation permit, ct machine licence, gamma source, accelerator licence, irradiation",
    "radiation safety licence",
  ],
  [
    "buy isotope, isotope, radioisotope, buy radioactive source, radioactive material",
    "radioactive isotope transfer",
  ],
  [
    "radiography outdoors, gamma radiography, move radioactive source, flaw detection",
    "field use of radioactive sources",
  ],
  [
    "water sample, air test, measure noise, noise measurement, soil test pollution, test air, indoor air test, water analysis, environmental lab",
    "environmental monitoring",
  ],
  [
    "spill plan, chemical spill, pollution accident plan, environmental contingency",
    "environmental emergency plan",
  ],
  ["discharge into sea, sewage sea, sea pipe, outlet sea", "sea outfall"],
  [
    "shut down filter, remove filter, stop treatment plant, dismantle scrubber, idle treatment equipment",
    "removal of pollution control equipment",
  ],
  [
    "weee, electronics recycling, recycle computers, recycle tv, recycle phones, scrap computers",
    "waste electronics processing qualification",
  ],
  ["green sticker, yellow label car, emission label, emission test car", "vehicle emissions mark"],
  [
    "pollution charge, emission fee, pay pollution fee, discharge charge, sewage discharge fee",
    "pollutant discharge fees",
  ],
  ["pm25, air index, haze, air quality today, air quality forecast", "air quality data"],
  [
    "factory emission data, factory monitoring data, emission readings, online monitoring",
    "key polluter monitoring data",
  ],
  [
    "smelly factory, factory dumping, factory waste river, black smoke, chimney smoke, river stinks, restaurant fumes, kitchen smoke, oil fumes, construction dust, night construction, dead fish river, illegal dumping, fly tipping, chemical smell, factory noise, burning rubbish, light pollution",
    "environmental pollution",
  ],
  ["pollution fee reduction, reduce pollution fee", "environmental charge relief"],
  ["eco city, eco village, green award, ecological award, green village", "eco-demonstration award"],

  // Water
  [
    "take water, pump river water, water permit, water abstraction, water intake, drill borehole, dig own well, river pump, groundwater permit, irrigation water, extract groundwater, water rights, use river water",
    "water abstraction licence",
  ],
  ["gravel, dig gravel, sand mining, river gravel, sand dredger, sand pit", "river sand mining licence"],
  [
    "build near river, river crossing, river bank construction, build dyke, river bridge, build riverbank, pier river, pipe across river, fill river",
    "river works project",
  ],
  ["erosion plan, soil erosion, erosion control, soil plan project", "soil and water conservation plan"],
  ["erosion acceptance, soil acceptance, soil water acceptance", "soil conservation acceptance"],
  [
    "reservoir design, irrigation project design, dyke design, water project design, hydropower design, hydropower",
    "water project preliminary design",
  ],
  ["start reservoir, water project start, start dyke works", "water project start report"],
  ["water project acceptance, reservoir completed, dyke finished", "water project completion acceptance"],
  ["dam safe, dam inspection, dam crack, reservoir safety", "dam safety appraisal"],
  ["register dam, register reservoir", "dam registration"],
  ["drive over dam, road over dam, dam road", "road use of a dam crest"],
  ["flood risk, flood zone, flood plain, build flood area, flood report", "flood impact assessment"],
  [
    "water quality lab hydraulic, concrete testing water works, hydraulic testing",
    "water works testing qualification",
  ],
  ["rainfall, river gauge, reservoir level, water table, hydrological", "hydrological data"],
  ["flood equipment, flood stock, pumps flood, life jackets flood", "flood control supplies"],
  [
    "water fee river, abstraction charge, water resource charge, water resource tax, well fee",
    "water resource fees",
  ],
  ["erosion fee, soil fee, soil erosion compensation", "soil conservation fees"],
  ["reservoir migrant, moved reservoir, resettlement", "reservoir resettlement support"],
  [
    "village tap water, village well, rural water supply, village water pipe, drinking water village",
    "rural drinking-water project",
  ],
  ["neighbour takes water, irrigation water fight, quarrel over water, water right dispute", "water dispute"],
  [
    "steal sand, dig sand illegally, rubbish river, illegal well, block river, river encroachment, illegal river building",
    "water-law offence",
  ],

  // Agriculture
  ["seed company, breed seed, vegetable seeds, rice seed", "crop seed licence"],
  [
    "weedkiller, herbicide, insecticide, sell weedkiller, agrochemicals, crop spray shop",
    "pesticide sales licence",
  ],
  ["new pesticide, test pesticide, register pesticide, pesticide trial", "pesticide registration trial"],
  [
    "register fertiliser, fertiliser factory, make fertiliser, organic fertiliser, compost factory",
    "fertiliser registration certificate",
  ],
  [
    "animal medicine factory, veterinary medicine factory, make vet drugs, animal vaccine factory",
    "veterinary drug production licence",
  ],
  [
    "sell animal medicine, vet medicine, veterinary pharmacy, animal drugs, sell vet drugs",
    "veterinary drug sales licence",
  ],
  [
    "farm hygiene certificate, animal disease prevention, farm epidemic prevention, animal hygiene, bird flu, swine fever, african swine fever",
    "animal epidemic prevention certificate",
  ],
  [
    "open vet clinic, open pet clinic, open pet hospital, veterinary practice, vet practice, start animal hospital",
    "animal clinic licence",
  ],
  [
    "veterinarian, vet certificate, vet exam, veterinary licence, register vet",
    "licensed veterinarian certificate",
  ],
  [
    "move pigs, sell pigs, ship chickens, pet travel certificate, animal health certificate, fly pet, dog fly, take dog abroad, take dog train, pet transport, transport cattle, transport animals, animal inspection, cat travel",
    "animal quarantine certificate",
  ],
  [
    "phytosanitary, send plants, seeds quarantine, ship seedlings, plant health, plant passport",
    "plant quarantine certificate",
  ],
  [
    "dog breeder, sell piglets, breed chickens, hatch eggs, breeder licence, breed cattle, poultry hatchery",
    "breeding livestock licence",
  ],
  ["dairy, milk station, collect cow milk, fresh milk, buy milk farms", "raw milk purchase licence"],
  [
    "make feed, make pet food, pet food factory, fish feed, fodder, feed additives, make animal feed",
    "feed production licence",
  ],
  [
    "start pig farm, start chicken farm, open farm animals, duck farm, rabbit farm, sheep farm, dairy farm, cow farm, goose farm, register farm animals, keep pigs, keep chickens, beekeeping, pigsty",
    "livestock farm",
  ],
  ["drive tractor, tractor driver, tractor licence", "tractor driving licence"],
  ["tractor registration, plate tractor, tractor papers", "tractor number plate and licence"],
  [
    "drive harvester, combine harvester, harvester, combine licence, register harvester",
    "combine harvester licence",
  ],
  [
    "machinery grant, drone spraying, rice transplanter, buy harvester, buy farm machine, agricultural machinery grant, farm equipment grant",
    "farm machinery subsidy",
  ],
  [
    "farmland subsidy, soil fertility subsidy, arable subsidy, land subsidy farmer, per mu subsidy",
    "farmland protection subsidy",
  ],
  [
    "insure crops, insure pigs, insure rice, typhoon crop loss, farm insurance premium, greenhouse insurance",
    "agricultural insurance subsidy",
  ],
  ["best cooperative, cooperative award, demonstration cooperative", "model farmers' cooperative"],
  ["demonstration farm, best family farm, family farm, family farm award", "model family farm"],
  [
    "dragon head enterprise, leading farm enterprise, agricultural company title",
    "leading agricultural enterprise recognition",
  ],
  [
    "organic label, organic vegetables, safe produce label, green food label, organic farm, pesticide free, pollution free food",
    "pollution-free produce certification",
  ],
  [
    "longjing, tea origin, local produce label, origin produce, produce gi",
    "produce geographical indication",
  ],
  [
    "lease farmland, rent farmland, land circulation, transfer farmland, subcontract farmland, village land rights",
    "rural land contract right",
  ],
  [
    "farmland quarrel, land rent dispute, village took land, contracted land dispute",
    "rural land contract dispute",
  ],
  ["mushroom spores, mushroom farm, spawn producer, sell mushroom spawn", "mushroom spawn licence"],
  ["gm crops, gm soybeans, transgenic, gmo soybeans, gm food, gmo licence", "GMO processing permit"],
  [
    "pesticide residue, pesticide vegetables, bad vegetables, toxic vegetables, sick pork, injected pork, poisoned vegetables, clenbuterol",
    "produce safety problem",
  ],
  [
    "price pigs, wholesale price, farm prices, vegetable market price, pig price, egg price, wholesale market prices",
    "produce market prices",
  ],

  // Forestry
  [
    "chop down tree, harvest timber, clear forest, cut bamboo, tree cutting permit, cut own tree, harvest bamboo, thin forest",
    "tree felling licence",
  ],
  [
    "move timber, transport timber, transport wood, truck logs, haul logs, carry wood",
    "timber transport permit",
  ],
  [
    "sawmill, wood factory, plywood, furniture wood, woodworking, wood processing, plywood factory, timber mill, timber business",
    "timber processing licence",
  ],
  [
    "tree nursery, garden centre, sell saplings, sell seedlings, tree seeds, grow seedlings, plant nursery",
    "tree seed licence",
  ],
  [
    "woodland ownership, forest tenure, register forest, mountain forest rights, woodland",
    "forest right certificate",
  ],
  [
    "build forest, forest construction, forest land project, use woodland, clear woodland",
    "forest land use review",
  ],
  ["temporary forest, forest storage site, forest road temporary", "temporary forest land use"],
  [
    "breed snakes, breed monkeys, keep parrot, parrot, breed peacocks, raise deer, snake farm, keep turtle, keep exotic pet, exotic pet, keep wild animal, zoo licence, ostrich farm, breed parrots, lizard, keep monkey",
    "wildlife breeding licence",
  ],
  [
    "buy wildlife, ivory, sell ivory, wild animal products, snake skin, sell exotic animals, animal skins, fur trade",
    "wildlife trade",
  ],
  ["shoot boar, hunt boar, hunting permit, shoot birds, trap animals", "hunting licence"],
  [
    "orchid, dig orchids, collect wild herbs, wild ginseng, rare plants, dig wild plants, gather plants",
    "wild plant collection licence",
  ],
  [
    "wood quarantine, pine disease, pine wilt, ship trees, move seedlings, wooden pallets, timber quarantine",
    "forest plant quarantine certificate",
  ],
  ["create forest park, establish forest park, change forest park", "forest park"],
  ["wetland park, build wetland, use wetland, mangrove", "wetland use"],
  [
    "old tree move, heritage tree, move ancient tree, centuries old tree, sick old tree",
    "ancient tree protection",
  ],
  [
    "fire forest, burn straw, burn grass, burn weeds, controlled burn, burn stubble, barbecue forest, slash burn, camping fire, forest fire permit",
    "open fire in a forest area",
  ],
  [
    "forest owner payment, ecological forest, protected forest payment",
    "public-interest forest compensation",
  ],
  ["plant trees farmland, return farmland forest, grain green", "farmland-to-forest grant"],
  ["insure forest, forest fire insurance, bamboo insurance", "forest insurance subsidy"],
  [
    "landscape company, tree planting contractor, forestry company, landscaping firm",
    "afforestation works qualification",
  ],
  [
    "forest fee, forest vegetation fee, forest compensation fee, reforestation fee",
    "forest restoration fees",
  ],
  [
    "boar ate crops, animals destroyed crops, snake bite compensation, monkey damage, boar damage, wild animal attack",
    "wildlife damage compensation",
  ],
  [
    "tree theft, illegal tree cutting, stole trees, destroy forest, illegal deforestation, neighbour cut trees",
    "illegal felling",
  ],

  // Sea and fisheries
  [
    "sea farming area, use sea surface, sea rights, reclaim sea, sea reclamation, offshore wind, sea cable, lease sea area, coastal land reclamation",
    "sea area use certificate",
  ],
  ["rent island, develop island, uninhabited isle, buy island", "use of uninhabited islands"],
  ["marine eia, sea eia, ocean impact, marine impact", "marine environmental impact report"],
  ["dump dredged mud, dredged material, throw waste sea, waste sea", "marine dumping permit"],
  [
    "commercial fishing, fishing right, net fishing, trawler, catch crabs, fishing licence boat, fisher licence, sea fishing",
    "fishing licence",
  ],
  [
    "oyster farm, shrimp farm, crab farm, raise fish, sea cage, pearl farm, seaweed farm, mussel farm, aquaculture, raise shrimp, eel farm",
    "aquaculture certificate",
  ],
  ["sell fish fry, shrimp larvae, fish seed, crab seed, fish breeding", "aquatic seed licence"],
  [
    "register fishing boat, fishing vessel papers, fishing boat registration, buy fishing boat, sell fishing boat",
    "fishing vessel registration certificate",
  ],
  ["fishing vessel survey, fishing boat safety, fishing boat check", "fishing vessel inspection certificate"],
  [
    "fishing captain, fishing crew, crew fishing boat, work fishing boat, fishing skipper",
    "fishing crew certificate",
  ],
  [
    "replace fishing boat, boat quota, vessel tonnage quota, build trawler, fishing boat building",
    "fishing vessel quota",
  ],
  [
    "breed crocodiles, raise turtles, turtle farm, sturgeon, caviar, breed salamander, coral, aquarium protected animals",
    "aquatic wildlife breeding licence",
  ],
  ["ocean fishing, high seas fishing, squid fishing, tuna", "deep-sea fishing project"],
  [
    "fuel subsidy fisherman, diesel subsidy boat, fishing diesel, fishing boat fuel, boat fuel subsidy",
    "fishing fuel subsidy",
  ],
  ["export tuishui, export refund, export vat refund, vat refund export", "export tax rebates"],
  ["trade mark registration, register trade mark, trade mark certificate", "trademark"],
  [
    "decommission boat, buyback fishing boat, sell boat government, fisherman change job",
    "fishing vessel retirement grant",
  ],
  ["fish residue test, fish sample", "aquatic product test"],
  ["sea use fee, sea rent, sea area fee", "sea area use fees"],
  [
    "wave height, sea weather, red tide, storm surge, tsunami, tide table, tide times, marine weather, sea temperature",
    "marine forecasts",
  ],
  [
    "fishing harbour works, build fishing port, fishing port construction, dredge fishing port",
    "works in fishing ports",
  ],
  [
    "fishing ban, closed season fishing, poach fish, dynamite fishing, small mesh net, fishing during ban, fish poaching, fishing electricity, summer fishing ban",
    "illegal fishing",
  ],
  ["oil spill boat, fishing boat oil, boat polluted fish farm", "fishing vessel pollution dispute"],

  // Work safety
  [
    "chemical plant, chemical factory, make chemicals, produce chemicals, paint factory, chemical production licence",
    "hazardous chemicals production permit",
  ],
  [
    "chemical shop, chemical trading, sell alcohol fuel, sell acid, chemical dealer, chemical storage, dangerous goods warehouse, sell solvents, msds",
    "hazardous chemicals business licence",
  ],
  [
    "use dangerous chemicals, factory uses chemicals, use chlorine, use ammonia",
    "hazardous chemicals use permit",
  ],
  [
    "register chemicals, chemical registration, sds, chemical label",
    "hazardous chemicals registration certificate",
  ],
  ["quarry safety, quarry licence safety, safety permit, tailings", "non-coal mine safety permit"],
  [
    "sell fireworks, fireworks shop, firework stall, firecracker shop, fireworks retail, fireworks wholesale",
    "fireworks sales licence",
  ],
  ["make fireworks, fireworks factory, firecracker factory", "fireworks production permit"],
  ["sell precursor, precursor trading", "non-drug precursor chemicals business"],
  ["safety facilities, plant safety design, safety equipment design", "safety facility design review"],
  ["safety pre assessment, new plant safety, safety conditions", "safety condition review"],
  [
    "dust factory, occupational health, ppe, workplace health, health review factory, industrial hygiene",
    "occupational health review",
  ],
  [
    "welder certificate, electrician certificate, welding licence, hot work, height work, scaffolding licence, refrigeration certificate, air conditioner installer, hvac technician, electrical work permit, welder licence, window cleaner",
    "special operation certificate",
  ],
  ["safety training manager, plant manager safety, safety director", "safety manager certificate"],
  ["certified safety engineer", "registered safety engineer"],
  [
    "safety consultant, safety consultancy, safety assessment company, risk assessor",
    "safety appraisal body qualification",
  ],
  [
    "emergency response plan, contingency plan, fire drill plan, factory emergency plan, emergency plan company",
    "work accident emergency plan",
  ],
  ["hazard source, ammonia tank, gas tank site, chemical tank, dangerous storage", "major hazard source"],
  [
    "safety grade, safety rating company, safety certification, ohs, safety level company, osha",
    "work safety standard assessment",
  ],
  ["toxic dust, silica, workplace noise, workers breathe dust, hazard declaration", "occupational hazard"],
  [
    "blocked fire exit, fire exit locked, no safety helmet, factory explosion, boss ignores safety, unsafe construction site, unsafe scaffolding, no safety equipment, danger work, gas leak factory, unsafe machine, report unsafe work",
    "work safety hazard",
  ],
  [
    "factory accident, explosion report, investigation report accident, accident investigation",
    "work accident reports",
  ],

  // Statistics and surveys
  [
    "market research, foreign survey, survey company foreign, poll, opinion poll, questionnaire foreign",
    "foreign-related survey licence",
  ],
  ["statistician certificate, statistics licence", "statistics qualification certificate"],
  ["statistics test, statistics professional title", "statistics professional examination"],
  ["department survey, government survey, new survey approval", "department survey project"],
  ["yearbook, statistics book, annual statistics, provincial statistics", "statistical yearbook data"],
  [
    "industrial output, economic growth, monthly statistics, economic indicators, retail sales data, gdp growth, economic figures",
    "monthly economic data",
  ],
  [
    "number inhabitants, population data, many people live, demographics, census data",
    "population census data",
  ],
  ["business census, census form company, economic survey company", "economic census return"],
  ["statistics blacklist, statistical bad record, refused survey", "statistical non-compliance entry"],
  ["price index, inflation rate, cost living", "consumer price index"],
  [
    "fake data, lying statistics, falsified data, forced fake numbers, invented figures",
    "statistical offence",
  ],
  ["company directory, firms directory, directory units, number companies", "basic unit directory"],
  [
    "farmer income, disposable income, average wage data, income data, wealth data, average salary",
    "household income data",
  ],
  [
    "harvest data, rice yield, crop yield, grain output, harvest figures, agricultural output",
    "crop output data",
  ],
  ["ppi, factory gate price, producer price, wholesale price index", "producer price data"],
  ["house price index, new home prices, flat prices, price per square metre", "house price data"],
  [
    "unemployment rate, employment figures, labour statistics, workforce data, jobs data",
    "labour force data",
  ],
  [
    "diary household, survey household, income survey family, keep accounts survey",
    "household survey participant",
  ],
  [
    "online statistics report, statistics reporting company, enterprise statistics, submit statistics, report output",
    "enterprise online survey return",
  ],
  ["manufacturing index, business confidence, factory index", "purchasing managers' index"],
  ["survey cheated, survey fraud, fake survey, forged survey", "survey offence"],

  // Press, film, broadcasting, culture
  [
    "open bookshop, sell books online, second hand books, comic shop, sell magazines, newsstand, sell dvds, book wholesaler, import books, open bookstore, book distributor",
    "publication sales licence",
  ],
  [
    "open print shop, printing factory, printing company, print books, photocopy shop, packaging printing, 3d printing",
    "printing licence",
  ],
  [
    "company magazine, church newsletter, internal journal, school magazine, house magazine, print brochure internal",
    "internal publication permit",
  ],
  [
    "record label, music label, make dvd, cd production, record company, audio book",
    "audio-visual production licence",
  ],
  [
    "open cinema, film screening, show films, movie house, private cinema, film club, show movie public",
    "cinema licence",
  ],
  [
    "film company, video production, production studio, documentary company, podcast company, film studio, animation studio, make tv shows, media company, animation company, advertising film",
    "broadcast production licence",
  ],
  [
    "netflix, youtube china, video streaming, internet tv, podcast platform, short video app, streaming platform, iptv, online radio",
    "online audio-visual licence",
  ],
  [
    "hotel satellite tv, install satellite dish, satellite receiver, receive satellite",
    "satellite TV reception licence",
  ],
  ["foreign channels, hotel foreign channels, cnn, watch foreign tv", "reception of foreign satellite TV"],
  ["tv serial, make tv drama, produce drama, web drama, television series", "TV drama production licence"],
  [
    "approve tv drama, drama censorship, tv series approval, tv drama approval, series censorship",
    "TV drama content review",
  ],
  [
    "movie script, film censorship, screenplay, film permit, short film, film shooting permit, film story",
    "film script outline",
  ],
  ["start magazine, academic journal, found journal, issn, periodical", "periodical publication licence"],
  ["start newspaper, local paper, newspaper licence", "newspaper publication licence"],
  [
    "publish online, publish ebook, online magazine, publish games, game licence number, game publishing, online novel site, isbn game, web novel",
    "online publishing licence",
  ],
  ["journalist card, reporter card, journalist licence, become journalist", "press card"],
  [
    "copyright registration, register copyright, copyright photo, copyright painting, copyright song, protect song, protect design, register artwork, copyright work, protect photos, copyright logo, author rights",
    "copyright in a work",
  ],
  [
    "register app, software ip, protect software, program copyright, code copyright, source code",
    "software copyright",
  ],
  [
    "pirate books, stolen photos, stolen article, pirate software, illegal download, copied video, copyright infringement, ip theft, intellectual property theft, plagiarism, plagiarized, stole video",
    "copyright piracy",
  ],
  ["outdoor movie, village movie night, free film village", "rural film screening"],
  [
    "open disco, open arcade, billiard hall, night club licence, karaoke licence, script murder, arcade machines",
    "entertainment venue licence",
  ],
  [
    "game studio, live stream platform, online music, comics app, virtual goods, live streaming company, mcn, game operator, mobile game, game app, online game licence",
    "online culture business licence",
  ],
  ["gaming lounge, esports hotel, netbar", "internet café licence"],
  [
    "opera troupe, band agency, talent management, artist agency, concert promoter, music company",
    "commercial performance licence",
  ],
  [
    "pub music, circus show, music show, bar live music, theatre play, fashion show, hold performance",
    "commercial performance event",
  ],
  ["foreign entertainers, foreign model show", "performance by foreign artists"],
  ["live music venue, stage hall", "performance venue"],
  ["performance broker, celebrity agent", "performance agent certificate"],
  ["sell calligraphy, painting shop", "art dealer"],
  ["run music grades, grading centre, exam centre music", "art grading body"],
  ["exhibition foreign art, foreign art exhibition, bring painting china", "art import and export activity"],
  ["intangible cultural heritage, ich, folk craft heritage", "intangible heritage item"],
  ["inheritor, heritage craftsman", "intangible heritage bearer"],
  ["cultural park, culture industry, creative industry base", "cultural industry base"],
  ["village theatre money", "community arts fund"],
  ["minor bar, obscene show, minors ktv", "culture-market offence"],

  // Medical firms and hygiene
  [
    "open dentist, open tcm clinic, plastic surgery clinic, beauty clinic, private hospital, run hospital, medical practice licence, nursing station",
    "medical institution licence",
    "medical institution establishment approval",
  ],
  ["plan hospital, establish clinic", "medical institution establishment approval"],
  [
    "delivery ward licence, obstetric licence, ivf clinic, prenatal diagnosis",
    "maternal and child health service licence",
  ],
  ["obstetric staff", "maternal and child health staff certificate"],
  [
    "x ray room, ct room, dental x ray, radiotherapy licence, x ray hospital licence",
    "radiological diagnosis licence",
  ],
  ["radiology technician, dosimeter", "radiation worker certificate"],
  ["hospital narcotics, buy morphine hospital, anaesthetic card", "narcotics purchase card"],
  [
    "open hotel hygiene, barber licence, open barber shop, hairdresser licence, open massage, beauty salon licence, open cafe hygiene, health permit venue, tattoo parlour, open massage parlour",
    "public place hygiene licence",
  ],
  [
    "water supplier hygiene, water works hygiene, waterworks, tank water, secondary water supply, water tank cleaning",
    "drinking water hygiene licence",
  ],
  [
    "hand sanitizer, sanitizer, make sanitiser, make nappies, make diapers, make sanitary pads, sanitary towels, wet wipes, bleach factory",
    "disinfectant producer hygiene licence",
  ],
  [
    "water pipe approval, make water filters, water purifier factory, water dispenser",
    "water-contact product hygiene approval",
  ],
  ["dishwashing company, sterilise dishes", "tableware disinfection service"],
  ["collect plasma", "plasma collection licence"],
  ["clinic ad, dentist advert, medical ad", "medical advertisement review"],
  ["microbiology lab, pcr lab, bsl 2, covid lab", "pathogen laboratory"],
  ["occupational health check centre", "occupational disease diagnosis body"],

  // Religion, foreign affairs
  ["temple licence", "religious venue registration certificate"],
  ["move church, extend church, temple extension", "alteration of a religious venue"],
  ["church association, start religious group", "religious association"],
  ["register monk, pastor licence, minister religion, rabbi", "clergy recognition"],
  ["koranic school", "religious school"],
  ["big temple ceremony, mass prayer", "large religious event"],
  ["temple donations report", "religious venue annual financial report"],
  ["minority area fund", "ethnic minority development fund"],
  ["unity prize, ethnic unity", "ethnic unity award"],
  ["business trip official, government delegation", "official overseas mission"],
  ["official duty passport", "official passport"],
  ["business visa card", "APEC business travel card"],
  [
    "invite customer, invite business partner, invite supplier, business visa invitation, invite foreign customer",
    "invitation letter for a foreign visitor",
  ],
  [
    "legalise export document, certificate origin legalisation, legalise invoice, document used abroad, consulate stamp, legalize diploma",
    "consular legalisation",
  ],
  ["donation overseas chinese", "overseas Chinese donation project"],
  ["partner city abroad", "international sister city"],
  ["interview foreign press, foreign correspondent", "foreign journalist visit"],
  ["overseas talent startup, return overseas startup", "returnee business support"],
  ["macau visitor", "Hong Kong, Macao and Taiwan visitor information"],

  // Sport firms
  [
    "open climbing wall, open ski slope, scuba diving shop, bungee, water park, swimming pool licence, zipline, rafting",
    "high-risk sports licence",
  ],
  ["car rally, diving competition, motor race", "high-risk sports event"],
  ["swimming teacher, diving instructor, gym trainer", "sports instructor certificate"],
  ["second level athlete, athlete grade", "athlete grade title"],
  ["judge sports", "referee grade title"],
  ["qigong, tai chi place, taichi group", "health qigong site"],
  ["found sports club, football association, sports club registration", "sports association"],
  ["youth sports academy, youth training base", "youth athlete base"],
  ["sports company grant, sports subsidy, sports business fund", "sports industry fund"],
  ["lottery ticket shop, lottery agent, open lottery shop", "sports lottery outlet"],
  ["fitness club closed, personal trainer refund", "gym and fitness complaint"],
  ["archery range, shooting gallery, air gun, paintball", "shooting sports body"],

  // Tourism firms
  ["inbound tours, tour agency", "travel agency licence"],
  ["sell trips abroad, outbound travel agency", "outbound tourism qualification"],
  ["travel agency second office, travel branch", "travel agency branch"],
  ["travel sales desk", "travel agency outlet"],
  ["agency deposit, tour bond", "travel agency deposit"],
  ["guide certificate", "tour guide certificate"],
  ["guide test", "tour guide examination"],
  ["tour leader licence", "tour leader certificate"],
  ["three star, 5 star hotel, star hotel", "hotel star rating"],
  ["4a scenic, scenic rating, attraction grade, 5a attraction", "tourist site grading"],
  ["hot spring", "tourist resort recognition"],
  ["farm tourism", "farm-stay rating"],
  ["open bed breakfast, vacation rental", "homestay recognition", "hotel special-trade licence"],
  ["tourism planning, scenic planning", "tourism planning qualification"],
  ["tourism money", "tourism project fund"],

  // Grain, prices
  [
    "grain trader, buy rice farmers, rice mill, buy wheat, grain business, grain merchant, rice dealer",
    "grain purchase licence",
  ],
  ["army grain, military grain, military food supply", "military grain station qualification"],
  ["old grain, stale rice, aged rice", "aged grain purchase qualification"],
  ["state grain reserve, store grain state, reserve grain", "reserve grain storage qualification"],
  ["grain statistics, report grain stock", "grain trade statistical return"],
  ["granary, silo, grain warehouse, grain store", "grain storage unit"],
  ["trusted rice brand, honest grain company, safe oil", "trusted grain and oil enterprise"],
  ["rice quality, test rice, rice moisture, heavy metal rice", "grain quality test"],
  ["price rice, rice price, oil price cooking, flour price, wheat price", "grain prices"],
  [
    "rice farmer subsidy, big farmer subsidy, large farm subsidy, wheat subsidy",
    "large grain grower subsidy",
  ],
  ["rice dryer, wet grain, drying machine", "grain drying service"],
  ["cheat farmers grain, grain fraud, owes grain money, grain paid", "grain trade offence"],
  [
    "set price, regulated price, raise water price, bus fare, heating price, tariff regulated, raise fare, government price",
    "government-set price",
  ],
  ["flat price filing, new flat price, register house price, price new apartments", "new housing price"],
  ["raise ticket price, scenic admission price, entrance fee price", "scenic site ticket price"],
  [
    "car park price, parking rate, set parking fee, car park charge, open car park",
    "parking charge standard",
  ],
  ["wuye fee, management fee flat, maintenance charge", "property service charge standard"],
  [
    "tuition price, raise tuition, kindergarten fee standard, tuition standard",
    "private school fee standard",
  ],
  ["drug cost, price list drugs", "drug prices"],
  ["fee charging report, charging permit", "charging body annual report"],
  [
    "value stolen goods, valuation crime, value stolen car, stolen goods value",
    "price appraisal of property in a case",
  ],
  ["price valuer, price appraiser", "price appraiser registration"],
  [
    "rice oil price, supermarket prices, pork price today, price comparison, price groceries",
    "consumer goods prices",
  ],
  [
    "rip off price, hidden fee, hidden charges, no price tag, price marked, false discount, fake discount, illegal fees, arbitrary charges, restaurant overcharge, price cheating, price fixing, parking overcharge",
    "pricing offence",
  ],
  ["argue price, price disagreement, price quarrel, car repair price dispute", "price dispute"],
  ["join hearing, attend hearing, hearing participant, hearing water price", "price hearing participant"],

  // Heritage, surveying, earthquakes, air defence
  [
    "dig near monument, building near temple, construction near heritage, build near ancient, near great wall, protected zone building",
    "works near a protected site",
  ],
  [
    "restore temple design, heritage repair plan, repair monument, restore old temple, restoration plan",
    "heritage works design",
  ],
  [
    "restoration company, heritage restorer, monument restoration firm, restore monuments",
    "heritage works qualification",
  ],
  ["heritage architect, heritage survey, monument survey", "heritage survey and design qualification"],
  ["antique shop, curio shop, sell old porcelain", "antiques shop"],
  ["auction porcelain, auction vases, auction relics", "heritage auction lots"],
  ["auction house antiques, antique auctioneer, antique auction licence", "heritage auction qualification"],
  [
    "excavate tomb, ancient tomb, archaeological dig, found tomb, dig ruins, archaeologist",
    "archaeological excavation",
  ],
  [
    "film museum, film temple, film ancient site, shoot film monument, photograph relics, tv crew museum",
    "filming of heritage",
  ],
  ["replica, make replica, copy relic, museum replica, rubbings, copy antique", "copying of heritage"],
  [
    "take vase abroad, export painting antique, antique furniture abroad, export porcelain",
    "heritage export permit",
  ],
  ["borrow museum objects, museum loan, lend relics, loan exhibition", "loan of museum objects"],
  ["start museum, register museum, found museum", "museum"],
  ["register monument, monument list, historic site", "immovable heritage item"],
  [
    "grave robbers, tomb robbery, sell relics, relic smuggling, temple damaged, destroyed old house, steal relics, stolen relics",
    "heritage offence",
  ],
  [
    "mapping company, drone mapping, aerial photography company, gis company, land surveying firm",
    "surveying qualification",
  ],
  ["surveyor card, survey worker, surveyor id", "surveying work certificate"],
  ["become surveyor, surveyor exam, surveyor registration", "registered surveyor"],
  ["map book, atlas, map app, publish atlas, map website, map poster, online map", "map review"],
  ["submit survey data, survey catalogue", "survey results catalogue"],
  [
    "secret map, satellite image, aerial photo, classified map, elevation data, topographic map, gis data",
    "use of classified survey results",
  ],
  [
    "survey marker, benchmark stone, triangulation point, survey stone, remove benchmark",
    "removal of a survey mark",
  ],
  ["new survey, start survey, drone survey, aerial survey, register survey project", "survey project"],
  ["coordinate system, gps coordinates", "local coordinate system"],
  ["free map, city map, download map, map province, standard map", "public map data"],
  ["find address, street address, building number, address lookup", "address data"],
  ["map quality, survey checked, survey acceptance", "survey quality inspection"],
  ["illegal mapping, wrong map, map missing island, illegal survey, problem map", "surveying offence"],
  ["earthquake study, seismic evaluation, quake risk, earthquake risk", "seismic safety evaluation"],
  [
    "earthquake resistant, quake proof, earthquake resistance building, antiseismic, earthquake proof building",
    "seismic design requirement",
  ],
  ["move seismic station, relocate seismometer", "relocation of seismic monitoring facilities"],
  ["quake ready, safe community earthquake", "earthquake-safe community"],
  ["quake plan, school earthquake drill, earthquake plan, earthquake drill", "earthquake emergency plan"],
  ["felt earthquake, recent earthquakes, earthquake news", "earthquake alerts"],
  ["seismometer damaged, damaged seismic station, seismic vandalism", "damage to seismic facilities"],
  ["quake lessons, earthquake school", "earthquake education school"],
  [
    "basement shelter, civil defence basement, build basement, underground shelter building, air defence basement, underground garage shelter, basement construction",
    "air-raid basement",
  ],
  ["no basement shelter, pay instead shelter, shelter elsewhere", "off-site air-raid shelter"],
  ["shelter fee, air defence fee, civil defence fee, basement fee", "off-site shelter fees"],
  [
    "use bunker, bunker parking, shelter parking, rent shelter, rent bunker, underground parking, underground mall, underground shop",
    "civil defence facility use certificate",
  ],
  ["demolish shelter, demolish bunker, knock down shelter", "demolition of a civil defence facility"],
  ["shelter completed, shelter acceptance, civil defence completion", "civil defence works completion"],
  ["shelter drawings, shelter design, bunker design", "civil defence design review"],
  ["shelter supervision, civil defence supervisor", "civil defence supervision qualification"],
  ["siren, air raid siren, move siren, siren roof", "removal of an air-raid siren"],
  ["shelter quality, bunker quality", "civil defence works quality supervision"],
  ["nearest shelter, underground shelter, evacuation place", "emergency shelters"],
  ["first aid class, disaster training, evacuation training, civil defence training", "civil defence class"],

  // Weather
  [
    "lightning conductor, lightning drawings, lightning protection plan",
    "lightning protection design review",
  ],
  ["lightning check, lightning inspection", "lightning protection acceptance"],
  [
    "lightning testing company, test lightning rod, lightning tester",
    "lightning protection testing qualification",
  ],
  [
    "install lightning rods, lightning installer, lightning contractor",
    "lightning protection works qualification",
  ],
  [
    "balloon company, sell balloon release, advertising balloon, airship advert",
    "balloon release qualification",
  ],
  [
    "fly balloon, helium balloons, opening ceremony balloons, wedding balloons, sky lantern",
    "balloon release",
  ],
  ["build near weather station, block weather radar", "works near a weather station"],
  ["move weather station, relocate weather station", "weather station relocation"],
  ["climate data project, wind data, weather data eia", "weather data for impact assessment"],
  ["struck lightning, lightning fire, lightning killed, lightning claim", "lightning damage appraisal"],
  [
    "storm certificate, typhoon damage proof, hail damage insurance, weather proof insurance, typhoon certificate, wind damage insurance",
    "weather damage certificates",
  ],
  [
    "heat wave, cold wave, fog, heavy rain, weather alert, rainstorm, weather tomorrow, rain tomorrow, typhoon warning",
    "weather warnings",
  ],
  [
    "rain last month, climate records, temperature records, weather last year, weather statistics",
    "historical weather data",
  ],
  ["wind study, climate study, solar study, wind resource", "climate feasibility study"],
  ["cloud seeding, make rain, rainmaking, artificial rain", "weather modification operator certificate"],
  ["weather station damaged, broken weather station", "damage to weather station sites"],

  // Telecoms, post, tobacco
  [
    "telecom value added, vat telecom, idc, data centre, call centre, isp licence, sms company, cloud company, icp commercial, edi licence, vpn licence, vpn, sp licence, online platform licence, reseller mobile, mvno, icp permit",
    "value-added telecoms licence",
  ],
  [
    "icp record, register domain, website hosting, new website, launch website, company website",
    "non-commercial website",
  ],
  [
    "short code, sms code, service number, 400 number, number block, 95 number",
    "telecoms numbering resources",
  ],
  ["telecom works, lay fibre, cable laying telecom", "telecoms works quality supervision"],
  [
    "test telecom equipment, trial phone equipment, network access licence, 5g trial",
    "telecoms equipment trial",
  ],
  [
    "broadband contract dispute, operator overcharge, mobile data charge, telecom overcharge, phone plan dispute",
    "telecoms user appeal",
  ],
  ["website lookup, icp lookup", "website filing records"],
  ["spam calls", "spam message"],
  [
    "start courier company, open courier company, parcel company, express delivery licence, delivery business, courier licence, express business",
    "courier business licence",
  ],
  ["courier branch office, new courier branch", "courier branch"],
  ["collection point parcels, open parcel shop, express station", "courier outlet"],
  ["post office shut, remove post office", "closure of a post office"],
  ["stop mail delivery, no postman village", "suspension of universal postal service"],
  ["copy stamp design, print stamp picture", "reproduction of stamp designs"],
  ["stamp shop collectors, stamp fair", "stamp market"],
  [
    "courier job, delivery rider, delivery driver certificate, courier certificate, kuaidi job",
    "courier qualification",
  ],
  ["express lost, package damaged, parcel late, courier refuses", "courier complaint"],
  [
    "damaged letter, registered mail lost, ems lost, mail delivered, postal service, ems late",
    "postal service appeal",
  ],
  [
    "e cigarette, vape shop, sell vapes, ecigarette, cigarette permit, sell cigars, cigarette retail, tobacco shop, open tobacco shop, cigarette stall",
    "tobacco retail licence",
  ],
  ["cigarette wholesaler, tobacco distributor", "tobacco wholesale licence"],
  ["carry cigarettes, move cigarettes, truck cigarettes", "tobacco transport permit"],
  ["plant tobacco, tobacco farm, sell tobacco leaf", "tobacco growing contract"],
  ["real cigarettes, cigarettes genuine, test cigarettes, check cigarettes", "cigarette authenticity test"],
  ["tobacco shop distance, tobacco distance, near school cigarettes", "tobacco outlet planning"],
  ["tobacco price, pack cigarettes", "cigarette prices"],
  [
    "smuggled cigarettes, illegal cigarettes, sells fake cigarettes, cigarettes minors, sells cigarettes children, unlicensed tobacco",
    "illegal tobacco trade",
  ],
  ["tobacco inspector, cigarettes confiscated, tobacco fine", "tobacco enforcement complaint"],

  // Archives
  ["old house deed, land deed archive, house papers archive", "land and property archives"],
  ["recruitment record, hired archive", "recruitment archives"],
  ["forest papers, mountain deed, forest deed archive", "forest ownership archives"],
  ["give old photos, old photos museum, family papers donate, donate photos", "archive donation"],
  ["archives overseas, copy archives abroad", "export of archives"],
  ["project files, project archive, project documents acceptance", "project archive acceptance"],
  [
    "records management company, digitise documents, scan documents company, document scanning",
    "archive service firm",
  ],
  ["archivist, archive training", "archivist training"],
  ["published documents, government files", "public government information"],
  ["sell archives, destroyed files, damaged archives, lost files, destroyed records", "archives offence"],

  // Government, law, supervision
  ["government office building, office space government", "government office space"],
  ["state car, car allocation, government vehicle", "official vehicle allocation"],
  ["energy saving office, green office", "energy-saving public institution"],
  ["government electricity use, office energy use", "public institution energy data"],
  ["civil servants kindergarten, government nursery", "government kindergarten place"],
  ["work unit flat, danwei house, housing reform, danwei flat", "housing-reform home"],
  [
    "government conference hall, book meeting hall, rent conference hall, government hall",
    "government meeting venue",
  ],
  [
    "government dinner cost, official dinner, reception cost, government banquet",
    "official reception information",
  ],
  ["private use official car, officials car wedding, official car abuse", "misuse of official vehicles"],
  [
    "against fine, appeal licence refusal, licence refused, reconsideration, permit rejected, administrative reconsideration, appeal closure order, object decision",
    "administrative review",
  ],
  ["inspector badge, enforcement card, law enforcement card", "administrative law-enforcement certificate"],
  ["register regulation, rule filing, normative documents, regulatory document", "normative document"],
  ["comment regulation, consultation draft", "comments on draft local rules"],
  ["arbitration centre, business arbitration", "arbitration body"],
  ["document legal check, illegal document government", "legality review of documents"],
  [
    "inspector rude, inspector unfair, inspector took goods, goods confiscated, enforcement officer rude, officer beat, stall confiscated, rude inspector, unfair inspection",
    "law-enforcement conduct complaint",
  ],
  ["big decisions, major decisions", "major administrative decisions"],
  ["serve documents, served papers, legal notice served", "service of legal documents"],
  [
    "official bribed, official asked money, official corruption, official gifts, official relatives business, inspector money, official money, nepotism",
    "misconduct by public officials",
  ],
  [
    "office wont act, no answer government, government ignores, office refuses application, licence delayed, permit delayed, application ignored, no reply government",
    "failure of a public body to act",
  ],
  [
    "red tape, bureaucracy, too many documents, office too slow, sent back forth, slow permit",
    "administrative efficiency complaint",
  ],
  [
    "tender corruption, fixed tender, tender fraud, bid fraud, collusive bidding, bid collusion",
    "tendering misconduct",
  ],
  ["official punished appeal, discipline appeal", "supervision decision review"],
  ["anti corruption news, officials punished, clean government", "integrity information"],
  ["case progress supervision, supervised cases", "case monitoring notices"],
  ["volunteer supervisor, honorary inspector", "honorary supervisor"],
  [
    "ask documents government, government disclosure, request government documents",
    "government information request",
  ],
  ["official gazette, government bulletin", "government gazette"],
  ["write leader, petition governor, idea government", "letter to the governor"],
  ["new policy, government rules, support policy", "policy documents"],
  ["government powers", "list of administrative powers"],
  ["department duties, responsible department, department responsible", "list of department duties"],
  [
    "forbidden business, investment restrictions, restricted industries, prohibited industries, foreign investment negative list, banned industries",
    "investment negative list",
  ],
  ["government subsidies list, government grants list", "special fund list"],
  ["government rating, rate clerk, feedback service", "service ratings"],
  ["api, dataset, download datasets, open government data", "open data catalogue"],
  ["electronic business licence, digital business licence, e business licence", "electronic licence"],
  [
    "company login, company log, company portal account, legal person account, company user, colleague account, business login, employee access company",
    "business account authorisation",
  ],
  ["visit service hall, government hall appointment, counter appointment", "service hall visit"],
  ["flood warning news, disaster news, evacuation order, emergency notice", "emergency bulletins"],

  // Supply cooperatives, power and water for firms
  [
    "sell fertiliser, fertiliser shop, farm shop, agricultural supplies shop, sell plastic film",
    "farm supplies outlet",
  ],
  ["fireworks depot, fireworks supplier", "fireworks supply outlet"],
  [
    "recycling point, recycling bin, collect bottles, recycling station, waste paper collection",
    "recycling collection point",
  ],
  ["farmers market event, agricultural fair, sell produce fair, farm expo", "produce fair"],
  ["union cooperatives, cooperative union, cooperative alliance", "farmers' cooperative federation"],
  ["price fertiliser, pesticide price, seed price, urea price", "farm supplies prices"],
  ["village coop money, supply cooperative fund", "grass-roots cooperative fund"],
  [
    "leaves yellow, crop pests, insects crops, rice disease, fruit tree disease, plant doctor",
    "crop clinic visit",
  ],
  [
    "bad fertiliser, fertiliser fake, seeds grow, seed fraud, pesticide killed crops",
    "farm supplies complaint",
  ],
  [
    "connect electricity shop, electricity connection factory, new power supply, increase capacity electricity, electricity shop, power supply factory, electricity new shop, temporary electricity site",
    "request a new connection: business electricity",
    "business electricity",
  ],
  ["more power factory, upgrade electricity", "change capacity or plan: business electricity"],
  [
    "water connection shop, water supply factory, industrial water, water new shop",
    "request a new connection: business water",
    "business water",
  ],
  [
    "gas connection restaurant, gas shop, industrial gas",
    "request a new connection: business gas",
    "business gas",
  ],
  ["office broadband, office internet, business broadband, company internet", "broadband"],
  [
    "solar panels factory, solar feed, solar installation, rooftop pv, install solar panels, solar grid",
    "rooftop solar connection",
  ],

  // Things firms want with a licence
  ["annual inspection company licence", "company annual report"],
  [
    "company social insurance registration, register employees insurance, employee insurance company, social insurance company account",
    "social insurance contributions",
  ],
  ["open provident fund company, company housing fund account", "employer provident fund deposit account"],
];
