//! Finding advice of the whole pack.

use crate::{
    locale::{Texts, key},
    model::{OutcomeId, Pack},
    text::fold,
};

/// Advice by its id, or by words of its id or of its title in the given languages. An id that is written out finds
/// nothing else.
pub fn outcomes(pack: &Pack, languages: &[&Texts<'_>], words: &str) -> Vec<OutcomeId> {
    let words = fold(words);
    if let Some(id) = pack.outcome_named(&words) {
        return vec![id];
    }
    let fits = |id: &OutcomeId| {
        let name = &pack.outcome(*id).name;
        let message = key::outcome(name);
        name.replace('-', " ").contains(&words)
            || languages
                .iter()
                .any(|texts| fold(&texts.say(&message)).contains(&words))
    };
    (0..pack.outcomes.len())
        .map(OutcomeId::from)
        .filter(fits)
        .collect()
}
