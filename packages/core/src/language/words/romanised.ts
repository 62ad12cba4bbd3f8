/**
 * Words for `function-words.ts`. People romanise as they hear, so the usual spellings stand side by side; in Arabic the digits 2 3 5 7 8 9
 * write letters that Latin lacks. Written from general knowledge of the languages; no corpus text.
 */
export const ROMANISED_WORDS: Readonly<Record<string, string>> = {
  'ar-Latn': `ana inta enta enti inti howa huwa hiya heya e7na i7na ehna ihna ento intu homma hom hum ya wa fi fee fe min men 3ala ala 3la
    3an 3ind 3and 3andi 3andy andi 3ndi ma3 ma3a ma3i ila ela illi elli li lel lil el al il bel bil da di dah deh dol dool hada hadi hatha
    hathi hay haida haidi hek heik keda kida kda hena hina hnak henak mish mesh msh mush mo mu moo mou mub mafi mafeesh mafish mafii la
    laa la2 la2a aywa aiwa aywah na3am naam eih eh eeh esh eish aish shu shou shoo sho wesh leh leih lih lesh leish laish emta imta mata
    mta meta fein fen feen wein wain wen ween kif keef kaif kef ezay ezzay izay izzay kam kaam bikam bekam kol kul kull kel kelo shwaya
    shway shwayya ktir kteer kathir kteir ketir awi awy gidan jiddan gedan jidan bas bs lessa lissa lesa lsa delwa2ti dlwa2ty delwaty
    dilwa2ti hala2 halla2 hla2 alheen al7een elheen el7een daba alaan elan taw tawa inaharda enaharda naharda nharda elyom alyoum alyom
    elyoum lyom bokra bukra bukrah bokrah ghadan ambare7 embareh mbareh imbari7 ams ayez 3ayez 3awez 3ayz 3yz aayez awez 3ayza 3awza abi
    abgha abgi abghi baddi beddi bdi biddi badi ureed oreed urid arid areed momken mumkin momkin mumken yemken yimkin law samaht sama7t
    samahti sama7ti sama7tom samahtom fadlak fadlik fadlkom please shukran shokran shukrn chokran mersi yislamo merci marhaba mar7aba
    mar7ba salam salaam assalamu alaikum aleikom 3alaikom 3alikom ahlan ahleen sabah elkheir el5eir masa2 kheir khair 5air yalla wallah
    wallahi walla inshallah insha2allah enshallah inshalla ma3lesh maalesh ma3lish 7abibi habibi akhi ya3ni yaani ye3ni talab talabi
    talabt talabti talabiya talabeya talabya talabiyya altalab eltalab elorder order tard tardi eltard altard shohna sho7na shahna sha7na
    sha7n shahn shohnti elsha7n alshahn elshohna el-shohna tawsil tawseel towsil tawsel twsil twseel tawsila wasal wesel wesal wesil
    wassal waslet weslet weselt weslat wasalet wasalat waslat wasalni weselni wasalny weslni twsal tewsal yewsal yousal yosal teosal
    weselteni wesletni wesletny estalamt istalamt astalamt estalmt astalem estelem istilam erga3 arga3 argga3 araja3 arajje3 arage3
    aragga3 raga3 rajja3 erja3 irja3 irga3 estirgaa estirja3 istirdad estrdad ird folous flous floosi flousi folosi fulus flusi flus
    masari masary masareya mablagh mablaghi dafa3t dafa3 dafaat daf3 edfa3 adfa3 addfa3 eldaf3 7esab hesab 7isab hisab 7sabi hesabi hisabi
    7esabi fatora fatoora fatura faturah 3enwan 3inwan enwan 3onwan 3nwan enwani ma2as maqas maas m2as lon loon loun lawn montag muntaj
    montaj elmontag almuntaj 7aga haga 7agat 7aja haja shi shay shai maksour maksoura maksoor maksor makser mksour mkasar mkassar mkasara
    khasran 5asran kharban kharbana talef talfa bayez bayza bayz 8alat ghalat ghalt khata2 5ata2 na2es naqes na2is na2sa dayi3 daya3 day3
    mafqood mafood met2akher mit2akhar met2a5er mota2akher muta2akher mta5er mit2a5ar ta2akhar ta2kheer ta5er et2akhar mestani mistani
    mestany mistanni mstni bastanna bastana astanna antather ntr elgha2 ilgha2 algha2 alghi elghi 2algha albadel badel tabdeel tabdil
    abaddel abadel aghayar aghayyar taghyeer taghyir ashtari ashtri eshtareit eshtret ishtarait ishtaret shareet ishteri se3r si3r se3ro
    s3r as3ar khasm 5asm khosom discount ma7al mahal matjar matgar mawgood mawjood mawjud mwjod mawgoud motawafer mutawaffir mutawafer
    shaghal sheghal yeshtaghal beyeshtaghal byeshtaghal yishtaghil byishtghil bteshtaghal ayam ayyam yom youm yoom yomein yawm osboo3
    osbo3 osbou3 isbo3 usbu3 shahr shaher sa3a adkhol ad5ol adkhul afta7 aftah asaggel asajel tasjil tasgeel tasgil dokhool dokhol
    musa3ada mosa3da mosaada mosa3ada sa3edni sa3dni sa3idni so2al su2al su2aal khedma khidma 5edma 5dma 3amil 3amel 3omala2 3omlaa raqam
    rakam raqm rqm ra2am ra2m 3aref 3arfa a3raf a3ref adr a2dar aqdar agdar akdar bagdar ba2dar kan kont kunt kanet ba2a b2a ba2alo ba2aly
    b3d ba3d ba3den ba3dein abl 2abl qabl gabl lazem lazim mo7tag mehtag muhtaj m7taj ra7 rah raha hayewsal hatewsal haywsal 7ayewsal 7ad
    had 7ada fi7 tani tany thani kaman kamen zay zayy mithl wa7da wahda wa7ed wahed etnein talata tamam tmam kwayes kwayesa kuwayes zein
    zain mni7 mnih helw 7elw 3shan 3ashan ashan 3alashan alashan lian la2n l2n betaa3i bta3i bta3y beta3i bitaa3 bta3 ta3i taba3i tab3i
    mali mal7 de7k ray2 raddo rodo ruddo yarod rod yerod`,
  'fa-Latn': `man to oo ou ma shoma shomaa ishoon inha ona onha in oon un va ya ama vali agar age ke ta che chi chie chiye chera chra koja
    kojas kojast kojaast kei key chetor chetori chejori chejoori chand chande chandta aya az be ba bi bedoon baraye vase vaseye baad bad
    ghabl qabl ru zir dar daram daram? dare darid darin dari nadaram nadare nadarid hast hastam hastid nist nistam nistid bood bud boodam
    bude bashe bashad basheh shod shode shodeh shodam nashod nashode nashodeh mishe misheh mishavad nemishe nemisheh nemishavad konam koni
    konid konin kone kard kardam karde kardeh nakarde nakardam mikonam mikone mikonid mikonin nemikone nemikonam nemikoneh khastam mikham
    mikhaam mikhastam mikhay mikhain nemikham mikhaham bayad bayd mitoonam mitunam mitonam mitoonin mitunid mitoonid nemitoonam nemitunam
    nemitonam lotfan lotfa lotf hanuz hanooz hanoz hamishe hargez faghat hamchenin ham kheyli kheili khaili bishtar hame hich hichi chizi
    chiz emrooz emruz emroz farda dirooz diruz diroz alan alaan mamnoon mamnun mamnoonam merci mersi tashakor tashakkor moteshakeram
    motshakeram salam salaam dorood dorud khaste khasteh nabashid bebakhshid babakhshid sefaresh sefaresham sefareshe sefareshi dadam
    dadid dadin bedin bedid tahvil ersal ersaal ferestadid ferestadin befrestid befrestin mifrestid baste basteh bastam bastehe basteam
    bastamo marsule marsoole marsooleh post peyk resid reside resideh narasid nareside naresideh mirese miresad miresid beresid berese
    nemirese gereftam gerftam daryaft marjoo marjou marjoi marjui morjo morjou pas bargasht bargardoonam bargardunam bargardoonid
    bargardand bazgasht pool pul poolam pulam poolamo pulamo poolo vajh pardakht faktor factor hesab hesabam hesaabam ramz ramze obur
    oboor vorud voorood adres adresam andaze andazeh sayz saiz rang range kala kaala mahsul mahsool jens shekaste shekasteh kharab kharabe
    maayub mayub mayoob eshtebah eshtebahi eshtebahie kam gom gomshode montazer montazeram montazeramo laghv cancel kansel taviz ta'viz
    avaz avazesh kharid kharidam bekharam gheymat gheimat qeymat takhfif takhfifi forushgah forooshgah maghaze mojood mojud mojoode
    mojoodi mojudi kar karb kare kari rooz ruz roz rooze ruze hafte hafteh haftei mah vared beshm besham bsham sham komak komakam soal
    soaal poshtibani moshtari shomare shomareh peygiri peigiri peigir asib asibdide dide didam migam goftam goft begid begoo khob khub
    khoob bale baleh are areh na kheir sepas dg dige digeh digar hamin hamoon inja unja onja ruye dast dastam resi nemidonam nemidoonam
    midoonid midoonin sabt shavad shavam jadid kodoom kodum yek ye do se rafte raft oomad umad oomade umade nayoomad nayumad nayoomade
    miad miyad biad biyad ro rasid raside`,
  'hi-Latn': `hai hain h ho hu hun hoon tha thi the thaa hoga hogi honge hua hui huye hue ka ki ke ko kaa se sey mein mei me main mai mera
    meri mere mujhe muje mujhko mujko hum ham hame humein hamara hamari humara tum tumhara aap ap aapka aapki aapke apka apki apke aapko
    apko apna apni apne yeh ye yah woh wo vo voh is us iska iski iske uska uski uske isko usko in un kya kyu kyun kyon kyo kyunki kyuki
    kab kabhi tak kahan kaha kahaan kidhar kaun kon konsa kaunsa kaise kese kaisa kaisi kitna kitne kitni aur or ya lekin par magar agar
    to toh tho bhi hi sirf bas nahi nahin nhi nai nahee na mat abhi ab abhitak tab jab phir fir jaldi jldi turant der bahut bhut bohot
    bahot boht zyada jyada thoda thodi kam kuch kuchh koi sab sabhi sath saath liye lie baad pehle pahle wapas vapas waapas wapis vapis
    bhai bhaiya sir madam ji jee kripya krpya kripaya dhanyavad dhanyawad shukriya namaste namaskar maaf kijiye kijie karo kar karna karne
    karni karke kr krna kro krdo krke kiya kiye raha rahi rahe rha rhi rhe diya diye di do dijiye dijie dena dene de dedo lo le lena liya
    lijiye gaya gya gayi gai gaye aaya aya aayi ayi aaye aye aayega ayega aayegi aana aa ane jaega jayega jaayega jaye mila mili mile
    milega milegi milna milne chahiye chaiye chahie chahta chahti sakta sakte sakti skta skte pata pta batao bataiye bataye btao bolo bola
    samajh dekho dekhna dekh lag laga lagta lagega wala wali wale waala paisa paise pese rupaye rupees rupye saman samaan cheez chiz
    kharab khrab toota tuta tooti tuti tute toote phata fata galat glt ghalat dusra doosra dusri doosri alag naya nayi purana bheja bheji
    bheje bhej bhejo bhejiye bhejna mangwaya mangaya manga mangvaya kharida khareeda kharidna lautana lautao badal badalna badlo badli
    badlna rang daam kimat keemat chhut sasta mehnga dukan din dino hafte hafta mahina mahine aaj aj kal parso subah shaam samay intezar
    intejar intzar madad madat sawal jawab paas pas andar bahar upar niche band chalu khul khula chal chalta nikal jama khata naam number
    thik theek tik sahi shi accha acha achha haan han haa sara sari pura poora puri poori baar bar dobara dubara wajah matlab yaar yahan
    yaha waha wahan isliye tarah taraf ghar hath hat log mil jaan kaam krta karta karti karte hota hoti hote`,
  'ru-Latn': `i ili no esli chto chtoby chtobi shto kak gde kogda pochemu kto kakoy kakoi kakaya kakie kotoryy kotoriy kotoraya ne net ni
    ya ty ti on ona my mi vy vi oni menya mne mnoy tebya vas vam nas nam ego yego ee eyo ih moy moi moya moyo moe moego moyego moey moemu
    moyu vash vasha vashe vashi svoy etot eta eto eti etogo tot est yest byl bila byla bylo bilo byli byt budet budu mogu mozhet mozhete
    mojete mozhno mojno nuzhno nujno nado hochu khochu hotel khotel hotela hotelos pozhaluysta pozhalujsta pojaluista pozhaluista
    pojaluysta poluchit poluchil poluchila poluchili v vo na s so k iz ot do dlya dlja dlia po pri pro bez u o ob za pod nad cherez posle
    pered eshche esche eshe eshyo yeshche uzhe uje vsegda nikogda tolko tolʹko tozhe toje takzhe ochen ochenʹ bolshe zdes tam tut segodnya
    sevodnya zavtra vchera seychas seichas sejchas spasibo spasiba privet zdravstvuyte zdravstvuite zdravstvujte dobryy dobriy dobry den
    izvinite zakaz zakaza zakazal zakazala zakazat zakazy zakazu zakazom dostavka dostavki dostavku dostavke dostavili dostavlen
    dostavlena dostavit posylka posilka posylki posylku posilku otpravili otpravlen otpravlena otpravit otpravka otpravke vozvrat vozvrata
    vernut vernite vernuli vernyote dengi deneg denʹgi schet schyot chek oplata oplaty oplatu oplatil oplatila oplatit akkaunt akaunt
    akkaunta parol adres razmer tsvet cvet tovar tovara tovaru veshch slomana sloman slomannaya slomannyy slomannyi povrezhden povrezhdena
    povrejdena brak brakovannyy nepravilnyy nevernyy drugoy drugoi hvataet khvataet prishel prishyol prishol prishla prishlo priehal
    priekhal priehala polucheno zhdu jdu zhdat otmenit otmena otmenite pomenyat obmen obmenyat kupit kupil kupila tsena cena skidka skidku
    magazin nalichii rabotaet rabotayet dney dnei dnya nedelya nedelyu nedeli mesyats mesyac mesats voyti voiti vojti zayti zaiti pomoshch
    pomosh pomogite vopros podderzhka klient nomer skolko pochta nichego vse vsyo vsio tak vot chego komu kuda otkuda gde-to adresu
    deystvuet kogda-to idet idyot poka snova opyat opiat stoit stoimost podskazhite podskajite skazhite skajite prislali prislat prishlite
    pridet pridyot priydet dolzhen doljen dolzhna tebe svyazatsya operator`,
  'el-Latn': `kai ke i h o to ta oi tou tis tin thn ths ton twn toys tous mia enas ena alla an oti pou poy pws pos na tha 8a den dn mhn
    min mi egw ego esy esi autos aytos afto auto ayto afti auth aftos emeis emis eseis esis mou moy sou soy mas sas emena esena kati
    tipota ola olo oles oloi einai eine ine itan htan eimai ime eisai exw exo echo exei exi echei exeis exete eixa exoume mporw mporo boro
    mporeite mporite mporei mpori borei prepei prepi thelw thelo 8elw 8elo thelei thelete theloume parakalw parakalo euxaristw efxaristo
    efharisto eyxaristw evxaristo kalimera kalhmera kalispera kalhspera geia gia ya geiasas xairete sygnwmi signomi sorry se ston sthn
    stin sto stis stous apo me xwris xoris choris meta prin mexri pote poso posa posi poia poio poios giati ti pios akoma akomh akomi hdh
    idi idh panta mono episis poly poli pio edw edo ekei eki shmera simera avrio aurio ayrio xthes x8es tora twra paraggelia parangelia
    paragelia paraggelies paraggelias parhggeila pariggila parigila paraggeila paradosh paradosi paradothike paradw8hke apostoli apostolh
    esteila stile steile steilate estilan pakéto paketo dema courier kourier metaforika epistrofi epistrofh epistrepsw epistrepso
    epistrofes xrimata xrhmata lefta leyta pisw piso timologio apodixi apodeiksi plirwmi plhrwmh pliromi plirosa plhrwsa pliroso karta
    logariasmo logariasmos logariasmou kwdikos kodikos kwdiko kodiko dieythinsi diefthinsi dieu8unsh megethos mege8os xrwma xroma proion
    proionta prion spasmeno spasmena spasmenh katestrameno katestrammeno xalasmeno xalasmena elattwmatiko elatomatiko lathos la8os lipei
    leipei lipi lypei eftase irthe hr8e hrthe ir8e irthan erthei er8ei erthi elava elaba elabe parelava paralavi perimenw perimeno
    perimenoume akyrwsw akiroso akyrosi akurwsh akyrwste allaksw allakso allagi allagh agorasa agoraso agorazo timi timh ekptwsi ekptosi
    ekptwsh magazi katastima diathesimo dia8esimo apothema leitourgei litourgi doulevei douleyei mera meres imera hmera evdomada ebdomada
    vdomada minas mina syndethw sindetho syndesi sundesh mpw mpo bo voithia boh8eia boitheia voitheia erwtisi erotisi ekshpiretisi
    eksipiretisi pelatwn arithmos ari8mos opos opws otan pali allo alli gamo re file lipon loipon nai oxi ohi ochi kala kalo kanw kano
    kanei kane kanete steilete dwste dose pia gri gora`,
  'zh-Latn': `wo ni ta women nimen tamen nin de le ma ne ba a shi bushi bu mei meiyou you dao hai haiyou haimei hen tai zai zhe zhege
    zhexie na nage nali nar naxie shenme sheme zenme zenmeban zenmeyang weishenme wei shei shui ji jige duoshao duojiu duo shao he huo
    haishi danshi keshi yinwei suoyi ruguo yijing cai jiu ye dou zhi hui neng keyi bukeyi yao xiang xiangyao xuyao yinggai bixu bie qing
    qingwen xiexie xie xiexieni nihao ninhao hao haode zaoshanghao duibuqi buhaoyisi mafan bang bangmang bangwo gei dingdan dingdanhao
    wode nide tade xiadan ding gou goumai mai maile maidao fahuo fa shouhuo shou shoudao shoudaole songhuo song kuaidi kuaidihao wuliu
    baoguo bao guo dongxi chanpin shangpin huopin yunfei yunshu peisong tui tuihuo tuikuan tuihuan tuiqian tuihui huanhuo huan qian kuan
    jiage jia geqian pianyi gui zhekou youhui youhuiquan zhifu fukuan fule zhifubao weixin fapiao zhanghao zhanghu mima denglu dengluo
    dizhi chima chicun daxiao yanse huai huaile posun po sui suile cuowu cuo cuole que queshao diu diule diushi meishoudao meidao dengle
    dengdai deng quxiao xiugai gaibian gai genghuan dian shangdian dianpu kucun youhuo quehuo xianhuo keyong yong bunengyong buneng
    shiyong tian jitian yitian liangtian xingqi zhou libai yue yigeyue jintian mingtian zuotian xianzai shihou shijian shenmeshihou jin
    houlai yihou yiqian bangzhu wenti kefu rengong kehu fuwu haoma dianhua lianxi huifu chaxun zhuangtai jindu kuai kuaidian manle man
    zhiliang buduile buxiang manyi bumanyi tousu pingjia mama shangmian xiamian limian waimian yixia yidian yige liangge zheyang nayang
    qishi keneng zhidao buzhidao kan kankan jian shuo gaosu juede xihuan dakai qu lai huilai chulai shanghai beijing zhongguo riben meiguo
    renminbi yuan`,
}
