using CsCheck;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Verification.Verdicts;

/// <summary>What is known of a source, look by look.</summary>
public sealed class VerdictOverTimeTests
{
    private const string Url = "https://data.example.org/wages";

    private static readonly DateOnly Monday = new(2026, 6, 1);

    /// <summary>Looks on days in a row: v good, d drifted, m redirected for good, b blocked, t weather, x not there,
    /// n a name that leads into a private network, u an unsafe address; a dot is a day without any.</summary>
    [Theory]
    [InlineData("v", nameof(SourceVerdict.Verified))]
    [InlineData("d", nameof(SourceVerdict.Drifted))]
    [InlineData("vd", nameof(SourceVerdict.Drifted))]
    [InlineData("dv", nameof(SourceVerdict.Verified))]
    [InlineData("m", nameof(SourceVerdict.Verified))]
    [InlineData("mm", nameof(SourceVerdict.Moved))]
    [InlineData("m.m", nameof(SourceVerdict.Moved))]
    [InlineData("mvm", nameof(SourceVerdict.Verified))]
    [InlineData("mmv", nameof(SourceVerdict.Verified))]
    [InlineData("b", nameof(SourceVerdict.Blocked))]
    [InlineData("vb", nameof(SourceVerdict.Blocked))]
    [InlineData("t", nameof(SourceVerdict.Transient))]
    [InlineData("vttttt", nameof(SourceVerdict.Transient))]
    [InlineData("dt", nameof(SourceVerdict.Drifted))]
    [InlineData("db", nameof(SourceVerdict.Drifted))]
    [InlineData("mmt", nameof(SourceVerdict.Moved))]
    [InlineData("x", nameof(SourceVerdict.Transient))]
    [InlineData("vxx", nameof(SourceVerdict.Transient))]
    [InlineData("vxxx", nameof(SourceVerdict.Dead))]
    [InlineData("xtxbx", nameof(SourceVerdict.Dead))]
    [InlineData("xxvx", nameof(SourceVerdict.Transient))]
    [InlineData("xxxt", nameof(SourceVerdict.Dead))]
    [InlineData("xxxb", nameof(SourceVerdict.Dead))]
    [InlineData("xxxv", nameof(SourceVerdict.Verified))]
    [InlineData("dxx", nameof(SourceVerdict.Drifted))]
    [InlineData("dxxx", nameof(SourceVerdict.Dead))]
    [InlineData("u", nameof(SourceVerdict.Unsafe))]
    [InlineData("n", nameof(SourceVerdict.Unsafe))]
    [InlineData("vn", nameof(SourceVerdict.Transient))]
    [InlineData("vnnnn", nameof(SourceVerdict.Transient))]
    [InlineData("dn", nameof(SourceVerdict.Drifted))]
    [InlineData("nv", nameof(SourceVerdict.Verified))]
    [InlineData("nt", nameof(SourceVerdict.Transient))]
    public void Verdicts_follow_from_looks(string looks, string verdict) => Assert.Equal(verdict, After(looks)!.Verdict.ToString());

    [Fact]
    public void Three_times_on_one_day_is_once() =>
        Assert.Equal(
            SourceVerdict.Transient,
            Enumerable.Repeat(Look('x', 0), 5).Aggregate((LockEntry?)null, VerdictOverTime.Next)!.Verdict
        );

    [Theory]
    [InlineData("vb")]
    [InlineData("vt")]
    [InlineData("vn")]
    [InlineData("vx")]
    [InlineData("vxxx")]
    public void What_was_found_stands(string looks)
    {
        var entry = After(looks)!;
        Assert.Equal((Monday, Monday, Monday), (entry.Reached, entry.Verified, entry.FirstVerified));
        Assert.Equal(QuoteVerdict.Found, entry.VerdictOf("hash"));
    }

    [Fact]
    public void The_last_good_day_outlives_a_drift() =>
        Assert.Equal((Monday.AddDays(1), Monday), (After("vd")!.Reached, After("vd")!.Verified));

    [Fact]
    public void A_saved_copy_does_not_replace_what_was_read_later()
    {
        var saved = Look('d', 0) with { Copy = CheckedCopy.Saved };
        Assert.Equal(LockText.LineOf(After(".v")!), LockText.LineOf(VerdictOverTime.Next(After(".v"), saved)));
    }

    [Fact]
    public void A_saved_copy_helps_where_robots_are_blocked()
    {
        var entry = VerdictOverTime.Next(After("...b"), Look('v', 1) with { Copy = CheckedCopy.Saved });
        Assert.Equal((SourceVerdict.Verified, CheckedCopy.Saved, Monday.AddDays(1)), (entry.Verdict, entry.Copy, entry.Reached));
        var later = VerdictOverTime.Next(entry, Look('b', 9));
        Assert.Equal((SourceVerdict.Blocked, CheckedCopy.Saved, Monday.AddDays(1)), (later.Verdict, later.Copy, later.Reached));
    }

    [Fact]
    public void The_order_of_a_days_looks_does_not_matter() =>
        Gen.Select(
                Pick.Of("", "v", "d", "m", "xx", "b", "vxx", "mm", "t"),
                Pick.Of('v', 'd', 'm', 'q'),
                Pick.Of('b', 't', 'x', 'n').Array[0, 4],
                Gen.Int[0, 4]
            )
            .Holds(
                (past, read, weather, at) =>
                {
                    var before = After(past);
                    char[] looks =
                        read == 'q'
                            ? weather
                            : [.. weather[..Math.Min(at, weather.Length)], read, .. weather[Math.Min(at, weather.Length)..]];
                    Assert.Equal(Text(looks, before), Text([.. looks.Order()], before));
                    Assert.Equal(Text(looks, before), Text([.. looks.OrderDescending()], before));
                    Assert.Equal(Text(looks, before), Text([.. looks, .. looks], before));
                }
            );

    private static string Text(char[] looks, LockEntry? before) =>
        looks.Aggregate(before, (entry, look) => VerdictOverTime.Next(entry, Look(look, 20))) is { } after
            ? LockText.LineOf(after with { HttpStatus = null })
            : "";

    private static LockEntry? After(string looks) =>
        looks
            .Select((look, day) => (look, day))
            .Where(l => l.look != '.')
            .Aggregate((LockEntry?)null, (entry, l) => VerdictOverTime.Next(entry, Look(l.look, l.day)));

    private static SourceCheck Look(char look, int day) =>
        new()
        {
            Url = Url,
            Day = Monday.AddDays(day),
            Outcome = look switch
            {
                'b' => CheckOutcome.Blocked,
                't' => CheckOutcome.Transient,
                'x' => CheckOutcome.Dead,
                'n' => CheckOutcome.UnsafeName,
                'u' => CheckOutcome.Unsafe,
                _ => CheckOutcome.Reached,
            },
            HttpStatus = look switch
            {
                'b' => 403,
                't' => 503,
                'x' => 404,
                'n' or 'u' => null,
                _ => 200,
            },
            MovedTo = look == 'm' ? "https://data.example.org/pay" : null,
            Quotes = look is 'b' or 't' or 'x' or 'n' or 'u'
                ? []
                : [new LockedQuote("wage", "hash", look == 'd' ? QuoteVerdict.NotFound : QuoteVerdict.Found)],
        };
}
