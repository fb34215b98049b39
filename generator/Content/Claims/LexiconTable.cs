using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// The English words by which a claim is told from a date, a name, an order or an idiom. A word may stand in several lists.
/// </summary>
internal static class LexiconTable
{
    public static readonly IReadOnlyList<(Traits Traits, string Words)> Words =
    [
        // Numbers
        (
            Traits.Cardinal,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                + "nineteen twenty thirty forty fifty sixty seventy eighty ninety"
        ),
        (Traits.Scale, "dozen hundred thousand million billion trillion"),
        (Traits.ScalePlural, "dozens hundreds thousands millions billions trillions"),
        (Traits.Half, "half"),
        (Traits.Part, "third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth thousandth"),
        (
            Traits.PartPlural,
            "halves thirds quarters fourths fifths sixths sevenths eighths ninths tenths twelfths twentieths hundredths thousandths"
        ),
        (
            Traits.Multiplied,
            "doubled doubles doubling tripled triples tripling trebled trebling quadrupled quadruples quadrupling quintupled halved "
                + "halving twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold "
                + "thousandfold"
        ),
        (Traits.Double, "double triple treble quadruple"),
        (
            Traits.DoubleNoun,
            "shift shifts check checks click clicks vision major majors room rooms bed beds duty park down up date dates door doors "
                + "life standard standards espresso helping negative agent act feature jump jumps play trouble meaning vaccine bond "
                + "bonds glazing chin take back dip book booked booking figure bass room-mate bypass aim spaced spacing"
        ),
        (Traits.Twice, "twice thrice"),
        (Traits.Percent, "percent pct percents"),
        (Traits.Money, "dollar dollars cent cents euro euros pound pounds sterling buck bucks peso pesos yen franc francs"),
        (Traits.MoneyCode, Currencies.Codes.Replace('|', ' ').ToLowerInvariant()),
        (
            Traits.UnitLetters,
            "k m mn bn b tn x mg g kg ml l cl dl mcg iu mm cm km ft lb lbs oz mi pc mph kmh kwh kcal cal w kw hz mhz ghz kb mb gb tb px pt "
                + "pts hr hrs h min mins sec secs s wk yr yrs mo am pm"
        ),
        // Dates and times
        (
            Traits.Month,
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep "
                + "oct nov dec"
        ),
        (Traits.TimeMark, "a.m. p.m. am pm a.m p.m o'clock o’clock noon midnight"),
        (
            Traits.TimeCue,
            "open opens opened opening close closes closed closing shift shifts lunch breakfast dinner start starts started begin "
                + "begins end ends ended meet meets arrive arrives leave leaves alarm run runs weekday weekdays daily appointment "
                + "tomorrow today tonight clock"
        ),
        (
            Traits.TimeUnit,
            "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century "
                + "centuries semester semesters term terms"
        ),
        (
            Traits.YearCue,
            "in since by until till before after from to of during through early late mid circa around year fiscal spring summer fall "
                + "autumn winter between for than about the ©"
        ),
        (Traits.Since, "ago later earlier hence"),
        (Traits.Span, "past next coming previous recent preceding following"),
        (Traits.Condition, "must need needs required require requires eligible qualify qualifies cannot"),
        // Names, files and addresses
        (Traits.Release, "release releases regression regressions milestone beta branch api changelog"),
        (Traits.Rating, "scale scales rating rate rated score scored value values valid answer number range ranges"),
        (
            Traits.FileType,
            "mp pdf doc docx word excel xls xlsx csv tsv ppt pptx powerpoint zip mp3 mp4 wav epub png jpg jpeg svg gif rtf txt odt ods xml json"
        ),
        (
            Traits.FileSize,
            "kb mb gb tb kib mib gib bytes byte page pages pp p slide slides min mins minute minutes sec secs second seconds hr hrs row rows sheet sheets"
        ),
        (Traits.Upgrade, "upgrade upgrades upgraded update updates updated bump bumped downgrade switch switched"),
        (Traits.Web, "http https redirect redirects url urls"),
        (Traits.Proportion, "ratio ratios odds outnumber outnumbers outnumbered outnumbering"),
        (
            Traits.Label,
            "page pages pp p chapter chapters ch chap section sections sec sect article articles art title titles part parts step steps "
                + "stage stages phase phases figure figures fig table tables chart charts form forms schedule box boxes room rooms "
                + "suite apartment apt floor building bldg gate exit route highway interstate bus track level levels grade grades tier "
                + "type types category version versions release volume vol issue number numbers no nos nr rule rules act law "
                + "proposition prop amendment resolution regulation reg clause paragraph para item items note notes question questions "
                + "reason tip example appendix exhibit annex lesson module modules bed ward district precinct local region zone zip "
                + "extension ext channel windows ios android python java office microsoft iso iec rfc ansi wcag cfr c.f.r. c.f.r u.s.c. usc u.s.c "
                + "naics soc icd ral din en html css usb bluetooth option options opinion docket case lot seat row column cell aisle "
                + "platform terminal bay pier season episode slide sheet tab key button pin factor vitamin formula apollo boeing studio "
                + "criterion criteria rank ranked ranks ranking bullet base heading document documents memo memos listing listings snippet snippets index error errors status http exercise exercises slides sprint port release releases circular memorandum directive bill band series model fr sp fips astm omb far core "
                + "pmid pmcid doi snomed ct loinc cpt tty fax flat macos ipados watchos npm pip nginx jquery iphone ipad rev revision edition draft flight sch sched ss"
        ),
        (
            Traits.WeakLabel,
            "day week month year session round group area class line lines plan point unit units order priority scenario code codes "
                + "answer crew team channel years play standard task semester term paper test domain objective goal principle footnote"
        ),
        (Traits.Identifier, "number code zip extension id pin room ext fax phone case docket license policy account"),
        (
            Traits.Street,
            "street st avenue ave road rd boulevard blvd drive dr lane ln way court ct plaza place square sq highway hwy parkway pkwy "
                + "terrace circle broadway"
        ),
        (
            Traits.Sized,
            "compliant conformant factor series based gauge digit digits star stars ring way ply bit point lane door piece part step pack speed bedroom legged sided wheeler"
        ),
        (
            Traits.Group,
            "family families team teams crew crews group groups panel panels staff class classes household households party committee"
        ),
        // Orders
        (
            Traits.Order,
            "wait call ask take drink keep send bring allow plan set compare save give write read check apply use visit choose pick "
                + "spend leave arrive add rest rinse wash hold press stay get make look practice aim block put fill print scroll go "
                + "turn see sit stand talk try start begin sign attach list name review return repeat submit collect gather answer "
                + "learn note book cook eat avoid stop walk move open close remove apply follow complete download enter type click tap "
                + "select breathe place lie count measure lift soak scrub lather boil chill store dial text phone ring contact email "
                + "mail meet invite interview shadow observe study prepare pack subtract divide multiply skip swallow chew shake cover "
                + "press push pull raise lower bend stretch relax warm cool clean dry wear change replace cut fold let inform tell "
                + "notify limit mark circle highlight tick finish attend join explore search find narrow split order restock exercise "
                + "provide schedule bake soak consume report fast refrigerate freeze double-check refresh reload restart"
        ),
        (
            Traits.AlsoNoun,
            "exercise schedule report fast call plan set check use visit rest hold stay look practice aim block print stand try start "
                + "sign list name review return answer note book stop walk move place measure lift store dial text phone ring contact "
                + "mail meet interview shadow study order change cover press push pull stretch mark circle highlight search find cut "
                + "split limit drink work type finish cool dry count"
        ),
        (Traits.Order, OrderVerbs.Plain),
        (Traits.Order | Traits.AlsoNoun, OrderVerbs.AlsoNouns),
        (Traits.Dial, "call dial text phone ring telephone"),
        (
            Traits.OrderLead,
            "please then first next also and so now always never not don't don’t do just finally second third lastly afterwards instead "
                + "simply again or to should"
        ),
        (Traits.Intro, "if when after before once while for in to during until unless whenever every at on each with where as"),
        (
            Traits.OrderEnd,
            "because which who whose whom although though but while whereas where since cost costs earn earns means pays pay take-home"
        ),
        // Grammar
        (Traits.Determiner, "the these those this that our my your his her their its both any no such all each every either"),
        (
            Traits.Function,
            "and or but nor so yet is are was were be been being has have had do does did can could may might must shall should will "
                + "would to for in on at from by with without of off out up down over under about into onto upon as than then if when "
                + "where while because since until before after during through between among against within per via not also only just "
                + "there here it they he she we you i who which that what how why am explains explain says say shows show covers "
                + "applies allows requires require asks needs goes came comes"
        ),
        (
            Traits.Approximate,
            "maybe perhaps about nearly almost roughly around approximately over under than least only just some exactly another to by up most well "
                + "barely fully close one more less"
        ),
        (
            Traits.Lasts,
            "takes take took taking last lasts lasted lasting least about than within under over only is for requires require spend "
                + "spends full needs need whole nearly almost"
        ),
        (
            Traits.Which,
            "first second other better latter next former top bottom upper lower left right front back final each northern southern "
                + "eastern western early late"
        ),
        (
            Traits.ShareVerb,
            "said say says were are was is have had has earn earned earns work works worked do did does leave left live lived will "
                + "would can cannot could never also report reported get got come came go went need needed use used want wanted make "
                + "made take took think thought believe believed pass passed fail failed drop dropped quit stay stayed start started "
                + "agree agreed feel felt find found happen happened die died survive survived lack lacked receive received hold held "
                + "own owned pay paid move moved rent voted cited chose knew know"
        ),
        // What pages show, and what the world holds
        (
            Traits.PageNoun,
            "step steps question questions part parts section sections table tables chart charts figure figures page pages list lists "
                + "reason reasons way ways tip tips thing things example examples point points note notes link links row rows column "
                + "columns option options item items topic topics chapter chapters paragraph paragraphs kind kinds type types route "
                + "routes group groups idea ideas task tasks rule rules skill skills mistake mistakes answer answers words word heading "
                + "headings card cards box boxes picture pictures photo photos sentence sentences fact facts number numbers statistic "
                + "statistics source sources stories story"
        ),
        (Traits.PageVerb, "covers has lists shows explains compares answers contains describes includes collects gives"),
        (Traits.PageCue, "below above here page guide following article overleaf"),
        (
            Traits.Counted,
            "people persons pupil pupils worker workers employee employees employer employers adult adults child children teens teenagers women men "
                + "patient patients resident residents american americans student students graduate graduates applicant applicants "
                + "candidate candidates household households family families state states county counties country countries nation "
                + "nations city cities town towns province provinces district districts hospital hospitals clinic clinics college "
                + "colleges university universities campus campuses opening openings position positions vacancy vacancies case cases "
                + "death deaths visits injury injuries accident accidents complaint complaints year years month months week weeks day "
                + "days night nights hour hours minute minutes decade decades century centuries semester semesters mile miles kilometer "
                + "kilometers kilometre kilometres meter meters metre metres foot feet inch inches pound pounds kilo kilos kilogram "
                + "kilograms gram grams ounce ounces liter liters litre litres gallon gallons degree degrees percentage times credit "
                + "credits character characters calorie calories dose doses respondents participants members volunteers beds"
        ),
    ];
}
