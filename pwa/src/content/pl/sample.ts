import type { SampleTexts } from '../../core/sample/texts.ts'

/** The fictional half-year. Nobody stands behind it, and it must not sound as if somebody did. */
export const sample: SampleTexts = {
  clients: {
    steady: {
      code: 'Brzoza',
      notes: {
        0: 'Sen lepszy trzeci tydzień z rzędu. Zauważone bez mojego pytania.',
        1: 'Dużo ciszy w drugiej połowie, dobrej.',
        3: 'Wraca temat proszenia o pomoc. Spokojniej niż wiosną.',
        6: 'Nowa umowa: mniej o nocach, więcej o tym, co przed nimi.',
        11: 'Po przerwie zaczęło się łatwiej, niż można się było spodziewać.',
      },
      summaries: {
        0: {
          thread: 'Odmawianie w pracy bez tłumaczenia się',
          secondThread: 'Sen się trzyma',
          opening: 'Jak poszła rozmowa o dyżurach',
        },
        1: {
          thread: 'Co się dzieje w ciele, zanim powie „dobrze, zrobię”',
          opening: 'Wrócić do ucisku w gardle',
        },
        2: {
          thread: 'Wieczór bez telefonu: dwa razy wyszło, raz nie',
          opening: 'Co było inaczej w ten trzeci wieczór',
        },
        5: {
          thread: 'Złość, która przychodzi dopiero następnego dnia',
          opening: 'Zacząć od złości, nie od zmęczenia',
        },
        10: {
          thread: 'Powrót po przerwie',
          secondThread: 'Pierwsza odmowa',
          opening: 'Zapytać, jak było po odmowie',
        },
      },
      firstContract: {
        goal: 'Spokojniejsze wieczory i sen',
        way: 'Rozmowa o tym, co dzieje się między kolacją a nocą',
        effect: 'Zasypianie przed północą przez większość tygodnia',
      },
      contract: {
        goal: 'Mówić „nie”, zanim przyjdzie zmęczenie',
        way: 'Jedna sytuacja z tygodnia, oglądana powoli',
        effect: 'Jedna odmowa w tygodniu bez tłumaczenia się',
      },
    },
    mended: {
      code: 'Latarnia',
      notes: {
        0: 'Żart z tamtej sesji: już obie strony mogą się z niego śmiać.',
        1: 'Powiedział wprost, że było za szybko. W porę.',
        3: 'Ćwiczenie wybrane razem, nie podane.',
        6: 'Spokojnie. Wolniejsze tempo służy.',
        11: 'Ironia przy każdym pytaniu, potem długie milczenie. Ćwiczenie było moje, nie jego.',
      },
      summaries: {
        0: { thread: 'Prosić, zanim się wycofa', opening: 'Jak było z prośbą w domu' },
        1: {
          thread: 'Tempo: kiedy jest za szybko i jak to powiedzieć',
          opening: 'Sprawdzić tempo na początku',
        },
        2: { thread: 'Duma i wstyd obok siebie', opening: 'Wrócić do zdania o ojcach i synach' },
        5: {
          thread: 'Co zostało z naprawy',
          secondThread: 'Plan na lato',
          opening: 'Zapytać, co jeszcze uwiera',
        },
        10: { thread: 'Po trudnej sesji: jest ostrożnie', opening: 'Zapytać, czy tempo już lepsze' },
      },
      firstContract: {
        goal: 'Mniej wybuchów w domu',
        way: 'Rozpoznawanie, co jest tuż przed wybuchem',
        effect: 'Dwa wieczory w tygodniu bez kłótni',
      },
      contract: {
        goal: 'Rozmawiać, zanim zrobi się za późno',
        way: 'Najpierw to, co przyniesie sam; ćwiczenia tylko wspólnie wybrane',
        effect: 'Jedna trudna rozmowa doprowadzona do końca',
      },
    },
    open: {
      code: 'Kamyk',
      notes: {
        0: 'Ostrożniej z obu stron. Mniej skarg, więcej pytań.',
        1: '„Gadamy i nic z tego nie ma”. Pierwszy odruch: tłumaczyć metodę.',
        3: 'Pytania o to, kiedy będą efekty.',
        6: 'Dobra praca nad tygodniem, dużo konkretu.',
        11: 'Pierwsze spotkanie po przerwie, sporo nadrabiania.',
      },
      summaries: {
        0: {
          thread: 'Co znaczy „coś z tego mieć”',
          secondThread: 'Jedna rzecz na tydzień, zapisana',
          opening: 'Wrócić do tego, co uzgodnione: czy plan na początku pomaga',
        },
        1: { thread: 'Rozczarowanie, także mną', opening: 'Zacząć od planu spotkania' },
        2: { thread: 'Dwa cele naraz: ulga i zmiana pracy', opening: 'Zapytać, który jest ważniejszy teraz' },
        5: { thread: 'Odkładanie i to, przed czym chroni', opening: 'Jak poszło z jednym telefonem' },
        10: { thread: 'Co się zmieniło przez lato', opening: 'Wybrać jeden wątek zamiast trzech' },
      },
      firstContract: {
        goal: 'Mniej odkładania',
        way: 'Jedno zadanie na tydzień, omawiane na początku',
        effect: 'Trzy rzeczy dokończone do końca miesiąca',
      },
      contract: {
        goal: 'Decyzja w sprawie pracy',
        way: 'Za i przeciw, a potem to, co się przy tym czuje',
        effect: 'Decyzja podjęta, jakakolwiek',
      },
    },
    quiet: {
      code: 'Wiatr',
      notes: {
        0: 'Kwadrans spóźnienia, „nie wiem” po każdym pytaniu. Mówi, że jest w porządku.',
        1: 'Zadanie zapomniane drugi raz. Nie dopytywać o zadanie, zapytać o nas.',
        3: 'Wzrok częściej w oknie niż na mnie.',
        6: 'Dużo śmiechu, lekko. Czy nie za lekko?',
        11: 'Opowieść o przeprowadzce, pierwszy raz z żalem.',
      },
      summaries: {
        0: { thread: 'Zmęczenie, o którym trudno mówić', opening: 'Zapytać, jak nam się razem pracuje' },
        1: { thread: 'Nowe miasto, starzy znajomi', opening: 'Wrócić do samotnych niedziel' },
        2: { thread: 'Kto pisze pierwszy', opening: 'Co by było, gdyby nie napisać' },
        5: { thread: 'Lekkość jako sposób', secondThread: 'Żal po przeprowadzce', opening: 'Zacząć wolniej' },
        10: { thread: 'Co zostało w dawnym mieszkaniu', opening: 'Zapytać o pierwszą noc w nowym' },
      },
      firstContract: {
        goal: 'Zadomowić się w nowym miejscu',
        way: 'Rozmowa o tym, czego brakuje; małe próby w tygodniu',
        effect: 'Jedna osoba, do której można zadzwonić',
      },
      contract: {
        goal: 'Nie znikać, kiedy robi się trudno',
        way: 'Mówimy od razu, gdy któraś strona się oddala',
        effect: 'Trzy spotkania z rzędu bez odwoływania',
      },
    },
  },
  repairs: {
    mended: {
      noticed: 'Po moim pytaniu o ćwiczenie ironia, odrzucone zadanie, cisza.',
      gathered: 'Za dużo zadań, za mało słuchania. Pomogło, kiedy mówiliśmy o tym, co dziś.',
      ownChange: 'Pierwsze dziesięć minut bez moich pytań',
    },
    open: {
      noticed: 'Skargi na brak efektów i nacisk na gotową radę.',
      gathered: 'Brakuje planu. Pomaga, kiedy na końcu jest jedna rzecz na tydzień.',
      ownChange: 'Na koniec jedno zdanie: z czym dziś wychodzimy',
    },
  },
  agenda: {
    autocheck: 'Skąd u mnie pośpiech akurat przy tej osobie',
    quiet: 'Oddala się po cichu, a mówi, że wszystko dobrze. Jak zapytać, nie naciskając?',
    general: 'Dwie trudne godziny jedna po drugiej: co z przerwą między nimi',
    met: 'Ironia, która trafia we mnie osobiście',
    metToo: 'Czy tempo nie jest zbyt wygodne dla mnie',
    ticked: 'Pierwsze minuty po przerwie: mówić o niej czy czekać',
  },
  meeting:
    'Ironia bywa prośbą o zwolnienie. Najpierw nazwać, co się dzieje między nami, dopiero potem wracać do tematu.',
  reflections: [
    'Spieszę się, gdy ktoś milczy. Poznaję to po tym, że zadaję drugie pytanie, zanim padnie odpowiedź na pierwsze.',
    'Po trudnych godzinach dziesięć minut spaceru, bez telefonu. W tym miesiącu udało się trzy razy.',
    'Bywam zbyt pomocny. Widzę to, kiedy wychodzę z sesji bardziej zmęczony niż druga strona.',
  ],
  phrases: [
    'Zwolnijmy. Wydaje mi się, że biegnę przed nami.',
    'Z czym [pani dziś wychodzi|pan dziś wychodzi|państwo dziś wychodzą|dziś wychodzisz]?',
  ],
}
