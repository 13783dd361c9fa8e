//! Instructions: the same work through the raw SDK and through our handles, without I/O.
//!
//! What goes on before, such as making the client and a first request, is not counted.
//! `benches/overhead/run` prints the ratios.

use counted::{cached_read, chain_of_three, first_load, handle, list_10000, update};
use gungraun::prelude::*;

/// Private, because what gungraun generates is public and has no documentation.
mod counted {
    use std::hint::black_box;

    use benches::work::{LARGEST, Ours, Raw, TIMES, USERS, both};
    use gungraun::prelude::*;
    use tokio::runtime::{Builder, Runtime};

    struct Bench {
        runtime: Runtime,
        raw: Raw,
        ours: Ours,
    }

    fn ready(users: usize) -> Bench {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (raw, ours) = runtime.block_on(both(users));
        Bench { runtime, raw, ours }
    }

    impl Bench {
        /// More than once, so that what is once for all, such as entering the runtime, does not count.
        fn calls<T>(&self, work: impl AsyncFn() -> T) {
            self.runtime.block_on(async {
                for _ in 0..TIMES {
                    black_box(work().await);
                }
            });
        }

        fn times<T>(&self, work: impl Fn() -> T) {
            (0..TIMES).for_each(|_| drop(black_box(work())));
        }
    }

    /// A function that is counted in so many processes, on a bench of so many users that was made
    /// ready before. Calls are counted in many, because the allocator's work depends on the order in
    /// which hash tables, which are seeded, free things.
    macro_rules! count {
        ($name:ident, $processes:literal, $users:expr, $bench:ident => $work:expr) => {
            #[library_benchmark]
            #[benches::run(iter = [$users; $processes], setup = ready)]
            fn $name($bench: Bench) -> Bench {
                black_box($work);
                $bench
            }
        };
    }

    count!(update_raw, 25, 0, it => it.calls(async || it.raw.update().await));
    count!(update_ours, 25, 0, it => it.calls(async || it.ours.update().await));
    count!(load_raw, 25, 0, it => it.calls(async || it.raw.load().await));
    count!(load_ours, 25, 0, it => it.calls(async || it.ours.load().await));
    count!(cached_raw, 1, 0, it => it.calls(async || it.raw.cached()));
    count!(cached_ours, 1, 0, it => it.calls(async || it.ours.cached().await));
    count!(list_raw, 1, USERS, it => it.runtime.block_on(it.raw.list(None)));
    count!(list_raw_largest, 1, USERS, it => it.runtime.block_on(it.raw.list(Some(LARGEST))));
    count!(list_ours, 1, USERS, it => it.runtime.block_on(it.ours.list()));
    count!(handle_raw, 1, 0, it => it.times(|| it.raw.handle()));
    count!(handle_ours, 1, 0, it => it.times(|| it.ours.handle()));
    count!(chain_raw, 1, 0, it => it.times(|| it.raw.chain()));
    count!(chain_ours, 1, 0, it => it.times(|| it.ours.chain()));

    library_benchmark_group!(name = update, benchmarks = [update_raw, update_ours]);
    library_benchmark_group!(name = first_load, benchmarks = [load_raw, load_ours]);
    library_benchmark_group!(name = cached_read, benchmarks = [cached_raw, cached_ours]);
    library_benchmark_group!(name = list_10000, benchmarks = [list_raw, list_raw_largest, list_ours]);
    library_benchmark_group!(name = handle, benchmarks = [handle_raw, handle_ours]);
    library_benchmark_group!(name = chain_of_three, benchmarks = [chain_raw, chain_ours]);
}

main!(library_benchmark_groups = [update, first_load, cached_read, list_10000, handle, chain_of_three]);
