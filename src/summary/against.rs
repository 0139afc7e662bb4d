//! What keeps an outcome away: the answers that rule it out first, then in a line or two what else there is.

use super::{
    Block, Entry, Phrase, Tone, Voice,
    plan::paragraph,
    why::{answered, list},
};
use crate::{
    engine::{
        Change, Evaluation, Facts,
        explain::{self, Obstacle},
    },
    locale::{Texts, key},
    model::{Condition, FactId, Outcome, SourceId, Value},
};

/// Reasons told with their answers. Each is enough, so that more of them would only be longer.
const REASONS: usize = 3;

/// Answers told word for word in one reason; of more, only what they are about.
const ANSWERS: usize = 3;

/// Comparisons in a rule that is told. A longer one is nothing to read: the smallest change says the same.
const COMPARISONS: usize = 3;

/// Open things that are named; of more, their number is told.
const OPEN: usize = 4;

/// What is told of an outcome that does not stand.
pub(super) struct Against {
    /// The reasons, each enough.
    pub(super) reasons: Vec<Block>,
    /// What speaks against it besides, and what is open.
    pub(super) rest: Vec<Block>,
    /// The sources of the rules that the reasons name.
    pub(super) cited: Vec<SourceId>,
}

/// Tells what keeps an outcome away, beside the smallest change where there is one.
pub(super) fn against(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    change: Option<&[Change]>,
    voice: &Voice<'_>,
) -> Against {
    let facts = &evaluation.path.facts;
    let obstacles = explain::obstacles(facts, &outcome.when, true);
    let (told, besides) = choose(evaluation, outcome, &obstacles, change.is_some());
    let mut named: Vec<FactId> = told.iter().flat_map(|told| &told.facts).copied().collect();
    named.extend(change.into_iter().flatten().map(|one| one.fact));
    let besides = others(&named, besides);
    named.extend(&besides);
    let trees = &evaluation.path.walked;
    // Of a part of the guide that nobody went through nothing was asked, which goes without saying.
    let was_there = outcome.trees.iter().any(|tree| trees.contains(tree));
    let waiting = obstacles.iter().filter(|one| was_there && !one.decided);
    let is_open = |fact: &FactId| matches!(facts.answer(*fact), None | Some(Value::Unknown));
    let open = waiting.flat_map(|one| one.facts.iter().copied().filter(is_open));
    let open = others(&named, open);
    Against {
        reasons: reasons(facts, outcome, &told, voice),
        rest: rest(facts, &besides, &open, voice),
        cited: cited(facts, &told),
    }
}

/// The reasons to tell, the plainest first, and the facts of those that are left out.
fn choose<'a>(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    obstacles: &'a [Obstacle<'a>],
    is_changed: bool,
) -> (Vec<Reason<'a>>, Vec<FactId>) {
    let was_said = |fact: &FactId| evaluation.path.facts.answer(*fact).is_some();
    let order = |obstacle: &Obstacle<'_>| {
        let is_unasked = !obstacle.facts.iter().all(was_said);
        let is_vague = obstacle.facts.len() > ANSWERS && is_long(obstacle.condition);
        // What was said comes before what was never asked, and one answer before two.
        (is_unasked, is_vague, obstacle.facts.len())
    };
    let mut decided: Vec<_> = obstacles.iter().filter(|one| one.decided).collect();
    decided.sort_by_key(|obstacle| order(obstacle));
    let mut told: Vec<Reason<'_>> = Vec::new();
    let mut besides = Vec::new();
    for obstacle in decided {
        let (is_unasked, is_vague, count) = order(obstacle);
        let has_room = told.is_empty() || told.len() < REASONS && !is_unasked && !is_vague;
        let is_told = !is_long(obstacle.condition) || !is_changed || count == 0;
        let lack = is_told.then_some(Lack::Rule(obstacle));
        if !tell(&mut told, obstacle.facts.clone(), lack, has_room) {
            besides.extend(obstacle.facts.iter().copied().filter(was_said));
        }
    }
    if let Some(decisive) = explain::led_elsewhere(&evaluation.path, outcome) {
        let has_room = told.len() < REASONS;
        tell(&mut told, decisive, Some(Lack::Area), has_room);
    }
    (told, besides)
}

/// Answers that rule an outcome out together.
struct Reason<'a> {
    facts: Vec<FactId>,
    /// What they fail to give, as far as it is told.
    lacks: Vec<Lack<'a>>,
}

/// What answers that rule an outcome out fail to give.
enum Lack<'a> {
    /// A part of the outcome's condition.
    Rule(&'a Obstacle<'a>),
    /// The part of the guide that it belongs to.
    Area,
}

/// Adds a reason to those told, or to one of the same answers; false where it is left out, because there is no room or
/// because some of its answers are a reason by themselves.
fn tell<'a>(
    told: &mut Vec<Reason<'a>>,
    facts: Vec<FactId>,
    lack: Option<Lack<'a>>,
    has_room: bool,
) -> bool {
    let is_part = |told: &&mut Reason<'_>| {
        !told.facts.is_empty() && told.facts.iter().all(|fact| facts.contains(fact))
    };
    match told.iter_mut().find(is_part) {
        Some(same) if same.facts.len() == facts.len() => same.lacks.extend(lack),
        None if has_room => told.push(Reason {
            facts,
            lacks: lack.into_iter().collect(),
        }),
        _ => return false,
    }
    true
}

/// The reasons as blocks, each with what was answered and what would be needed.
fn reasons(
    facts: &Facts<'_>,
    outcome: &Outcome,
    told: &[Reason<'_>],
    voice: &Voice<'_>,
) -> Vec<Block> {
    let entries = told.iter().filter_map(|reason| {
        let mut lines = answers(facts, &reason.facts, voice);
        lines.extend(reason.lacks.iter().filter_map(|lack| match lack {
            Lack::Rule(obstacle) => rule(facts, obstacle, voice),
            Lack::Area => Some(areas(facts, outcome, voice)),
        }));
        let mut lines = lines.into_iter();
        Some(Entry {
            text: lines.next()?,
            notes: lines.collect(),
        })
    });
    let entries: Vec<Entry> = entries.collect();
    if entries.is_empty() {
        return vec![paragraph(voice.say(|t| t.say("why-not-yet")), Tone::Plain)];
    }
    let count = [("count", entries.len().into())];
    vec![
        paragraph(voice.say(|t| t.say_with("why-not", &count)), Tone::Plain),
        list(entries),
    ]
}

/// What was answered; where that is much, only about what.
fn answers(facts: &Facts<'_>, decisive: &[FactId], voice: &Voice<'_>) -> Vec<Phrase> {
    if decisive.len() > ANSWERS {
        let what = |t: &Texts<'_>| labels(facts, decisive, t).into();
        return vec![voice.say(|t| t.say_with("why-together", &[("what", what(t))]))];
    }
    let line = |fact: &FactId| {
        let id = if facts.answer(*fact).is_some() {
            "why-answered"
        } else {
            "why-not-answered"
        };
        voice.say(|t| {
            let what = t.fact_label(facts.pack, *fact).into();
            let answered = answered(facts, *fact, t).into();
            t.say_with(id, &[("what", what), ("answered", answered)])
        })
    };
    decisive.iter().map(line).collect()
}

/// What a rule asks for instead, or what it must not find; none where the answer itself says it.
fn rule(facts: &Facts<'_>, obstacle: &Obstacle<'_>, voice: &Voice<'_>) -> Option<Phrase> {
    let (pack, on, condition) = (facts.pack, facts.on, obstacle.condition);
    if obstacle.facts.is_empty() {
        // No answer decides it, so what is the case stands alone.
        return Some(voice.say(|t| t.demand(pack, on, condition, !obstacle.must_hold)));
    }
    let id = match (condition, obstacle.must_hold) {
        (Condition::Options { .. } | Condition::Unknown(_), false) => return None,
        (_, true) => "why-needed",
        (_, false) => "why-in-the-way",
    };
    Some(voice.say(|t| {
        // The answer that stands above says already which question it is.
        let what = t.accepted(pack, condition);
        let what = what.unwrap_or_else(|| t.demand(pack, on, condition, true));
        t.say_with(id, &[("what", what.into())])
    }))
}

/// The parts of the guide an outcome belongs to.
fn areas(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Phrase {
    let trees = || {
        let all = outcome.trees.iter();
        all.filter_map(|id| facts.pack.trees.get(id.index()))
    };
    voice.say(|t| {
        let names: Vec<String> = trees().map(|tree| t.say(&key::tree(&tree.name))).collect();
        t.say_with("why-needed-area", &[("area", t.list(&names).into())])
    })
}

fn is_long(condition: &Condition) -> bool {
    let mut count = 0;
    condition.each_atom(&mut |_| count += 1);
    count > COMPARISONS
}

/// What speaks against an outcome besides the reasons told, and what is open, in a line each.
fn rest(facts: &Facts<'_>, besides: &[FactId], open: &[FactId], voice: &Voice<'_>) -> Vec<Block> {
    let name = |id: &str, named: &[FactId]| {
        voice.say(|t| t.say_with(id, &[("what", labels(facts, named, t).into())]))
    };
    let besides = (!besides.is_empty()).then(|| name("why-not-besides", besides));
    let open = match open.len() {
        0 => None,
        1..=OPEN => Some(name("why-not-open", open)),
        count => {
            let count = [("count", count.into())];
            Some(voice.say(|t| t.say_with("why-not-open-count", &count)))
        }
    };
    let lines = besides.into_iter().chain(open);
    lines.map(|text| paragraph(text, Tone::Quiet)).collect()
}

/// Facts that are not named yet, each once.
fn others(named: &[FactId], facts: impl IntoIterator<Item = FactId>) -> Vec<FactId> {
    let mut new = Vec::new();
    for fact in facts {
        if !named.contains(&fact) && !new.contains(&fact) {
            new.push(fact);
        }
    }
    new
}

fn labels(facts: &Facts<'_>, named: &[FactId], texts: &Texts<'_>) -> String {
    let labels = named.iter().map(|fact| texts.fact_label(facts.pack, *fact));
    texts.list(&labels.collect::<Vec<_>>())
}

/// The sources of the named conditions in the rules told.
fn cited(facts: &Facts<'_>, told: &[Reason<'_>]) -> Vec<SourceId> {
    let mut cited = Vec::new();
    for lack in told.iter().flat_map(|reason| &reason.lacks) {
        let Lack::Rule(obstacle) = lack else {
            continue;
        };
        obstacle.condition.each_atom(&mut |atom| {
            if let Condition::Derived(id) = atom {
                cited.extend(&facts.pack.derived(*id).sources);
            }
        });
    }
    cited
}
