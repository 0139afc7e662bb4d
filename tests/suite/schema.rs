//! The JSON Schemas of pack files: shipped as generated, true to the reader, and kept by the shipped pack.
//!
//! Run with `SHIRUBE_RECORD=1` to write the shipped schemas anew.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::Value as Json;
use shirube::{
    embedded,
    pack::{self, File, Files},
    schema::{KINDS, Kind},
};

use crate::support::shirube;

fn shipped(kind: Kind) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rules/schema/{}.json", kind.name))
}

fn kind_of(file: &File) -> Kind {
    Kind::of_file(&file.path).unwrap_or_else(|| panic!("{} is of no kind", file.path))
}

/// A TOML file as the schemas see it: days as texts.
fn json(file: &File) -> Json {
    fn convert(value: toml::Value) -> Json {
        match value {
            toml::Value::Datetime(day) => day.to_string().into(),
            toml::Value::Array(list) => list.into_iter().map(convert).collect(),
            toml::Value::Table(table) => table
                .into_iter()
                .map(|(key, value)| (key, convert(value)))
                .collect(),
            other => serde_json::to_value(other).unwrap(),
        }
    }
    convert(toml::Value::Table(file.text.parse().unwrap()))
}

#[test]
fn the_schemas_that_are_shipped_are_those_of_the_program() {
    for kind in KINDS {
        let generated = kind.schema();
        if env::var_os("SHIRUBE_RECORD").is_some() {
            fs::write(shipped(kind), &generated).unwrap();
        }
        let kept = fs::read_to_string(shipped(kind)).unwrap_or_default();
        assert!(kept == generated, "{} is old", shipped(kind).display());
        let run = shirube(&["schema", kind.name]);
        assert_eq!((run.code, run.out, &*run.err), (0, generated, ""));
    }
}

#[test]
fn every_file_of_the_shipped_pack_names_its_schema() {
    for (_, file) in embedded::files().iter() {
        let up = "../".repeat(file.path.matches('/').count() + 1);
        let named = format!("#:schema {up}schema/{}.json\n", kind_of(file).name);
        assert!(file.text.starts_with(&named), "{}: {named}", file.path);
    }
}

#[test]
fn the_shipped_pack_obeys_the_schemas() {
    for kind in KINDS {
        let schema: Json = kind.schema().parse().unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let files = embedded::files();
        let mut seen = 0;
        for (_, file) in files
            .iter()
            .filter(|(_, file)| kind_of(file).name == kind.name)
        {
            seen += 1;
            let errors: Vec<String> = validator
                .iter_errors(&json(file))
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}:\n{}", file.path, errors.join("\n"));
        }
        assert!(seen > 0, "no file of the kind {}", kind.name);
    }
}

#[test]
fn a_schema_refuses_what_the_reader_refuses() {
    let fails = |kind: &str, text: &str| {
        let kind = KINDS.into_iter().find(|one| one.name == kind).unwrap();
        let schema: Json = kind.schema().parse().unwrap();
        let (files, id) = Files::single("x.toml", text.to_owned());
        !jsonschema::is_valid(&schema, &json(files.get(id).unwrap()))
    };
    assert!(fails("facts", "[facts.a]\nkind = 'choic'\noptions = ['x']"));
    assert!(fails("facts", "[facts.a]\nkind = 'date'\noptions = ['x']"));
    assert!(fails("facts", "[derived.a]\nwhen = {}\nsources = []"));
    assert!(fails("tree", "[questions.a]\nask-whn = { b = 'c' }"));
    assert!(fails("tree", "[questions.a]\nask-when = { any = [] }"));
    assert!(fails(
        "tree",
        "[questions.a]\nask-when = { b = { before = 3 } }"
    ));
    assert!(!fails(
        "tree",
        "[questions.a]\nask-when = { b = { before = 2026-11-22 } }"
    ));
}

/// The keys that the reader names when it meets one it does not know, for every sort of table in a pack.
fn keys_of_the_reader() -> BTreeSet<BTreeSet<String>> {
    fn plant(value: &mut toml::Value) {
        match value {
            toml::Value::Table(table) => {
                table.iter_mut().for_each(|(_, value)| plant(value));
                table.insert("planted".into(), "planted".into());
            }
            toml::Value::Array(list) => list.iter_mut().for_each(plant),
            _ => {}
        }
    }
    let shipped = embedded::files();
    let mut files = Files::new();
    for (_, file) in shipped.iter() {
        let mut value = toml::Value::Table(file.text.parse().unwrap());
        plant(&mut value);
        let text = toml::to_string(&value).unwrap();
        files.add(file.path.clone(), file.path.clone(), text);
    }
    let mut findings = pack::load(&files).expect_err("keys nobody knows");
    let whole = pack::load(&shipped).unwrap().pack;
    findings.extend(pack::cases(&files, &whole).expect_err("keys nobody knows"));
    findings
        .iter()
        .filter(|finding| finding.code == "unknown-key")
        .flat_map(|finding| &finding.args)
        .filter(|(name, _)| *name == "allowed")
        .map(|(_, keys)| keys.split(", ").map(str::to_owned).collect())
        .collect()
}

/// The keys of every sort of table in the schemas.
fn keys_of_the_schemas() -> BTreeSet<BTreeSet<String>> {
    fn collect(schema: &Json, into: &mut BTreeSet<BTreeSet<String>>) {
        if schema["additionalProperties"] == false
            && let Some(properties) = schema["properties"].as_object()
        {
            into.insert(properties.keys().cloned().collect());
        }
        let parts: Vec<&Json> = match schema {
            Json::Object(object) => object.values().collect(),
            Json::Array(list) => list.iter().collect(),
            _ => Vec::new(),
        };
        for part in parts {
            collect(part, into);
        }
    }
    let mut keys = BTreeSet::new();
    for kind in KINDS {
        collect(&kind.schema().parse().unwrap(), &mut keys);
    }
    keys
}

#[test]
fn the_schemas_know_the_keys_that_the_reader_knows_and_no_others() {
    let (reader, schemas) = (keys_of_the_reader(), keys_of_the_schemas());
    assert!(reader.len() > 20, "{reader:#?}");
    let missing: Vec<_> = reader.difference(&schemas).collect();
    assert!(missing.is_empty(), "the schemas lack {missing:#?}");
    let invented: Vec<_> = schemas.difference(&reader).collect();
    assert!(invented.is_empty(), "the reader knows no {invented:#?}");
}
