//! `shirube save CASE -o FILE`: locks a case file.

use anyhow::anyhow;

use super::{DONE, args::Save, context::Context, output, screen::read_case, secret};
use crate::{
    engine,
    locale::Texts,
    vault::{Lock, Record, WORK},
};

/// Locks a case with a passphrase, or for public keys.
pub(super) fn run(context: &Context, args: &Save) -> anyhow::Result<u8> {
    let case = read_case(context, &args.case)?;
    let on = context.day(case.on)?;
    let texts = context.texts();
    let lock = lock(args, &texts)?;
    let evaluation = engine::evaluate(&context.pack, &case.answers, on);
    let second = context.second();
    let second = second.as_ref().map(Texts::tag);
    let record = Record::new(&evaluation, &case.answers, texts.tag(), second);
    output::write(&texts, &args.output, record.seal(&lock)?, args.force)?;
    Ok(DONE)
}

fn lock(args: &Save, texts: &Texts<'_>) -> anyhow::Result<Lock> {
    if !args.recipients.is_empty() {
        let keys = args.recipients.iter().map(String::as_str);
        return Lock::keys(keys).map_err(|_| anyhow!(texts.say("vault-not-a-key")));
    }
    Ok(Lock::Passphrase {
        phrase: secret::ask_new(texts, args.case.as_os_str() == "-")?,
        work: WORK,
    })
}
