using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in Germany; Austria and Switzerland write numbers otherwise.</summary>
internal static class German
{
    public static readonly NumberNames Numbers = new(
        Ones: "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
            + "achtzehn neunzehn",
        Tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        Hundred: "hundert",
        One: "eine einen",
        Scales: [(1_000, "tausend"), (1_000_000, "millionen mio"), (1_000_000_000, "milliarde milliarden mrd")]
    );

    public static readonly SentenceWords Sentences = new(
        Abbreviations: "bzw ca evtl",
        Numbered: "nr abs",
        Closing: "",
        Openers: "Der Die Das Ein Eine"
    );

    private static readonly OrdinalWords Ordinals = new(
        Nouns: "Abschnitt Aufl Jh Jhd Jhdt Abteilung Absatz Akt Anlauf Artikel Auflage Ausgabe Band Bezirk Bundesliga Durchgang Ebene Etage Etappe Fassung "
            + "Generation Geburtstag Geschoss Grad Halbjahr Halbzeit Hälfte Jahr Jahrestag Jahrgang Jahrhundert Jahrhunderts Jahrtausend "
            + "Kalenderwoche Kapitel Klasse Lebensjahr Lebensmonat Lehrjahr Liga Mal Monat Novelle Obergeschoss Platz Preis Quartal Rang "
            + "Reihe Runde Schritt Schuljahr Schwangerschaftswoche Semester Serie Sitzung Sonntag Staffel Stock Stockwerk Strophe Stufe "
            + "Stunde Tag Teil Termin Untergeschoss Versuch Wahlperiode Weltkrieg Weltkriegs Woche Zeile",
        Before: "der die das dem den des im am zum zur vom beim ins ans unterm überm ein eine einen einem einer eines dieser diese dieses "
            + "diesem diesen ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines unser unsere unserer unserem unseren "
            + "mein meine meiner meinem meinen dein deine deiner deinem deinen euer eure jeder jede jedes jedem jeden",
        Days: "am vom zum",
        Every: "jeder jede jedes jedem jeden",
        Openers: "Ab Aber Aktuell Alle Allein Allerdings Als Also Am An Andere Anders Auch Auf Aus Außerdem Bei Beide Beim Bereits Bevor Bis "
            + "Bisher Da Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann Daran Darauf Daraus Darin Darüber Darum Das "
            + "Dass Davon Darunter Dazu Derzeit Dein Deine Dem Den Denn Dennoch Der Deren Des Deshalb Dessen Deswegen Die Dies Diese Diesem Diesen Dieser Dieses "
            + "Doch Dort Drei Du Durch Ebenso Ein Eine Einem Einen Einer Eines Einige Entweder Er Erst Es Etwa Etwas Falls Fast Früher "
            + "Für Ganz Gegen Genau Gestern Gibt Hat Heute Hier Hierzu Höchstens Jährlich Knapp Hinter Ich Ihr Ihre Ihrem Ihren Im Immer In Insgesamt Inzwischen "
            + "Ist Ja Je Jede Jeder Jedes Jedoch Jemand Jene Jetzt Kann Kaum Kein Keine Keiner Laut Lediglich Man Manche Mehr Mein Meine "
            + "Meist Mindestens Mit Muss Nach Nachdem Neben Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob Obwohl Oder Oft Ohne Rund Schließlich "
            + "Schon Sein Seine Seit Seitdem Selbst Sie Sind So Sobald Sodann Sofern Sogar Solange Solche Somit Sondern Sonst Später Statt "
            + "Täglich Trotz Trotzdem Über Um Und Ungefähr Unser Unsere Unter Viele Vielleicht Vier Vom Von Vor Vorher Wann War Waren Warum Was "
            + "Weder Wegen Weil Weiter Weitere Weiterhin Welche Wenige Wenn Wer Werden Wie Wieder Wir Wird Wo Wobei Wurde Wurden Während "
            + "Zu Zudem Zuerst Zuletzt Zum Zunächst Zur Zurzeit Zusammen Zusätzlich Zuvor Zwar Zwei Zwischen"
    );

    private static readonly NamingWords Naming = new()
    {
        References =
            "Abb Abbildung Abs Absatz Abschnitt Absch Anhang Anlage Antwort Art Artikel Aufgabe Aufl Band Bd Beispiel Bild Bl Blatt Buch "
            + "Diagramm Fig Formel Frage Fußnote Gate Gleis Grafik Gruppe H Haus Heft Jahrgang Jg Kap Kapitel Karte Klasse Lektion Level "
            + "Linie Modul Nr Nummer Paragraf Paragraph Phase Platz Psalm Punkt Rang Raum Regel Rn Rz Randnummer S Satz Schaubild Schritt Seite "
            + "Spalte Stufe Tab Tabelle Tafel Teil Tipp Titel Typ Übung Version Vers Z Zeile Ziff Ziffer Zimmer Zone",
        WeakReferences = WeakReferences.German,
        Lists =
            "Abbildungen Gruppen Bezirke Abschnitte Abschnitten Absätze Absätzen Anhänge Anlagen Beispiele Bände Fragen Fußnoten Kapiteln Klassen "
            + "Nummern Nrn Paragrafen Paragraphen Punkte Randnummern Schritte Schritten Seiten Spalten Stufen Sätze Tabellen Teile Übungen "
            + "Zeilen Ziffern",
        Links = "und oder bis sowie bzw",
        Sources = "Quelle Quellen",
        OtherMonths = "Januar Jänner Februar Feber Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez",
        YearCues = "Jahr Jahre Jahren Jahres seit anno Frühjahr Frühling Sommer Herbst Winter Anfang Mitte Ende",
        Clock = "Uhr",
        Per = "pro je per",
        Rulers =
            "Albert Albrecht Alexander Benedikt Christian Clemens Eduard Elisabeth Ferdinand Franz Friedrich Georg Gregor Gustav Heinrich "
            + "Innozenz Jakob Johann Johannes Josef Joseph Karl Katharina Klemens Konrad Leo Leopold Ludwig Maximilian Napoleon Nikolaus Otto "
            + "Paul Peter Philipp Pius Ramses Richard Rudolf Wilhelm",
        Orders =
            "Bring Bringe Drück Drücke Geh Gehe Gib Hol Hole Iss Klick Klicke Koche Lass Leg Lege Lies Mach Mache Nimm Nutz "
            + "Nutze Plane Rechne Rühre Schick Schicke Schlaf Schreib Schreibe Such Trink Trinke Warte Wähle Zähl Zähle Üb",
        PoliteOrders =
            "abdecken abgießen ablöschen abschmecken abschrecken absieben abtropfen abwiegen anbraten anfeuchten anrühren anschwitzen anziehen "
            + "aufgießen aufkochen aufschlagen auftauen auftragen ausrollen aushöhlen auslegen bepinseln bestreichen bestreuen blanchieren bohren dämpfen "
            + "dübeln düngen dünsten einfetten einkochen einrühren einschlagen einsetzen entkernen filtern frittieren gießen glasieren grillen hacken "
            + "häkeln hinzufügen hinzugeben joggen karamellisieren kneten lagern lüften marinieren mixen montieren pflanzen pflegen pressen pürieren "
            + "raspeln reduzieren reiben rösten säen sägen schälen schleifen schmelzen schmoren schrauben schütteln sieben sprühen stricken "
            + "überbacken umrühren unterheben unterrühren verkneten verlängern vermischen verquirlen verrühren versäubern vorbohren vorheizen "
            + "wässern wenden wiegen würfeln würzen zerkleinern ziehen zugeben zuschneiden abkühlen atmen ausfüllen backen beachten beantragen beginnen begrenzen benutzen bestellen besuchen bitten "
            + "bleiben braten bringen buchen cremen dehnen drucken drücken einplanen einweichen einwirken entfernen erhitzen "
            + "essen fragen fügen füllen garen geben gehen halten heben hängen installieren kaufen kleben klicken kochen kommen "
            + "köcheln kühlen kürzen laden lassen legen lesen machen massieren melden messen mischen nehmen notieren nutzen "
            + "planen prüfen quellen rechnen reinigen reservieren rufen ruhen rühren sammeln schicken schlafen schließen "
            + "schneiden schreiben schwenken senden senken setzen sparen spülen starten stellen strecken streichen suchen "
            + "teilen tippen tragen trinken trocknen unterschreiben vergleichen vermeiden vermengen versuchen verteilen "
            + "verwenden warten waschen wiederholen wählen ziehen zählen öffnen üben",
        OrderLeads =
            "also anschließend auch Bitte danach dann einfach erst immer jetzt nie niemals nun schließlich und zuerst " + "zunächst",
        OrderEnds = "aber da dass denn kosten kostet obwohl weil wovon während",
        Documents =
            "Anleitung Bericht Broschüre Buch Datei Dokument Download Faltblatt Formular Handbuch Heft Leitfaden Merkblatt "
            + "Präsentation Ratgeber",
        DocumentLengths = "Blatt Blätter Byte Bytes Folie Folien Kapitel Min Minute Minuten S Seite Seiten",
        Bounds =
            "begrenzt bis braucht darf Durchschnitt durchschnittlich dürfen Grenze höchstens max maximal mehr mindestens muss "
            + "müssen soll sollen typisch unter weniger über überschreiten überschreitet",
        Counted =
            "Abende Angebote Angestellte Angestellten Anträge Arbeiter Arbeitsplätze Autos Bauern Beschäftigte Beschäftigten "
            + "Besucher Betriebe Bewerber Bücher Dörfer Ehepaare Einwohner Eltern Euro Familien Firmen Frauen Fälle Gemeinden "
            + "Gramm Gäste Haushalte Häuser Jahre Jahren Jugendliche Jugendlichen Jungen Kilo Kilogramm Kilometer Kinder "
            + "Kindern Kliniken Kollegen Kunden Lehrer Lehrkräfte Leute Leuten Länder Menschen Meter Minuten Mitarbeitende "
            + "Mitarbeiter Mitglieder Monate Monaten Mädchen Männer Nächte Orte Patienten Personen Pflegekräfte Plätze Prozent "
            + "Punkte Schulen Schüler Schülerinnen Sekunden Senioren Sitze Staaten Stellen Studierende Stunden Städte Tage "
            + "Tagen Teilnehmende Teilnehmer Tiere Tonnen Tote Unfälle Unternehmen Vereine Verletzte Wochen Wohnungen "
            + "Zentimeter Ärzte Kalorien Kilokalorien Quadratmeter Hektar Liter Wörter Zeichen Zeilen Watt Stühle Briefe Bäume",
        Shares = SpokenShares.German(),
        Each = "ein eine einem einen einer eines jede jedem jeden jeder jedes",
        Ordinals = Ordinals,
    };

    private static readonly LanguageForms General = new()
    {
        Decimal = ",",
        Group = ".",
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        DayPattern = "{0}. {1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}\u00A0%",
        LessThan = "weniger als {0}",
        MoreThan = "mehr als {0}",
        RangeWord = " bis ",
        MoneyPattern = "{1}\u00A0{0}",
        Units = new Dictionary<string, UnitWords>
        {
            ["usd"] = new("", "US-Dollar"),
            ["usd-per-year"] = new("", "US-Dollar pro Jahr"),
            ["usd-per-hour"] = new(" pro Stunde", "US-Dollar pro Stunde"),
            ["percent"] = new("", "Prozent"),
            ["percentage-points"] = new(" Prozentpunkte", "Prozentpunkte", " Prozentpunkt"),
            ["jobs"] = new(" Stellen", "Stellen", " Stelle"),
            ["annual-openings"] = new(" freie Stellen im Jahr", "freie Stellen im Jahr", " freie Stelle im Jahr"),
            ["people"] = new(" Personen", "Personen", " Person"),
            ["years"] = new(" Jahre", "Jahre", " Jahr"),
            ["months"] = new(" Monate", "Monate", " Monat"),
            ["weeks"] = new(" Wochen", "Wochen", " Woche"),
            ["days"] = new(" Tage", "Tage", " Tag"),
            ["hours"] = new(" Stunden", "Stunden", " Stunde"),
        },
        Naming = Naming,
        References = new()
        {
            Published = "Veröffentlicht: {0}",
            PublishedOnline = "Online veröffentlicht: {0}",
            Preprint = "Preprint, online gestellt: {0}",
            Accessed = "Abgerufen: {0}",
            Circa = "um {0}",
            Seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"],
            Season = "{0} {1}",
            EtAl = "et al",
            In = "In",
            Editor = "Hrsg",
            Editors = "Hrsg",
            Edition = "{0} Aufl",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".",
            Volume = "Bd {0}",
            Version = "Version {0}",
            PresentedAt = "Vorgestellt bei: {0}",
            Dissertation = "Dissertation",
        },
        Charts = new()
        {
            Title = "Diagramm: {0}",
            Range = "Ein Band auf einer Skala ab null, mit markiertem mittlerem Wert.",
            RangeBelowZero = "Ein Band auf einer Skala, die unter null reicht, mit markierter Null und markiertem mittlerem Wert.",
            Bars = "Balken ab null.",
            Split = "Ein Balken, in Teile gegliedert.",
            Line = "Eine Linie über die Zeit, ab null.",
            LineBelowZero = "Eine Linie über die Zeit, auf einer Skala, die unter null reicht.",
            Rest = "Der Rest",
            ShowTable = "Die Zahlen zu diesem Diagramm",
            Table = "Tabelle",
            Label = "Was",
            Value = "Wert",
            When = "Wann",
            NoValue = "nicht bekannt",
        },
        Page = new()
        {
            Table = "Tabelle",
            Footnotes = "Fußnoten",
            Footnote = "Fußnote",
            BackToFootnote = "Zurück zu Fußnote {0}",
            WholeSource = "Die Quelle als Ganzes",
            WholePart = "Die genannte Stelle als Ganzes",
            CallOuts = ["Vorsicht", "Offenlegung", "Wichtig", "Hinweis", "Tipp", "Warnung"],
            Done = "Erledigt",
            ToDo = "Zu erledigen",
        },
    };

    private static readonly IReadOnlyList<string> WithJänner = [.. General.Months.Select(m => m == "Januar" ? "Jänner" : m)];

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (General with { Group = "\u00A0", MoneyGroup = ".", MoneyPattern = "{0}\u00A0{1}", Months = WithJänner }, "AT"),
            (General with { Months = WithJänner }, "IT"),
            (General with { Decimal = ".", Group = "’", MoneyPattern = "{0}\u00A0{1}", PercentPattern = "{0}%" }, "CH LI")
        ),
    };
}
