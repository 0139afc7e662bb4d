//! Offices and organisations.

use serde::{Deserialize, Serialize};

use super::{OptionId, SourceId};

/// An office of the Immigration Services Agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The id.
    pub name: Box<str>,
    /// What sort of office.
    pub kind: OfficeKind,
    /// Its territory, as options of the pack's prefecture list.
    pub prefectures: Vec<OptionId>,
    /// What it takes.
    pub services: Vec<Box<str>>,
    /// Telephone number, only if seen in a source.
    pub phone: Option<Box<str>>,
    /// Web address.
    pub url: Option<Box<str>>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// What sort of office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OfficeKind {
    /// 地方出入国在留管理局
    RegionalBureau,
    /// 支局
    DistrictOffice,
    /// 出張所
    BranchOffice,
    /// An airport.
    Airport,
    /// 入国者収容所
    DetentionCentre,
}

/// An organisation, hotline or public body that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The id.
    pub name: Box<str>,
    /// The needs it meets.
    pub needs: Vec<Box<str>>,
    /// Languages it speaks, as language tags.
    pub languages: Vec<Box<str>>,
    /// Its area; empty: the whole country.
    pub prefectures: Vec<OptionId>,
    /// Telephone number, only if seen in a source.
    pub phone: Option<Box<str>>,
    /// Web address.
    pub url: Option<Box<str>>,
    /// What it costs.
    pub cost: Cost,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// What help costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// The price of the call.
    CallCharge,
    /// Something.
    Paid,
    /// Not known.
    Unknown,
}

impl Cost {
    /// The word used in packs, results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::CallCharge => "call-charge",
            Self::Paid => "paid",
            Self::Unknown => "unknown",
        }
    }
}
