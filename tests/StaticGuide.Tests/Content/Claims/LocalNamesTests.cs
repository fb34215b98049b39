using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>
/// In languages other than English: numbers that are dates, ordinals, parts of a text or times of day, and beside them those that claim.
/// </summary>
public sealed class LocalNamesTests
{
    [Theory]
    // A day of a month.
    [InlineData("de", "Der Verein wurde am 3. Mai 2024 gegründet.")]
    [InlineData("de", "Am 12. Januar 2025 und am 31. Oktober war zu.")]
    [InlineData("de", "Vom 3. bis 5. Mai, am 12. und 13. Juni, vom 3.–5. Juli.")]
    [InlineData("de", "Stand: 7. Sept. 2024")]
    [InlineData("de", "Seit dem 18. März 1848; im Jahr 1848 auch.")]
    [InlineData("de", "Er kam am 3. und ging am 12.")]
    [InlineData("de-AT", "Am 6. Jänner und am 7. Januar.")]
    [InlineData("fr", "Fondé le 3 mai 2024, fermé le 1er juin 2024 et du 3 au 5 août.")]
    [InlineData("fr", "Les 3, 4 et 5 mai ; entre le 3 et le 5 mai ; le 12 janv. 2024.")]
    [InlineData("fr", "En 1789, tout changea ; le 14 juillet 1789 surtout, depuis 1788.")]
    [InlineData("es", "Fundada el 3 de mayo de 2024; cierra del 3 al 5 de agosto.")]
    [InlineData("es", "El 1.º de mayo, el 9 de julio de 1816 y entre el 3 y el 5 de junio.")]
    [InlineData("es-PE", "El 3 de setiembre y el 4 de septiembre.")]
    [InlineData("pt", "No dia 3 de maio de 2024, em 1º de junho e de 3 a 5 de julho.")]
    [InlineData("ar", "تأسست في 3 مايو 2024 وأغلقت في 5 أيار.")]
    [InlineData("he", "נוסד ב־3 במאי 2024 ונסגר ב־5 ביוני.")]
    // Ordinals.
    [InlineData("de", "Die 2. Auflage ist da. Im 20. Jahrhundert war es der 3. Platz.")]
    [InlineData("de", "Es war ihr 2. Besuch in der 5. Klasse, zum 3. Mal.")]
    [InlineData("de", "Die 2. überarbeitete Fassung, 3. Auflage, Berlin.")]
    [InlineData("de", "In der 3./4. Klasse und vom 1. bis zum 3. Tag.")]
    [InlineData("fr", "Au XXe siècle, la 2e édition et la 3ème partie.")]
    [InlineData("es", "La 3ª edición y el 2.º piso.")]
    [InlineData("pt", "A 3ª edição e o 2º andar.")]
    // Parts of a text.
    [InlineData("de", "Siehe Seite 12 und Kapitel 3. Dazu Tabelle 1.2.")]
    [InlineData("de", "Nach § 12 Abs. 3 BGB und §§ 13, 14 HGB gilt es.")]
    [InlineData("de", "Art. 5 DSGVO gilt. Artikel 12 Absatz 3 Satz 2 auch.")]
    [InlineData("de", "Seiten 3, 5 und 7 zeigen es, Kap. 3–5 und S. 12 auch.")]
    [InlineData("fr", "Voir page 3, chapitre 2, l’article 12, p. 4 et n° 5.")]
    [InlineData("fr", "Article 12 : les articles 3, 5 et 7 valent.")]
    [InlineData("es", "El artículo 12, la página 4, el cap. 3 y la pág. 5.")]
    [InlineData("es", "Las páginas 3 y 5 lo dicen.")]
    [InlineData("pt", "O artigo 12 da lei, a página 4, o cap. 3 e o n.º 5.")]
    [InlineData("ar", "انظر الصفحة 12 والمادة 5 من القانون رقم 7.")]
    [InlineData("he", "ראו עמוד 12, סעיף 5 לחוק ומס' 7.")]
    // Times of day.
    [InlineData("de", "Um 7:30 Uhr, um 19.30 Uhr, um 7 Uhr, um 7 Uhr 30.")]
    [InlineData("de", "Offen von 9 bis 17 Uhr, samstags 9–13 Uhr.")]
    [InlineData("fr", "À 7 h 30, la porte ouvre ; de 9 h à 17 h, vers 18 heures.")]
    [InlineData("es", "A las 7:30 abre, a las 7 de la tarde cierra; de las 9 a las 17.")]
    [InlineData("es", "Abierto de 9 a 14 h y a las 12 del mediodía.")]
    [InlineData("fr", "Selon l’art. 5, ouvert de 8 à 17 h.")]
    [InlineData("pt", "Abre às 7, das 9 às 17 horas.")]
    [InlineData("ar", "يفتح في الساعة 7 صباحًا.")]
    [InlineData("he", "נפתח בשעה 7 בבוקר.")]
    // Kings and popes.
    [InlineData("fr", "Henri 4 fut roi. Louis 14, lui, régna. Sous d’Henri 4 ! Jean-Paul 2 vint. Louis 14 est mort.")]
    [InlineData("es", "Enrique 8 reinó. Felipe 6 es rey. Carlos 4 y Carlos 3. Juan Pablo 2 vino.")]
    [InlineData("pt", "João 6 veio. Pedro 2, o rei. Luís 14 foi rei.")]
    [InlineData("de", "Karl 5 regierte. Das war Ludwig 14. Das war Ludwig der 14. Friedrich 2 (der Große) auch.")]
    // Products and verses, in languages whose words are not known.
    [InlineData("it", "Ubuntu 22.04 va bene. Python 3.12 è qui. Con Nginx 1.24 anche. Nginx 1.24 esce. Gv 3,16 lo dice.")]
    [InlineData("nl", "Ubuntu 22.04 is er. Python 3.12 ook. Met Nginx 1.24 gaat het. iOS 17.2 en Debian 12.100 werken.")]
    public void What_names_a_day_a_place_or_a_time_claims_nothing(string language, string text) =>
        Assert.Equal("", string.Join('|', Found(language, text)));

    [Theory]
    [InlineData("de", "Am 3. Mai 2024 arbeiteten 12 000 Menschen dort.", "12 000")]
    [InlineData("de", "Am Ende waren es 12. Danach ging es weiter.", "12")]
    [InlineData("de", "Die Sieger sind die 12. Insgesamt kamen 300.", "12|300")]
    [InlineData("de", "Jeder 3. Haushalt ist arm.", "3")]
    [InlineData("de", "Es kamen 12. „Danach war Ruhe.“", "12")]
    [InlineData("de", "Auf Seite 3 und 5 Menschen kommt es an.", "5")]
    [InlineData("de", "Es gibt nur 2 Auflagen und 12 Kapitel.", "2|12")]
    [InlineData("de", "In der 2. Auflage stehen 40 Namen.", "40")]
    [InlineData("de", "Das sind 31 Tage im Mai und 12 %.", "31|12 %")]
    [InlineData("de", "Um 7:30 Uhr standen 30 Menschen an.", "30")]
    [InlineData("de", "Es dauert 7 Stunden und kostet 19.30 Franken.", "7|19.30")]
    [InlineData("de", "Er hat 1848 Bücher.", "1848")]
    [InlineData("fr", "Le 3 mai 2024, 12 000 personnes y travaillaient.", "12 000")]
    [InlineData("fr", "La semaine compte 35 h, le jour 7 h et demie.", "35|7")]
    [InlineData("fr", "Limité à 8 h par jour, à 7 heures par personne.", "8|7")]
    [InlineData("fr", "Voir page 3, 40 personnes attendent.", "40")]
    [InlineData("fr", "Il faut par page 300 mots, dans chaque article 12 notes.", "300|12")]
    [InlineData("fr", "Il y a 3 articles et 5 pages, entre 2 et 5 jours.", "3|5|2|5")]
    [InlineData("fr", "En 1850 communes, il y en a.", "1850")]
    [InlineData("es", "El 3 de mayo de 2024 trabajaban 12 000 personas.", "12 000")]
    [InlineData("es", "Ayudó a las 12 personas, a las 3 con pan.", "12|3")]
    [InlineData("es", "La página 4 y 40 personas; 3 artículos.", "40|3")]
    [InlineData("es", "Dura de 2 a 14 h, o de 6 a 8 h.", "2|14|6|8")]
    [InlineData("es", "Hubo 12 el 3 de mayo.", "12")]
    [InlineData("es", "No 12 sino 15 vinieron.", "12|15")]
    [InlineData("pt", "Em 3 de maio de 2024 havia 12 000 pessoas.", "12 000")]
    [InlineData("pt", "Deu pão às 12 pessoas no 3 dias.", "12|3")]
    [InlineData("ar", "في 3 مايو 2024 عمل هناك 12000 شخص.", "12000")]
    [InlineData("ar", "بلغ العدد 300 شخص.", "300")]
    [InlineData("he", "ב־3 במאי 2024 עבדו שם 12000 איש.", "12000")]
    [InlineData("he", "יש שם 12 עמודים.", "12")]
    [InlineData("fr", "Louis 14 ans, Marie 8 ans. Paris 12 habitants. Henri 4 pour cent.", "14|8|12|4")]
    [InlineData("es", "Carlos 4 hijos. Felipe 6 mil. Pedro 8 h. Madrid 12 casas. Juan 40 vino.", "4|6|8|12|40")]
    [InlineData("pt", "Pedro 2 casas. João 6 por cento.", "2|6")]
    [InlineData("de", "Otto 3 %. Insgesamt 12 kamen. Etwa 12 waren da. Otto 3-mal.", "3 %|12|12|3")]
    // Its words are not known: what its digits say counts.
    [InlineData("it", "Ha vinto 12 premi.", "12")]
    public void What_counts_beside_it_is_still_found(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Found(language, text)));

    [Theory]
    [InlineData("de", "Am 3. Mai wuchs es um 12 %. [@bureau]")]
    [InlineData("de", "Jeder 3. Haushalt ist arm. [@bureau]")]
    [InlineData("de", "Laut Kap. 3 der 2. Fassung sind es 12. [@bureau]")]
    [InlineData("es", "Según la pág. 3 son 12. [@bureau]")]
    // What stands below a table is behind it.
    [InlineData("de", "| Haushalte | 300 |\n|---|---|\n| Arme | 12 |\n\nQuelle: [@bureau]")]
    [InlineData("es", "| Hogares | 300 |\n|---|---|\n| Pobres | 12 |\n\nFuentes: [@bureau]")]
    [InlineData("de", "| Haushalte |\n|---|\n| 300 |\nQuelle: [@bureau]")]
    [InlineData("fr", "| Ménages | 300 |\n|---|---|\n| Pauvres | 12 |\n\nSource : [@bureau]")]
    public void A_citation_behind_it_stands_for_all_of_it(string language, string sentence)
    {
        using var site = Site.Small();
        site.Write(
            "content/evidence/all.yml",
            "sources:\n  - {id: bureau, title: Pay, publisher: Bureau, url: \"https://bureau.example.org/\"}\n"
        );
        site.Write("content/index.md", $"---\ntitle: Home\nlang: {language}\n---\n{sentence}\n");
        Assert.DoesNotContain("SG2101", Findings.In(site).Select(f => f.Rule.Code));
    }

    /// <summary>Where a rule looked at all of a text for each of its numbers, this would take hours.</summary>
    [Theory]
    [InlineData("de", "die 3. ")]
    [InlineData("de", "1. Auflage ")]
    [InlineData("de", "Seiten 3, ")]
    [InlineData("de", "3. und ")]
    [InlineData("de", "9 bis ")]
    [InlineData("de", "5 ")]
    [InlineData("es", "el 3 y ")]
    [InlineData("es", "a las 7 y ")]
    [InlineData("fr", "l’")]
    [InlineData("fr", "9 h à ")]
    [InlineData("de", "5 Seiten ")]
    [InlineData("de", "sich verdoppelt ")]
    [InlineData("de", "hat die Hälfte der ")]
    [InlineData("de", "warten Sie, ")]
    [InlineData("es", "la mitad de los, ")]
    [InlineData("es", "aumentó un tercio se duplicó ")]
    [InlineData("es", "avenida 5, ")]
    [InlineData("fr", "voiture a doublé ")]
    [InlineData("pt", "metade dobrou ")]
    [InlineData("pt", "(PDF, 5 ")]
    [InlineData("fr", "9 h – ")]
    [InlineData("fr", "groupe 3 et ")]
    [InlineData("de", "Steuerklasse 1 ")]
    [InlineData("es", "el código postal es 28013 ")]
    public void A_long_text_is_read_in_one_pass(string language, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + "das sind 12 %.";
        Assert.Equal("12 %", Found(language, text)[^1]);
    }

    private static List<string> Found(string language, string text)
    {
        var naming = NamingLexicon.Of(language);
        var finder = new ClaimFinder(english: false, new PhraseSet([]), naming);
        List<Claim> claims = [];
        for (var start = 0; start < text.Length; )
        {
            var end = SentenceSplitter.EndOf(text, start, naming);
            finder.Find(text.AsSpan(start, end - start), start, claims);
            start = end;
        }
        return [.. claims.Select(c => text[c.Start..c.End])];
    }
}
