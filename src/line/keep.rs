//! Keeping the case in a locked file, when the person asks for it.

use std::io::{BufRead, Write};

use zeroize::Zeroizing;

use super::{page::Stop, session::Session};
use crate::{
    locale::Texts,
    summary::Phrase,
    vault::{Lock, Record, SHORTEST, WORK, disk},
};

impl<R: BufRead, W: Write> Session<'_, R, W> {
    /// Asks for the lock and a name, and writes.
    pub(super) fn keep(&mut self) -> Result<(), Stop> {
        self.say("vault-keep-what")?;
        self.page.gap()?;
        let ways = ["vault-lock-passphrase", "vault-lock-key"];
        let ways: [Phrase; 2] = ways.map(|id| self.voice.say(|t| t.say(id)));
        let lock = match self.choose("vault-lock-which", &ways)? {
            0 => self.ask_passphrase()?,
            _ => self.ask_key()?,
        };
        let second = self.voice.second.as_ref().map(Texts::tag);
        let record = Record::new(
            &self.interview.evaluate(),
            self.interview.answers(),
            self.voice.main.tag(),
            second,
        );
        self.say("vault-locking-lines")?;
        let sealed = record.seal(&lock)?;
        loop {
            let name = self.ask_case_name()?;
            if self.put(&name, &sealed, "vault-kept-case")? {
                return Ok(());
            }
        }
    }

    /// A new passphrase, typed twice.
    fn ask_passphrase(&mut self) -> Result<Lock, Stop> {
        let count = [("count", SHORTEST.into())];
        self.page
            .say(&self.voice.main.say_with("vault-passphrase-how", &count))?;
        loop {
            let phrase = self.ask_hidden("vault-passphrase-new")?;
            if phrase.is_empty() {
                return Err(Stop::Cancelled);
            }
            if phrase.chars().count() < SHORTEST {
                let short = self.voice.main.say_with("vault-passphrase-short", &count);
                self.page.say(&short)?;
                continue;
            }
            if *self.ask_hidden("vault-passphrase-again")? == *phrase {
                return Ok(Lock::Passphrase {
                    phrase: phrase.as_str().into(),
                    work: WORK,
                });
            }
            self.say("vault-passphrase-differs")?;
        }
    }

    fn ask_hidden(&mut self, prompt: &str) -> Result<Zeroizing<String>, Stop> {
        let prompt = self.voice.main.say(prompt);
        if self.page.echo {
            return self.page.ask_unseen(&format!("{prompt} "));
        }
        self.page.output.flush()?;
        Ok(Zeroizing::new((self.hidden)(&prompt)?))
    }

    fn ask_key(&mut self) -> Result<Lock, Stop> {
        loop {
            self.say("vault-key-how")?;
            let typed = self.ask_inside("line-prompt")?;
            if typed.is_empty() {
                return Err(Stop::Cancelled);
            }
            if let Ok(lock) = Lock::keys(typed.split_whitespace()) {
                return Ok(lock);
            }
            self.say("vault-not-a-key")?;
        }
    }

    fn ask_case_name(&mut self) -> Result<String, Stop> {
        // A name that says nothing about anybody.
        let usual = disk::named(&format!("shirube-{}", self.interview.on()));
        let name = [("name", usual.as_str().into())];
        self.page
            .say(&self.voice.main.say_with("line-export-name", &name))?;
        let typed = self.ask_inside("line-prompt")?;
        Ok(match typed.as_str() {
            "" => usual,
            typed => disk::named(typed),
        })
    }
}
