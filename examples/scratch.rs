fn main() {
    let files = shirube::pack::embedded_files();
    let n: usize = files.iter().map(|(_, f)| f.text.len()).sum();
    println!("{n} bytes");
    match shirube::pack::load(&files) {
        Ok(p) => println!(
            "ok {} facts {} outcomes",
            p.pack.facts.len(),
            p.pack.outcomes.len()
        ),
        Err(f) => {
            for d in f {
                let (l, c) = d.place.map_or((0, 0), |p| files.line_and_column(&p));
                let n = d
                    .place
                    .and_then(|p| files.get(p.file))
                    .map_or("", |f| &f.name);
                println!("{n}:{l}:{c} {} {:?} {:?}", d.code, d.args, d.suggestion);
            }
        }
    }
    let t = std::time::Instant::now();
    for _ in 0..200 {
        let _ = std::hint::black_box(shirube::pack::embedded());
    }
    println!("{:?} each", t.elapsed() / 200);
}
