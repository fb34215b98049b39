using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>A number that its quote states only as a bound, and the many that it states in such words and means.</summary>
public sealed class BoundInQuoteTests
{
    [Theory]
    [InlineData("The town has fewer than 5 clinics.", "fewer than 5")]
    [InlineData("The town has fewer than five clinics.", "fewer than five")]
    [InlineData("There were less than 5 of them.", "less than 5")]
    [InlineData("The number of clinics is below 5.", "below 5")]
    [InlineData("The town has between 5 and 10 clinics.", "between 5 and 10")]
    [InlineData("The town has between 2 and 5 clinics.", "between 2 and 5")]
    [InlineData("Each town has 5 to 10 clinics.", "5 to 10")]
    [InlineData("The number of clinics ranges from 5 to 10.", "5 to 10")]
    [InlineData("Die Stadt hat weniger als 5 Kliniken.", "weniger als 5")]
    [InlineData("Die Stadt hat zwischen 5 und 10 Kliniken.", "zwischen 5 und 10")]
    [InlineData("Die Stadt hat 5 bis 10 Kliniken.", "5 bis 10")]
    [InlineData("La ciudad tiene menos de 5 clínicas.", "menos de 5")]
    [InlineData("La ciudad tiene entre 5 y 10 clínicas.", "entre 5 y 10")]
    [InlineData("La ville a moins de 5 cliniques.", "moins de 5")]
    [InlineData("La ville a entre 5 et 10 cliniques.", "entre 5 et 10")]
    [InlineData("A cidade tem entre 5 e 10 clínicas.", "entre 5 e 10")]
    [InlineData("The government counted 5 to 10 clinics.", "5 to 10")]
    public void A_bound_that_is_given_as_a_number(string quote, string words) =>
        Assert.Equal([words], Said($"value: 5, quote: \"{quote}\""));

    [Theory]
    [InlineData("value: 5, unit: percent, quote: 'Of all clinics, 5 to 10 percent are small.'", "5 to 10")]
    [InlineData("value: 10, unit: percent, quote: 'Of all clinics, 5–10 % are small.'", "5-10")]
    [InlineData("value: 5, unit: percent, quote: 'Nur unter 5 Prozent sind klein.'", "unter 5")]
    [InlineData("value: 50, unit: percent, quote: 'Less than half of the clinics are small.'", "Less than half")]
    [InlineData("value: 5000, unit: usd, quote: 'A course costs between $5,000 and $9,000 in all.'", "between $5,000 and $9,000")]
    [InlineData("value: 5, cell: {row: Clinics, text: '<5'}", "<5")]
    public void Whatever_it_is_written_in(string fields, string words) => Assert.Equal([words], Said(fields));

    [Theory]
    [InlineData("The town has 5 clinics.")]
    [InlineData("The number stayed under 5.")]
    [InlineData("The town has 5 or more clinics.")]
    [InlineData("The town has 5 clinics or fewer.")]
    [InlineData("The town has at least 5 clinics.")]
    [InlineData("The town has at most 5 clinics.")]
    [InlineData("The town has up to 5 clinics.")]
    [InlineData("The town has no more than 5 clinics.")]
    [InlineData("Die Stadt hat mindestens fünf Kliniken.")]
    [InlineData("Die Stadt hat 5 oder mehr Kliniken.")]
    [InlineData("La ciudad tiene hasta 5 clínicas.")]
    [InlineData("A cidade tem pelo menos 5 clínicas.")]
    [InlineData("The town had 5 clinics or more in 2024.")]
    [InlineData("You have to be at least 5.")]
    [InlineData("The passing score is less than 5 and should be.")]
    [InlineData("Employers with 5 or more employees are covered.")]
    [InlineData("Man benötigt weniger als 5.")]
    [InlineData("Il faut moins de 5 jours.")]
    [InlineData("Hay que tener menos de 5.")]
    [InlineData("É preciso ter menos de 5.")]
    [InlineData("Adults should do less than 5 of them.")]
    [InlineData("The rate is back up to 5 percent.")]
    [InlineData("Children under 5 travel free.")]
    [InlineData("Small firms are those with fewer than 5 employees.")]
    [InlineData("The town has about 5 clinics.")]
    [InlineData("The town has nearly 5 clinics.")]
    [InlineData("The town has more than 5 clinics.")]
    [InlineData("The town has over 5 clinics.")]
    [InlineData("The town has just under 5 clinics.")]
    [InlineData("No fewer than 5 clinics serve the town.")]
    [InlineData("The number of clinics rose from 5 to 10.")]
    [InlineData("The number of clinics rose from 2 to 5.")]
    [InlineData("The town added 5 to 10 clinics.")]
    [InlineData("Employment was up to 5 from 3.")]
    [InlineData("The clinics add up to 5.")]
    [InlineData("The difference between 5 and 10 is large.")]
    [InlineData("Clinics outnumber hospitals 5 to 1.")]
    [InlineData("The town has 5 clinics, which is less than 10.")]
    [InlineData("The town has 5 clinics, fewer than 5 years ago it had 9.")]
    [InlineData("The town has at least 5 clinics; the count of 2024 was 5.")]
    [InlineData("Each town must have at least 5 clinics.")]
    [InlineData("Half of the towns have fewer than 5 clinics.")]
    [InlineData("Unter 5 Städten war keine ohne Klinik.")]
    [InlineData("The town has 5 clinics or 5 more than most others.")]
    [InlineData("Los sueldos subieron hasta 5.")]
    [InlineData("Patients are 5 or more likely to come.")]
    [InlineData("At least 5 clinics are required by law.")]
    [InlineData("A town needs at least 5 clinics.")]
    [InlineData("The town has 5 clinics or more doctors than others.")]
    [InlineData("The law asks for 5 clinics or more.")]
    [InlineData("Schools go from 5 to 10.")]
    [InlineData("Pasó de 5 a 10 clínicas.")]
    [InlineData("El precio subió hasta 5.")]
    public void What_states_a_number_or_may(string quote) => Assert.Empty(Said($"value: 5, quote: \"{quote}\""));

    [Theory]
    [InlineData("value: -5, unit: percent, quote: 'Clinics 2 -5%'")]
    [InlineData("value: 4.2, unit: percent, quote: 'The share was 4.2% (95% CI 3.9–4.5%).'")]
    [InlineData("value: 5, unit: percent, quote: 'In firms with fewer than 20 people, 5 percent were absent.'")]
    [InlineData("value: 12, unit: percent, quote: 'Of children under 5 and adults of 18 to 64 years, 12 percent were ill.'")]
    [InlineData("value: 35020, unit: usd-per-year, quote: 'The lowest 10 percent earned less than $35,020.'")]
    [InlineData("value: 44200, unit: usd-per-year, quote: 'Half the workers earned more than that, and half earned less than $44,200.'")]
    public void What_is_bound_is_another_number(string fields) => Assert.Empty(Said(fields));

    [Theory]
    [InlineData("value: {less_than: 5}, quote: 'The town has fewer than 5 clinics.'")]
    [InlineData("value: {min: 5, max: 10}, quote: 'The town has between 5 and 10 clinics.'")]
    [InlineData("value: 5, kind: percentile, percentile: 10, quote: 'A tenth of the towns have fewer than 5 clinics.'")]
    [InlineData("value: 5, kind: median, quote: 'Of all towns, as many have fewer than 5 clinics as have more.'")]
    public void What_is_given_as_what_it_is(string fields) => Assert.Empty(Said(fields));

    [Theory]
    [InlineData("Clinics, at least")]
    [InlineData("Minimum number of clinics")]
    [InlineData("Clinics required")]
    [InlineData("Kliniken, höchstens")]
    [InlineData("Clinics, low end")]
    public void A_label_that_says_it(string label) => Assert.Empty(Said("value: 5, quote: 'The town has at least 5 clinics.'", label));

    /// <summary>The words that are said to be no number.</summary>
    private static List<string> Said(string fields, string label = "Clinics")
    {
        var unit = fields.Contains("unit:", StringComparison.Ordinal) ? "" : ", unit: number";
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\n"
                    + $"statistics:\n  - {{id: n, label: '{label}', {fields}{unit}, as_of: 2024, source: s}}\n"
            );
        var found = Findings.In(site);
        Assert.DoesNotContain(found, d => d.Rule.Code is "SG2305" or "SG1010" or "SG1011" or "SG2014");
        return [.. found.Where(d => d.Rule.Code == "SG2445").Select(d => d.Message.Split('“')[1].TrimEnd('”'))];
    }
}
