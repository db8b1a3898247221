import type { host as english } from '../../en/interface/host';

/** Words of the interface in Polish: host. What became of a reply, and what a host could not do. Every failure says what to do next. Keys begin with "host."; fields stand in braces and are filled once. */
export const host: Readonly<Record<keyof typeof english, string>> = {
  // The reply is there.
  'host.inserted': 'Tekst jest na początku wersji roboczej. Sprawdź go i kliknij Wyślij.',
  'host.inserted.cursor': 'Tekst jest w miejscu kursora. Sprawdź go i kliknij Wyślij.',
  'host.inserted.look': 'Tekst jest w wersji roboczej, ale zmieniło się w niej też coś innego. Przejrzyj ją.',
  'host.inserted.unchecked':
    'Program pocztowy zgłasza, że tekst wstawiono, ale nie udało się tego sprawdzić. Zajrzyj do wersji roboczej.',
  'host.replaced': 'Ten tekst zastąpił poprzedni. Sprawdź go i kliknij Wyślij.',
  'host.opened':
    'Okno odpowiedzi z tekstem jest otwarte. Sprawdź go i kliknij Wyślij. Jeśli brakuje podpisu: kliknij Odpowiedz i wstaw tekst stamtąd.',
  'host.opened.everyone':
    'Odpowiedź do wszystkich z tekstem jest otwarta. Sprawdź go i kliknij Wyślij. Jeśli brakuje podpisu: kliknij Odpowiedz wszystkim i wstaw tekst stamtąd.',
  'host.opened.meeting':
    'Okno odpowiedzi z tekstem jest otwarte. Sprawdź go i kliknij Wyślij. Wiadomość nie jest odpowiedzią w kalendarzu: odrzuć spotkanie także tam. Jeśli brakuje podpisu: kliknij Odpowiedz i wstaw tekst stamtąd.',
  'host.opened.elsewhere':
    'Okno odpowiedzi z tekstem jest otwarte. Odpowiedź ma trafić na adres {address}: przed wysłaniem wpisz go w polu Do. Jeśli brakuje podpisu: kliknij Odpowiedz i wstaw tekst stamtąd.',
  'host.opened.changed':
    'Okno odpowiedzi jest otwarte, ale w tym czasie wybrano inną wiadomość. Sprawdź, do kogo jest adresowana.',
  'host.drafted': 'W tym wątku jest wersja robocza odpowiedzi. Otwórz ją, sprawdź i kliknij Wyślij.',
  'host.undone': 'Tekst został usunięty. Reszta wersji roboczej jest bez zmian.',

  // Copied instead.
  'host.copied.no-reply':
    'Program pocztowy nie otworzył okna odpowiedzi. Tekst jest skopiowany: kliknij Odpowiedz i wklej go.',
  'host.copied.not-inserted': 'Program pocztowy nie przyjął tekstu. Jest skopiowany: wklej go do wersji roboczej.',
  'host.copied.too-long': 'Ten tekst jest za długi, by go przekazać. Jest skopiowany: kliknij Odpowiedz i wklej go.',

  // Nothing was done.
  'host.other-letter': 'Teraz otwarta jest inna wiadomość. Nic nie wstawiono. Najpierw odczytaj tę wiadomość.',
  'host.no-letter': 'Żadna wiadomość nie jest otwarta. Nic nie wstawiono.',
  'host.already-there': 'Ten tekst już jest w wersji roboczej. Nie wstawiono go drugi raz.',
  'host.earlier-there':
    'W wersji roboczej jest wcześniejszy tekst, który został potem zmieniony. Usuń go ręcznie i wstaw ponownie.',
  'host.selected':
    'W wersji roboczej jest zaznaczony fragment, który zostałby zastąpiony. Nic nie wstawiono: kliknij w wybranym miejscu i wstaw ponownie.',
  'host.busy': 'Poprzednie wstawianie jeszcze trwa. Poczekaj chwilę.',
  'host.undo.changed':
    'Wersja robocza zmieniła się od tego czasu. Nic nie usunięto: użyj polecenia Cofnij w programie pocztowym.',
  'host.undo.pictures':
    'W wersji roboczej są obrazy, które mogłyby przepaść. Nic nie usunięto: użyj polecenia Cofnij w programie pocztowym.',

  // It is not known.
  'host.waiting': 'Trwa oczekiwanie na program pocztowy. Tekst jest tu zachowany.',
  'host.unknown.reply':
    'Program pocztowy nie odpowiedział. Sprawdź, czy otworzyło się okno odpowiedzi; jeśli nie, spróbuj ponownie lub skopiuj tekst.',
  'host.unknown.draft':
    'Program pocztowy nie odpowiedział. Sprawdź, czy tekst jest w wersji roboczej; jeśli nie, spróbuj ponownie lub go skopiuj.',
  'host.unknown.changed': 'Podczas wstawiania otwarto inną wiadomość. Zajrzyj do wersji roboczej.',
  'host.undo.unknown': 'Nie ma pewności, czy tekst został usunięty. Zajrzyj do wersji roboczej.',

  // It failed.
  'host.failed.no-reply': 'Program pocztowy nie otworzył okna odpowiedzi. Skopiuj tekst, kliknij Odpowiedz i wklej go.',
  'host.failed.not-inserted': 'Program pocztowy nie przyjął tekstu. Skopiuj go i wklej do wersji roboczej.',
  'host.failed.too-long': 'Ten tekst jest za długi, by go przekazać. Skopiuj go, kliknij Odpowiedz i wklej.',
  'host.failed.undo': 'Nie udało się usunąć tekstu. Użyj polecenia Cofnij w programie pocztowym.',

  // Reading.
  'host.unread.body':
    'Program pocztowy nie udostępnił tekstu tej wiadomości. Wpisz ręcznie nazwisko i stanowisko albo odczytaj ją ponownie.',
  'host.unread.changing': 'Otwarta wiadomość zmieniała się podczas czytania. Wybierz jedną i odczytaj ją ponownie.',
  'host.unread.own': 'To Twoje własne spotkanie. Otwórz zaproszenie na rozmowę kwalifikacyjną.',
  'host.late':
    'Outlook jeszcze nie odpowiedział. Wpisz ręcznie nazwisko i stanowisko i skopiuj tekst; okienko uzupełni się, gdy Outlook odpowie.',
  'host.unread.failed':
    'Program pocztowy nie pozwolił odczytać tej wiadomości. Odczytaj ją ponownie albo wpisz to, co potrzebne.',

  // Memory.
  'host.memory.full': 'Nie ma już miejsca na bloki i ustawienia. Usuń któryś blok albo najpierw je wyeksportuj.',
  'host.memory.failed': 'Nie udało się zapisać zmiany. Nadal tu jest: spróbuj ponownie za chwilę.',

  // Without a pane.
  'host.quick.not-invitation':
    'To nie wygląda na zaproszenie na rozmowę kwalifikacyjną. Otwórz Decline Politely, aby mimo to napisać odpowiedź.',
  'host.quick.look': 'Coś w tej wiadomości wymaga najpierw Twojej uwagi. Otwórz Decline Politely.',
  'host.quick.elsewhere': 'Odpowiedź ma trafić na adres {address}: przed wysłaniem wpisz go w polu Do.',
  'host.quick.meeting': 'Wiadomość nie jest odpowiedzią w kalendarzu: odrzuć spotkanie także tam.',
  'host.quick.failed': 'Nie udało się otworzyć odpowiedzi. Otwórz Decline Politely i skopiuj tekst.',
  'host.quick.reading': 'Czytanie zaproszenia…',
};
