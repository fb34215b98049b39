using CsCheck;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.References;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.References;

/// <summary>Names in AMA's form (AMA Manual of Style, 11th ed., 3.7).</summary>
public sealed class AmaNamesTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters));

    private static readonly Gen<string> Capitalised = Word.Select(w => char.ToUpperInvariant(w[0]) + w[1..]);

    private static readonly Gen<SourceName> People = Gen.Select(Capitalised, Capitalised.Array[1, 3])
        .Select((family, given) => new SourceName { Family = family, Given = string.Join(' ', given) });

    [Theory]
    [InlineData("Smith", "Jane", "Smith J")]
    [InlineData("Smith", "Jane Q.", "Smith JQ")]
    [InlineData("Smith", "J. Q.", "Smith JQ")]
    [InlineData("Smith", "J.Q.", "Smith JQ")]
    [InlineData("Smith", "JQ", "Smith JQ")]
    [InlineData("Sartre", "Jean-Paul", "Sartre JP")]
    [InlineData("Öz", "Ömer", "Öz Ö")]
    [InlineData("hooks", "bell", "hooks B")]
    [InlineData("O'Neil", "Siobhán", "O'Neil S")]
    [InlineData("王", "小明", "王小明")]
    [InlineData("Plato", null, "Plato")]
    public void Given_names_become_initials(string family, string? given, string expected) =>
        Assert.Equal(expected, AmaNames.Of(new SourceName { Family = family, Given = given }));

    [Fact]
    public void Particles_stay_with_the_family_name_and_suffixes_follow()
    {
        Assert.Equal(
            "van der Berg A Jr",
            AmaNames.Of(
                new SourceName
                {
                    Family = "Berg",
                    Given = "Anna",
                    NonDroppingParticle = "van der",
                    Suffix = "Jr.",
                }
            )
        );
        Assert.Equal(
            "d'Artagnan C III",
            AmaNames.Of(
                new SourceName
                {
                    Family = "Artagnan",
                    Given = "Charles",
                    DroppingParticle = "d'",
                    Suffix = ", III",
                }
            )
        );
        Assert.Equal(
            "al-Razi M",
            AmaNames.Of(
                new SourceName
                {
                    Family = "Razi",
                    Given = "Muhammad",
                    NonDroppingParticle = "al-",
                }
            )
        );
    }

    [Fact]
    public void An_organisation_is_named_as_it_is() =>
        Gen.String.Where(s => s.Length > 0).Holds(name => Assert.Equal(name, AmaNames.Of(new SourceName { Literal = name })));

    [Fact]
    public void A_person_is_the_family_name_and_one_letter_for_each_given_name() =>
        People.Holds(person =>
            Assert.Equal($"{person.Family} {string.Concat(person.Given!.Split(' ').Select(n => n[0]))}", AmaNames.Of(person))
        );

    /// <summary>All of up to six; of more, the first three, whoever follows.</summary>
    [Fact]
    public void A_list_names_six_at_most() =>
        People
            .Array[1, 12]
            .Holds(people =>
            {
                var list = AmaNames.List(people, English.Forms.References)!.Split(", ");
                Assert.Equal(people.Length <= 6 ? people.Length : 4, list.Length);
                Assert.Equal(people.Take(people.Length <= 6 ? 6 : 3).Select(AmaNames.Of), people.Length <= 6 ? list : list[..3]);
                Assert.Equal(people.Length > 6, list[^1] == "et al");
            });
}
