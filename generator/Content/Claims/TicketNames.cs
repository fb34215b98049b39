using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>Trains and tickets that are called by a number in any language but English: TGV 8421, das 49-Euro-Ticket.</summary>
internal static class TicketNames
{
    private static readonly FrozenSet<string> Trains = FrozenSet.ToFrozenSet(
        "TGV TER ICE AVE RER OUIGO EC IC RE RB Intercity Eurostar Thalys Talgo Alvia".Split(' '),
        StringComparer.Ordinal
    );

    public static bool Cover(in SentenceTokens s, int i) => IsTrain(s, i) || IsEuroTicket(s, i);

    private static bool IsTrain(in SentenceTokens s, int i) =>
        NumberShapes.IsWhole(s, i)
        && s.IsWord(i - 1)
        && !RulerNames.IsCounting(s, i + 1)
        && Trains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.TextOf(i - 1));

    /// <summary>Das 49-Euro-Ticket, ein 100-Euro-Schein.</summary>
    private static bool IsEuroTicket(in SentenceTokens s, int i) =>
        s.IsDash(i + 1)
        && s.Is(i + 2, "Euro")
        && s.IsDash(i + 3)
        && s.IsAny(i + 4, "Ticket", "Tickets", "Schein", "Scheine", "Münze", "Münzen", "Note", "Noten", "Job", "Jobs", "Stück", "Stücke");
}
