namespace StaticGuide.Content.Claims;

/// <summary>
/// More English verbs that tell the reader what to do at the beginning of a sentence: of cooking, gardening, crafts, repair, sport, software
/// and travel.
/// </summary>
internal static class OrderVerbs
{
    /// <summary>Those that are hardly ever a noun there.</summary>
    public const string Plain =
        "mix preheat whisk fry sauté saute stir knead sift simmer blanch drain chop mince grate mash puree purée blend beat sprinkle drizzle "
        + "pour melt caramelize caramelise marinate garnish serve toss strain reheat defrost thaw microwave braise sear poach broil roast "
        + "reserve discard knock dissolve dilute combine incorporate scrape flatten coat deseed squeeze baste skewer sow prune dig fertilize "
        + "fertilise repot germinate deadhead rake mow hoe knit purl crochet sew bind embroider weave varnish drill tighten loosen unscrew "
        + "solder weld crimp caulk insulate install uninstall mount hang align lubricate hoist detach disconnect connect reconnect unplug "
        + "inflate deflate assemble disassemble reassemble reattach insert secure fasten inspect jog deadlift pedal kneel crouch inhale exhale "
        + "rotate tilt bend configure deploy compile clone rebase import paste drag rename delete resize crop allocate assign sort swipe "
        + "enable disable migrate execute disembark alight proceed continue overtake deduct withdraw weigh sketch draw wrap unwrap load unload "
        + "hide dab moisturize moisturise exfoliate gargle inject ingest titrate recharge wipe vacuum mop sweep descale refill apply remember "
        + "extract unzip uncheck deselect reset pick peel unroll unfold spray mulch transplant trim sharpen rehang tape-measure overlap "
        + "straighten detangle shampoo condition bathe feed adjust calibrate evaluate retighten undo unbolt unhook dismantle prime dampen "
        + "moisten preheat parboil deglaze fillet debone crimp hem darn unpick restring retie tuck untie swaddle burp chlorinate backwash "
        + "skim decant aerate strum";

    /// <summary>Those that are often one.</summary>
    public const string AlsoNouns =
        "heat toast cast grill steam slice dice grind brush spread roll brown spoon crack shape prove proof ferment infuse brew steep scoop pipe dust "
        + "grease core pit zest juice plant water weed thin space harvest stake layer compost stitch thread pin iron glue paint sand torque "
        + "screw bolt hammer nail saw clamp seal fit oil bleed jack plug position run sprint squat lunge curl swim cycle climb jump skip hop "
        + "alternate flex build commit merge export copy drop hover save scale filter zoom log reboot drive head cross travel hike bike ride "
        + "transfer deposit tie bag stack dip massage shave floss taper charge polish buff flush double use";

    /// <summary>What such a word takes at once: heat oil, plant bulbs, use size 10.</summary>
    public static readonly string[] Objects = (
        "bulbs seeds seedlings trees shrubs potatoes tomatoes garlic onions beans peas carrots roses hedges cuttings "
        + "plants lawns oil butter milk size gently slowly well evenly twice"
    ).Split(' ');
}
