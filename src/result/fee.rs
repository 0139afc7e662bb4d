//! Fees in results.
//!
//! The same few tables stand in result after result, so each is written as JSON once and copied.

use std::cell::OnceCell;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::{
    locale::{Texts, key},
    model::{FeeId, Pack, Price},
};

/// What an outcome costs.
#[derive(Serialize)]
struct FeeFields {
    id: String,
    min_yen: u32,
    max_yen: u32,
    amounts: Vec<Amount>,
}

#[derive(Serialize)]
struct Amount {
    when: String,
    yen: u32,
}

impl FeeFields {
    fn json(&self) -> Option<Box<RawValue>> {
        to_raw_value(self).ok()
    }
}

/// Every value of every fee as JSON, each made when it is first needed.
pub(super) struct Fees {
    free: OnceCell<Option<Box<RawValue>>>,
    values: Vec<Vec<OnceCell<Option<Box<RawValue>>>>>,
}

impl Fees {
    /// Room for every value.
    pub(super) fn new(pack: &Pack) -> Self {
        let values = pack
            .fees
            .iter()
            .map(|fee| vec![OnceCell::new(); fee.values.0.len()]);
        Self {
            free: OnceCell::new(),
            values: values.collect(),
        }
    }

    /// A price on a day.
    pub(super) fn json(
        &self,
        pack: &Pack,
        texts: &Texts<'_>,
        price: Price,
        day: impl Fn(FeeId) -> Date,
    ) -> Option<&RawValue> {
        let cell = match price {
            Price::Free => {
                let free = || FeeFields {
                    id: "fee.none".into(),
                    min_yen: 0,
                    max_yen: 0,
                    amounts: vec![],
                };
                self.free.get_or_init(|| free().json())
            }
            Price::Fee(id) => {
                let day = day(id);
                let values = &pack.fee(id).values.0;
                // The first value holds from the pack's earliest day on.
                let index = values
                    .iter()
                    .rposition(|dated| dated.from <= day)
                    .unwrap_or_default();
                let cell = self.values.get(id.index())?.get(index)?;
                cell.get_or_init(|| fields(pack, texts, id, index).json())
            }
        };
        cell.as_deref()
    }
}

fn fields(pack: &Pack, texts: &Texts<'_>, id: FeeId, index: usize) -> FeeFields {
    let fee = pack.fee(id);
    let given = fee
        .values
        .0
        .get(index)
        .map_or(&[][..], |dated| &dated.value.amounts);
    let yen = || given.iter().map(|amount| amount.yen);
    FeeFields {
        id: format!("fee.{}", fee.name),
        min_yen: yen().min().unwrap_or_default(),
        max_yen: yen().max().unwrap_or_default(),
        amounts: given
            .iter()
            .map(|amount| Amount {
                when: texts.part(&key::fee(&fee.name), &key::amount(&amount.case)),
                yen: amount.yen,
            })
            .collect(),
    }
}
