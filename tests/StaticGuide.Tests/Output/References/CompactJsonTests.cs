using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using StaticGuide.Output.References;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output.References;

/// <summary>It writes what the library's writer does.</summary>
public sealed class CompactJsonTests
{
    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.String[Gen.Char[' ', '~'], 0, 20]),
        (1, Gen.String[0, 20]),
        (1, Gen.OneOf(Gen.Const("é & <b>"), Gen.Const("\ud83d\ude00"), Gen.Const("\ud83d"), Gen.Const("\"\\/\n\t\u007f\u0001")))
    );

    [Fact]
    public void Texts_and_numbers_are_those_of_the_library() =>
        Gen.Select(Texts, Texts, Gen.Int)
            .Holds((one, other, number) => Assert.Equal(OfLibrary(one, other, number), Of(one, other, number)));

    private static string Of(string one, string other, int number)
    {
        var json = new CompactJson();
        json.Add(",{"u8);
        json.Text(CslName.Id, one);
        json.Text(CslName.Of(other, "\""), other);
        json.Number(CslName.SeasonNumber, number);
        json.End("}"u8);
        return Encoding.UTF8.GetString(json.Written.Span);
    }

    private static string OfLibrary(string one, string other, int number)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", one);
            json.WriteString(other, other);
            json.WriteNumber("season", number);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
