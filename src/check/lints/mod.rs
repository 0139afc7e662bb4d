//! The lints, one file each.

mod advice_incomplete;
mod calendar_gap;
mod contradicting_outcomes;
mod directory_gap;
mod invariant_broken;
mod message_differs;
mod message_misplaced;
mod message_missing;
mod message_untranslated;
mod message_unused;
mod never_decided;
mod source_stale;
mod text_hard_to_read;
mod undecided;
mod unreachable;
mod unused;

use super::Context;
use super::languages::Language;
use crate::locale::REFERENCE;
use crate::pack::read::Report;

/// Lints that need texts alone.
pub(super) fn between_languages(languages: &[Language<'_>], report: &Report) {
    let Some(reference) = reference(languages) else {
        return;
    };
    for language in languages.iter().filter(|language| !language.is_broken) {
        message_misplaced::check(language, report);
        if language.tag != REFERENCE && !reference.is_broken {
            message_untranslated::check(reference, language, report);
            message_differs::check(reference, language, report);
        }
    }
}

/// Lints that need the pack.
pub(super) fn of_pack(context: &Context<'_>) {
    let is_broken = reference(context.languages).is_some_and(|language| language.is_broken);
    if !is_broken {
        message_missing::check(context);
        message_unused::check(context);
    }
    advice_incomplete::check(context);
    calendar_gap::check(context);
    contradicting_outcomes::check(context);
    directory_gap::check(context);
    invariant_broken::check(context);
    never_decided::check(context);
    source_stale::check(context);
    text_hard_to_read::check(context);
    undecided::check(context);
    unreachable::check(context);
    unused::check(context);
}

fn reference<'l, 'a>(languages: &'l [Language<'a>]) -> Option<&'l Language<'a>> {
    languages.iter().find(|language| language.tag == REFERENCE)
}
