package org.kuanggui.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Sha256;
import org.kuanggui.json.PlanDataReader;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Standards;
import org.kuanggui.spi.Granted;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/** The plan of Dazu with its rules. */
public final class DazuRuleBase implements RuleBase {
    /** The rules' texts, in the plan's order; what is compiled from them judges. */
    static final List<String> RULES = List.of(
            "0-scope.drl",
            "2-3-targets.drl",
            "3-1-directions.drl",
            "3-3-layout.drl",
            "4-scale.drl",
            "4-1-admission.drl",
            "4-1-mines.drl",
            "5-green-mines-and-restoration.drl",
            "6-safeguards.drl");

    private final WrittenPlan written;
    private final PlanEdition plan;
    private final Standards standards;
    private final List<Provision> provisions;
    private final List<Reading> readings;
    private final RuleBaseIdentity identity;
    private final KnowledgeBase knowledgeBase;
    private final Slots slots;

    /** Loads rules and data from this class's own place. */
    public DazuRuleBase() {
        this(new KnowledgeBase());
    }

    /** Loads the data, and judges by given rules. */
    DazuRuleBase(KnowledgeBase knowledgeBase) {
        this(knowledgeBase, WrittenPlan.shipped());
    }

    /** Judges by given rules and data. */
    DazuRuleBase(KnowledgeBase knowledgeBase, WrittenPlan written) {
        this.written = written;
        plan = PlanDataReader.plan(written.plan());
        standards = PlanDataReader.standards(written.standards());
        provisions = PlanDataReader.provisions(written.provisions(), plan);
        readings = PlanDataReader.readings(written.readings());
        identity = new RuleBaseIdentity(plan.id(), plan.version(), sha256(written));
        this.knowledgeBase = knowledgeBase;
        slots = new Slots(provisions, knowledgeBase.rules());
    }

    @Override
    public RuleBaseIdentity identity() {
        return identity;
    }

    @Override
    public PlanEdition plan() {
        return plan;
    }

    @Override
    public PlanData data() {
        return written.data();
    }

    @Override
    public RuleBase with(PlanData data) {
        if (data.equals(data())) {
            return this;
        }
        new EditedPlan(data).checkAgainst(plan, provisions);
        return new DazuRuleBase(knowledgeBase, written.with(data));
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public List<Provision> provisions() {
        return provisions;
    }

    @Override
    public List<String> rules() {
        return knowledgeBase.rules();
    }

    @Override
    public List<Reading> readings() {
        return readings;
    }

    @Override
    public Judgement judge(Application application, @Nullable Ledger ledger, Setting setting) {
        Knowledge knowledge = knowledge(setting);
        GroundLayers layers = setting.layers();
        GroundFacts ground = GroundFacts.of(application.site(), layers);
        Judgement judgement = judge(application, ground, ledger, knowledge);
        Remedies remedies = new Remedies(plan, layers, changed -> {
            boolean sameGround =
                    Objects.equals(changed.site().ground(), application.site().ground());
            return judge(changed, sameGround ? ground : GroundFacts.of(changed.site(), layers), ledger, knowledge)
                    .findings();
        });
        return new Judgement(remedies.with(application, judgement.findings()), judgement.outOfScope());
    }

    @Override
    public Optional<Granted> granted(
            MiningApplication application, @Nullable LedgerRight before, String number, Setting setting) {
        GroundFacts ground = GroundFacts.of(application.site(), setting.layers());
        MiningCase terms = new MiningCase(application, ground, null, knowledge(setting));
        return GrantedRight.of(application, terms, before, number);
    }

    @Override
    public Judgement judge(Mine mine, Setting setting) {
        return judge(new MineCase(mine, GroundFacts.of(mine.site(), setting.layers()), knowledge(setting)));
    }

    @Override
    public Judgement judge(Ledger ledger, Setting setting) {
        return judge(new LedgerCase(ledger, knowledge(setting)));
    }

    /** What a case is settled with. */
    Knowledge knowledge(Setting setting) {
        return new Knowledge(plan, standards, setting.readings(), slots, setting.asOf(), setting.restDays());
    }

    private Judgement judge(
            Application application, @Nullable GroundFacts ground, @Nullable Ledger ledger, Knowledge knowledge) {
        ApplicationCase subject = application instanceof MiningApplication mining
                ? new MiningCase(mining, ground, ledger, knowledge)
                : new ExplorationCase((ExplorationApplication) application, ground, ledger, knowledge);
        return judge(subject);
    }

    private Judgement judge(SubjectCase subject) {
        knowledgeBase.judge(subject);
        List<Case> parts = subject.parts();
        parts.forEach(knowledgeBase::judge);
        return subject.judgement(parts);
    }

    private static String sha256(WrittenPlan written) {
        Sha256 hash = new Sha256();
        RULES.forEach(name -> hash.add(bytes(WrittenPlan.text(name))));
        written.texts().forEach(text -> hash.add(bytes(text)));
        return hash.hex();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
