namespace StaticGuide.Content.Claims;

/// <summary>
/// More English verbs that tell the reader what to do at the beginning of a sentence: of cooking, gardening, crafts, repair, sport,
/// software and travel.
/// </summary>
internal static class OrderVerbs
{
    /// <summary>Those that are hardly ever a noun there.</summary>
    public const string Plain =
        "preheat whisk sauté saute knead sift blanch chop sprinkle drizzle caramelize caramelise marinate garnish serve reheat "
        + "defrost thaw microwave braise discard dissolve dilute combine incorporate scrape flatten deseed squeeze baste skewer "
        + "dig fertilize fertilise repot germinate deadhead mow purl crochet sew bind embroider tighten loosen unscrew solder "
        + "crimp caulk insulate uninstall align lubricate hoist detach disconnect connect reconnect unplug deflate assemble "
        + "disassemble reassemble reattach fasten inspect jog deadlift kneel crouch inhale exhale rotate configure deploy compile "
        + "rebase delete resize allocate assign swipe enable disable migrate execute disembark alight proceed continue overtake "
        + "deduct withdraw weigh wrap unwrap unload dab moisturize moisturise exfoliate gargle inject ingest titrate vacuum "
        + "descale apply remember unzip uncheck deselect unroll unfold mulch transplant sharpen rehang tape-measure straighten "
        + "detangle bathe adjust calibrate evaluate retighten undo unbolt unhook dismantle moisten parboil deglaze fillet debone "
        + "darn unpick restring retie tuck untie swaddle burp chlorinate backwash skim decant aerate";

    /// <summary>Those that are often one.</summary>
    public const string AlsoNouns =
        "heat toast cast grill steam slice dice grind brush spread roll spoon crack shape prove proof ferment infuse brew "
        + "steep scoop pipe dust grease core pit zest juice plant water weed thin space harvest stake layer compost stitch thread "
        + "pin iron glue paint sand torque screw bolt hammer nail saw clamp seal fit oil bleed jack plug position run sprint squat "
        + "lunge curl swim cycle climb jump hop alternate flex build commit merge export copy drop hover scale filter "
        + "zoom log reboot drive head cross travel hike bike ride transfer deposit tie bag stack dip massage shave floss taper "
        + "charge polish buff flush double use mix stir drain mince mash beat pour melt toss strain roast knock coat prune rake "
        + "hoe knit weave varnish drill weld mount insert secure clone paste drag crop sort sweep mop load recharge refill extract "
        + "peel spray trim feed condition prime hide sketch tilt poach pedal fry sear overlap reset blend draw install "
        + "file sleep pass import sow reserve puree purée shampoo hem inflate hang strum grate simmer broil dampen wipe rename";

    private static readonly string[] Planted = "bulbs seeds seedlings trees shrubs tomatoes garlic onions roses hedges cuttings".Split(' ');

    private static readonly string[] Heated = "oil butter milk eggs flour sugar cream onions".Split(' ');

    /// <summary>Behind such a word stands what it is done to: plant bulbs, heat oil; or how: heat gently, run twice.</summary>
    public static bool Take(in SentenceTokens s, int verb) =>
        s.IsAny(verb + 1, "gently", "slowly", "evenly", "twice")
        || s.IsAny(verb, "plant", "sow") && s.IsAny(verb + 1, Planted)
        || s.IsAny(verb, "heat", "melt", "mix", "beat", "fry") && s.IsAny(verb + 1, Heated)
        || s.Is(verb, "set") && (s.Is(verb + 2, "to") || s.Is(verb + 3, "to") || s.Is(verb + 4, "to"))
        || s.Is(verb, "jump") && s.Is(verb + 1, "rope");
}
