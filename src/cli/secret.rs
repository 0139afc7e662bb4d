//! Asking for a passphrase: typed without being seen, or the first line of a pipe.

use std::io::{self, IsTerminal};

use age::secrecy::SecretString;
use anyhow::bail;
use zeroize::Zeroizing;

use crate::{locale::Texts, stream, vault::SHORTEST};

/// A passphrase that opens a file.
pub(super) fn ask(texts: &Texts<'_>) -> anyhow::Result<SecretString> {
    Ok(hidden(&texts.say("vault-passphrase"), false)?.into())
}

/// A new passphrase, typed twice where it is typed. `taken` says that standard input holds something else.
pub(super) fn ask_new(texts: &Texts<'_>, taken: bool) -> anyhow::Result<SecretString> {
    let phrase = Zeroizing::new(hidden(&texts.say("vault-passphrase-new"), taken)?);
    if phrase.chars().count() < SHORTEST {
        bail!(texts.say_with("vault-passphrase-short", &[("count", SHORTEST.into())]));
    }
    if is_typed(taken) {
        let again = Zeroizing::new(hidden(&texts.say("vault-passphrase-again"), taken)?);
        if *again != *phrase {
            bail!(texts.say("vault-passphrase-differs"));
        }
    }
    Ok(SecretString::from(phrase.as_str()))
}

fn is_typed(taken: bool) -> bool {
    taken || io::stdin().is_terminal()
}

/// A line that is not shown while it is typed.
pub(super) fn hidden(prompt: &str, taken: bool) -> io::Result<String> {
    if is_typed(taken) {
        return rpassword::prompt_password(format!("{prompt} "));
    }
    stream::line()
}
