//! Locking and opening bytes with age.

use std::io::{self, Read, Write};

use age::{
    DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt,
    secrecy::{ExposeSecret, SecretString},
    x25519,
};
use zeroize::Zeroizing;

/// How hard a passphrase is made to guess, as a power of two: about a second on a laptop, as the age tool does it.
pub const WORK: u8 = 18;
/// More work than this is not done for a file: it would hold the computer up for minutes.
const MOST_WORK: u8 = 20;
/// The fewest characters of a passphrase.
pub const SHORTEST: usize = 8;

/// How every file of this kind begins.
const BEGINNING: &[u8] = b"age-encryption.org/";

/// What a file is locked with.
pub enum Lock {
    /// A passphrase.
    Passphrase {
        /// The passphrase.
        phrase: SecretString,
        /// The power of two of the work that a guess costs: [`WORK`], except where tests cannot wait.
        work: u8,
    },
    /// Public keys. Whoever has the secret half of one can open it; whoever wrote it cannot.
    Keys(Vec<x25519::Recipient>),
}

/// What is tried to open a file.
pub enum Key {
    /// A passphrase.
    Passphrase(SecretString),
    /// Secret keys.
    Keys(Vec<x25519::Identity>),
}

/// How a file is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// With a passphrase.
    Passphrase,
    /// For public keys.
    Keys,
}

/// Why a saved case cannot be opened. The file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenError {
    /// It is something else.
    NotSaved,
    /// It was written in a form that this program does not know yet.
    Newer,
    /// It was cut off or changed.
    Damaged,
    /// It wants a passphrase, and a key was given.
    NeedsPassphrase,
    /// It wants a key, and a passphrase was given.
    NeedsKey,
    /// The passphrase is not the right one.
    WrongPassphrase,
    /// None of the keys fits.
    WrongKey,
    /// What it holds is no case.
    NoCase,
}

impl OpenError {
    /// The message that says it; it takes `path`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NotSaved => "vault-not-saved",
            Self::Newer => "vault-newer",
            Self::Damaged => "vault-damaged",
            Self::NeedsPassphrase => "vault-needs-passphrase",
            Self::NeedsKey => "vault-needs-key",
            Self::WrongPassphrase => "vault-wrong-passphrase",
            Self::WrongKey => "vault-wrong-key",
            Self::NoCase => "vault-no-case",
        }
    }
}

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyError;

/// Whether a text is a public key.
pub fn is_key(text: &str) -> bool {
    Lock::keys([text]).is_ok()
}

impl Lock {
    /// Public keys as people pass them on: `age1…`.
    pub fn keys<'k>(keys: impl IntoIterator<Item = &'k str>) -> Result<Self, KeyError> {
        let keys: Result<Vec<_>, _> = keys.into_iter().map(|key| key.trim().parse()).collect();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Self::Keys(keys)),
            _ => Err(KeyError),
        }
    }
}

impl Key {
    /// The secret keys of a key file: a line each, with comments after `#`.
    pub fn file(text: &str) -> Result<Self, KeyError> {
        let lines = text.lines().map(str::trim);
        let keys = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Result<Vec<_>, _> = keys.map(str::parse).collect();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Self::Keys(keys)),
            _ => Err(KeyError),
        }
    }
}

/// A new pair of keys: the text of a key file, and the public key to pass on.
pub fn generate() -> (Zeroizing<String>, String) {
    let identity = x25519::Identity::generate();
    let public = identity.to_public().to_string();
    let secret = identity.to_string();
    let file = Zeroizing::new(format!("# {public}\n{}\n", secret.expose_secret()));
    (file, public)
}

/// Locks bytes.
///
/// # Errors
///
/// When the library refuses, which it does for no lock that can be made here.
pub fn seal(plain: &[u8], lock: &Lock) -> io::Result<Vec<u8>> {
    let encryptor = match lock {
        Lock::Passphrase { phrase, work } => {
            let mut recipient = scrypt::Recipient::new(phrase.clone());
            recipient.set_work_factor(*work);
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn Recipient))
        }
        Lock::Keys(keys) => {
            Encryptor::with_recipients(keys.iter().map(|key| key as &dyn Recipient))
        }
    };
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .map_err(io::Error::other)?
        .wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

/// How a file is locked, without opening it.
pub fn kind(sealed: &[u8]) -> Result<Kind, OpenError> {
    Ok(if decryptor(sealed)?.is_scrypt() {
        Kind::Passphrase
    } else {
        Kind::Keys
    })
}

/// Opens bytes that were locked. All of them are checked before any is given out.
pub fn open(sealed: &[u8], key: &Key) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let decryptor = decryptor(sealed)?;
    let by_passphrase = decryptor.is_scrypt();
    let reader = match key {
        Key::Passphrase(_) if !by_passphrase => return Err(OpenError::NeedsKey),
        Key::Keys(_) if by_passphrase => return Err(OpenError::NeedsPassphrase),
        Key::Passphrase(phrase) => {
            let mut identity = scrypt::Identity::new(phrase.clone());
            identity.set_max_work_factor(MOST_WORK);
            decryptor.decrypt(std::iter::once(&identity as &dyn Identity))
        }
        Key::Keys(keys) => decryptor.decrypt(keys.iter().map(|key| key as &dyn Identity)),
    };
    let mut reader = reader.map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed if by_passphrase => {
            OpenError::WrongPassphrase
        }
        DecryptError::NoMatchingKeys => OpenError::WrongKey,
        _ => OpenError::Damaged,
    })?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader
        .read_to_end(&mut plain)
        .map_err(|_| OpenError::Damaged)?;
    Ok(plain)
}

fn decryptor(sealed: &[u8]) -> Result<Decryptor<&[u8]>, OpenError> {
    if !sealed.starts_with(BEGINNING) {
        return Err(OpenError::NotSaved);
    }
    Decryptor::new(sealed).map_err(|error| match error {
        DecryptError::UnknownFormat => OpenError::Newer,
        _ => OpenError::Damaged,
    })
}
