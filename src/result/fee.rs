//! Fees in results.

use std::cell::OnceCell;

use jiff::civil::Date;
use serde::{Serialize, Serializer, ser::SerializeSeq};

use crate::{
    locale::{Texts, key},
    model::{FeeAmount, FeeId, Pack},
};

/// What an outcome costs on a day.
#[derive(Serialize)]
pub(super) struct FeeFields<'r> {
    #[serde(serialize_with = "fee_id")]
    id: Option<&'r str>,
    min_yen: u32,
    max_yen: u32,
    #[serde(serialize_with = "amounts")]
    amounts: Vec<(&'r str, u32)>,
}

/// Free by law.
pub(super) const FREE: FeeFields<'static> = FeeFields {
    id: None,
    min_yen: 0,
    max_yen: 0,
    amounts: Vec::new(),
};

fn fee_id<S: Serializer>(name: &Option<&str>, serializer: S) -> Result<S::Ok, S::Error> {
    match name {
        None => serializer.serialize_str("fee.none"),
        Some(name) => serializer.collect_str(&format_args!("fee.{name}")),
    }
}

#[derive(Serialize)]
struct Amount<'r> {
    when: &'r str,
    yen: u32,
}

fn amounts<S: Serializer>(amounts: &[(&str, u32)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(amounts.len()))?;
    for (when, yen) in amounts {
        list.serialize_element(&Amount { when, yen: *yen })?;
    }
    list.end()
}

/// The texts of amounts, each looked up once.
pub(super) struct FeeTexts(Vec<Vec<Vec<OnceCell<String>>>>);

impl FeeTexts {
    /// Room for every amount of every value of every fee.
    pub(super) fn new(pack: &Pack) -> Self {
        let cells = |amounts: &[FeeAmount]| vec![OnceCell::new(); amounts.len()];
        let values = pack.fees.iter().map(|fee| {
            fee.values
                .0
                .iter()
                .map(|dated| cells(&dated.value.amounts))
                .collect()
        });
        Self(values.collect())
    }

    /// A fee on a day. A pack's fees start no later than the earliest day the guide answers for.
    pub(super) fn fields<'r>(
        &'r self,
        pack: &'r Pack,
        texts: &Texts<'_>,
        id: FeeId,
        on: Date,
    ) -> FeeFields<'r> {
        let fee = pack.fee(id);
        let name = &fee.name;
        let index = fee
            .values
            .0
            .iter()
            .rposition(|dated| dated.from <= on)
            .unwrap_or_default();
        let dated = fee.values.0.get(index);
        let given = dated.map_or(&[][..], |dated| &dated.value.amounts);
        let cells = self.0.get(id.index()).and_then(|values| values.get(index));
        let amounts: Vec<(&str, u32)> = given
            .iter()
            .zip(cells.into_iter().flatten())
            .map(|(amount, cell)| {
                let text = || texts.part(&key::fee(name), &key::amount(&amount.case));
                (cell.get_or_init(text).as_str(), amount.yen)
            })
            .collect();
        FeeFields {
            id: Some(name),
            min_yen: amounts
                .iter()
                .map(|(_, yen)| *yen)
                .min()
                .unwrap_or_default(),
            max_yen: amounts
                .iter()
                .map(|(_, yen)| *yen)
                .max()
                .unwrap_or_default(),
            amounts,
        }
    }
}
