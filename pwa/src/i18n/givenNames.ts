/** Given names with their everyday forms, in Polish and English, in lower case: no code should be one of them. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  adam adaś adrian adrianna ada agata agatka agnieszka aga agusia ala alan albert aldona aleks aleksander
  aleksandra alicja alina amelia amelka anastazja andrzej andrzejek angelika aniela anita anna ania anka aneta
  antek antoni antonina tosia tosiek apolonia artur barbara basia baśka bartek bartłomiej bartosz beata beatka
  blanka bogdan bogna bogumiła bogusław bogusia bohdan borys bożena bożenka bronisław brunon cecylia celina
  cezary czarek czesław dagmara damian daniel daniela danuta danka danusia daria dariusz darek dawid dominik
  dominika donata dorota dorotka edward edyta elwira elżbieta ela elka emil emilia emilka eryk ewa ewelina ewka
  fabian felicja feliks filip franciszek franek gabriel gabriela gabrysia genowefa grażyna grażynka grzegorz
  grzesiek grzesio gustaw halina halinka hanna hania helena helenka henryk heniek hubert ignacy ignaś iga igor
  ilona irena irenka ireneusz irek iwo iwona iwonka iza izabela jacek jadwiga jadzia jagoda jakub kuba kubuś jan
  janek jaś janina janka janusz jarosław jarek jasiek jerzy jurek joanna joasia aśka asia joachim jolanta jola
  jolka józef józek józefa judyta julia julka julian julita justyna kacper kaja kajetan kalina kamil kamila
  kamilka karol karolina karolinka kasia kaśka katarzyna kazimierz kazik kazimiera kinga klara klaudia kleopatra
  konrad kornel kornelia krystian krystyna krysia kryśka krzysztof krzysiek krzyś ksawery laura lech leszek lena
  lenka leokadia leon leonard lidia lidka lilianna liliana liwia lucjan lucyna ludmiła ludwik ludwika luiza
  łucja łukasz łukaszek magda magdalena maja maciej maciek maksymilian maks malina malwina małgorzata
  małgosia gosia gośka marcel marcelina marcin marek mareczek maria marysia maryla marianna marian mariola
  mariusz marlena marta martyna maryna marzena mateusz mati matylda maurycy melania michał michalina mieczysław
  mietek mikołaj milena miłosz mirela mirosław mirek mirosława mirka monika monia nadia natalia natalka natasza
  nikodem nikola nina norbert ola olaf oleg olek oksana oliwia oliwier olga oskar otylia patrycja patryk paula
  paulina paweł pawełek pelagia piotr piotrek piotruś pola przemysław przemek radosław radek rafał regina renata
  renia robert roksana roman romuald róża rozalia rozalka ryszard rysiek sabina sandra sara sebastian seba
  seweryn sławomir sławek sonia stanisław staszek staś stanisława stefan stefania stefcia sylwia sylwester
  szczepan szymon szymek tadeusz tadek tatiana tekla teodor teresa tereska tobiasz tola tomasz tomek tymon
  tymoteusz tymek urszula ula ulka wacław waldemar waldek walenty waleria wanda wandzia weronika wera wiesław
  wiesiek wiesława wiesia wiktor wiktoria wika wioletta violetta wioleta witold witek władysław władek
  włodzimierz włodek wojciech wojtek zbigniew zbyszek zdzisław zdzisiek zenon zofia zosia zośka zuza zuzanna
  zuzia zygmunt zyta żaneta żaklina
  aaron abby abigail abraham adele agnes aidan aileen alan albert alex alexander alexandra alexis alfie alice
  alison allison amanda amber amelia amy andrea andrew andy angela angie ann anne annie anthony tony april archie
  arthur ashley aubrey audrey august austin autumn ava avery barbara barry beatrice becky belinda ben benjamin
  bernard beth betty beverly bill billy blake bob bobby bonnie bradley brandon brenda brett brian briar bridget
  brook brooke bruce bryan caleb cameron carl carla carol caroline carolyn carter casey catherine cathy chad
  charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire
  clara clay cliff clive clover colin connor craig crystal cynthia daisy dale daniel danielle danny darren dave
  david dawn dean deborah debbie debra denise dennis derek diana diane dominic don donald donna doris dorothy
  doug douglas dylan ed eddie edith edward eileen elaine eleanor eli elijah elizabeth ella ellen ellie elliot
  emily emma eric erica erin ethan eugene eva evan evelyn evie faith fern fiona finn flora florence frances
  francis frank fred freddie frederick freya gareth gary gavin gemma geoffrey george georgia gerald gina ginger
  glen gloria gordon grace graham grant greg gregory hailey hannah harold harriet harrison harry harvey hayden
  hazel heather heidi helen henry holly hope howard hugh hugo hunter ian ice imogen iris isaac isabel isabella
  isla ivy jack jackie jackson jacob jade jake james jamie jane janet janice jasmine jason jay jean jeff jeffrey
  jen jenna jennifer jenny jeremy jerry jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel
  john johnny jon jonathan jordan jose joseph josh joshua joy joyce juan jude judith judy julia julian julie
  june juniper justin karen kate katherine kathleen kathryn kathy katie kay kayla keith kelly ken kenneth kerry
  kevin kim kimberly kirsty kyle lark larry laura lauren laurel lawrence leah lee leo leon leonard leslie levi
  lewis liam lily linda lindsay lisa liz logan lois lorraine louis louise lucas lucy luke luna lydia lynn
  mabel maddie madison maggie mandy marc marcus margaret maria marie marilyn marion mark martha martin mary
  mason matilda matt matthew maureen max maxine maya meadow megan melanie melissa mia michael michelle mick mike
  mila millie miriam mohammed molly monica morgan muhammad nancy naomi natalie natasha nathan neil nicholas nick
  nicola nicole nigel noah nora norman oliver olive olivia oscar owen paige pam pamela parker pat patricia
  patrick paul paula pauline pearl peggy penny pete peter phil philip phoebe phyllis poppy rachel ralph ray
  raymond rebecca reed reuben rhys richard rick riley rita rob robert robin rod roger ron ronald rory rosa rose
  rosemary rosie ross rowan roy ruby russell ruth ryan sabrina sadie sage sally sam samantha samuel sandra sarah
  savannah scarlett scott sean seth shane shannon sharon shaun shawn sheila shirley sidney sienna sierra simon
  sky skye sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue summer susan
  suzanne sydney sylvia tammy tara ted teresa terry tessa theo theodore theresa thomas tiffany tim timothy tina
  todd tom tommy tracy trevor tyler valerie vanessa vera veronica vicky victor victoria vince vincent violet
  virginia vivian walter wanda warren wayne wendy will william willow winston yvonne zach zachary zoe
`
    .trim()
    .split(/\s+/),
)
